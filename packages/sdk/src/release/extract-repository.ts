import type { RepositoryDocument } from "@proviso/schemas";
import { type Content, type Cutter, MAX_KEYS } from "./extract.js";
import { limitationsAt, purlKey } from "./values.js";

export function extractRepository(document: RepositoryDocument, cut: Cutter): Content {
	const commits = cut("commits", document.commits ?? []).map(({ path, id, verified, committedAt }) => ({
		at: path,
		id: id.toLowerCase(),
		verified,
		committedAt,
	}));
	const changes = cut("changes", document.changes ?? []).map((change) => ({
		at: change.path,
		id: change.id,
		head: change.head?.toLowerCase() ?? null,
		mergeCommit: change.mergeCommit?.toLowerCase() ?? null,
		mergedAt: change.mergedAt,
		approvals: change.approvedBy?.filter((login) => login !== change.author).length ?? null,
	}));
	const lockfiles = cut("lockfiles", document.lockfiles ?? []).map(({ path, ecosystem, manager, packages }) => {
		const purls = packages.map(({ purl }) => purlKey(purl)).filter((purl) => purl !== null);
		return {
			at: path,
			ecosystem,
			manager,
			packages: packages.length,
			purls: purls.length,
			purlsWithin: cut("byPurl.lockfiles", [...new Set(purls)], MAX_KEYS),
		};
	});
	const refused = document.unknown.filter((name) => name === "commits" || name === "changes");
	return {
		lists: { commits, changes, lockfiles },
		claims: [],
		limitations: [
			...limitationsAt(document, (path) => {
				const list = path?.[0];
				if (list === "commits" || list === "changes") return [[list]];
				if (list === "lockfiles") return [["lockfiles"], ["byPurl", "lockfiles"]];
				return list === undefined ? [["commits"], ["changes"], ["lockfiles"], ["byPurl", "lockfiles"]] : [];
			}),
			...refused.map((name) => ({
				path: [name],
				message: `${document.source.path}: not all ${name} could be learned`,
			})),
		],
	};
}
