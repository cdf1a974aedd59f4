import { asRecord, asString, entriesOf, get } from "../../convert.js";
import { pinOfRef } from "../../pipeline/parts.js";
import { hasExpression } from "./expressions.js";
import type { Placed } from "./triggers.js";

/** Where Pipelines as Code gets a task or a pipeline from. */
export interface Remote {
	readonly text: string;
	/** An address, or a name in a catalog; null when the file does not tell. */
	readonly repository: string | null;
	readonly ref: string | null;
	readonly pinned: "commit" | "mutable" | "none" | null;
}

type Kind = "task" | "pipeline";

const ANNOTATION = /^pipelinesascode\.tekton\.dev\/(task|pipeline)(?:-\d{1,6})?$/;

/**
 * Tasks and pipelines that annotations of a run name, which Pipelines as Code then uses for references by name: from
 * an address, from a catalog (`name` for the newest one, `name:version`), or from a path in the repository.
 * https://docs.redhat.com/en/documentation/red_hat_openshift_pipelines/1.22/html/pipelines_as_code/creating-pipeline-runs-pac
 */
export class Remotes {
	readonly #named: Readonly<Record<Kind, Map<string, Remote>>> = { task: new Map(), pipeline: new Map() };
	/** Whether there are some under names that their addresses do not tell. */
	readonly #others: Record<Kind, boolean> = { task: false, pipeline: false };

	constructor(objects: readonly Placed[]) {
		const referred = namesIn(objects);
		for (const { value } of objects) {
			for (const [key, text] of entriesOf(get(get(value, "metadata"), "annotations"))) {
				const kind = ANNOTATION.exec(key)?.[1] as Kind | undefined;
				if (kind === undefined) continue;
				for (const entry of (asString(text) ?? "").split(/[[\],\s<>"']+/)) {
					const found = remoteOf(entry);
					if (found === null) continue;
					const { name, remote } = found;
					if (name !== null && referred[kind].has(name)) this.#named[kind].set(name, remote);
					else if (name === null || remote.repository !== name) this.#others[kind] = true;
				}
			}
		}
	}

	/** Where what is called `name` comes from; null for the repository itself, or the cluster. */
	find(kind: Kind, name: string, isInFile: boolean): Remote | null {
		const found = this.#named[kind].get(name);
		if (found !== undefined) return found;
		return this.#others[kind] && !isInFile ? { text: name, repository: null, ref: null, pinned: null } : null;
	}
}

/** One place, and the name of what is there as far as it tells; null for a path in the repository. */
function remoteOf(entry: string): { readonly name: string | null; readonly remote: Remote } | null {
	if (entry === "") return null;
	if (hasExpression(entry)) return { name: null, remote: { text: entry, repository: null, ref: null, pinned: null } };
	if (/^https?:\/\//i.test(entry)) {
		const path = entry.replace(/[?#].*$/s, "").split("/");
		const name = path.at(-1)?.replace(/\.ya?ml$/i, "") || null;
		const commit = path.find((part) => pinOfRef(part) === "commit") ?? null;
		return {
			name,
			remote: { text: entry, repository: entry, ref: commit, pinned: commit === null ? "mutable" : "commit" },
		};
	}
	const inCatalog = entry.replace(/^[\w-]{1,100}:\/\//, "");
	if (inCatalog.includes("/")) return null;
	const separator = inCatalog.indexOf(":");
	const name = separator === -1 ? inCatalog : inCatalog.slice(0, separator);
	const ref = separator === -1 ? null : inCatalog.slice(separator + 1);
	return { name, remote: { text: entry, repository: name, ref, pinned: pinOfRef(ref) } };
}

/** Names of tasks and pipelines that something refers to. */
function namesIn(objects: readonly Placed[]): Readonly<Record<Kind, ReadonlySet<string>>> {
	const names = { task: new Set<string>(), pipeline: new Set<string>() };
	const open: unknown[] = objects.map(({ value }) => value);
	while (open.length > 0) {
		const next = open.pop();
		for (const kind of ["task", "pipeline"] as const) {
			const name = asRecord(next) === null ? null : asString(get(get(next, `${kind}Ref`), "name"));
			if (name !== null) names[kind].add(name);
		}
		if (typeof next === "object" && next !== null) for (const value of Object.values(next)) open.push(value);
	}
	return names;
}
