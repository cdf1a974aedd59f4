import type { Path, SbomDocument } from "@proviso/schemas";
import { type Content, type Cutter, type EvidenceClaim, MAX_KEYS } from "./extract.js";
import { digestOf, isStrong, limitationsAt, purlKey } from "./values.js";

export function extractSbom(document: SbomDocument, cut: Cutter): Content {
	const { primary, components } = document;
	const purls = components.map(({ purl }) => purlKey(purl)).filter((purl) => purl !== null);
	const digests = primary?.hashes.map(({ algorithm, value }) => digestOf(algorithm, value)) ?? [];
	const name = primary === null ? null : nameOf(primary);
	const at: Path = primary === null ? [] : ["primary"];
	return {
		lists: {
			sboms: [
				{
					at,
					name,
					version: primary?.version ?? null,
					purl: purlKey(primary?.purl ?? null),
					digests,
					serialNumber: document.serialNumber,
					timestamp: document.timestamp,
					components: components.length,
					purls: purls.length,
					purlsWithin: cut("byPurl.sboms", [...new Set(purls)], MAX_KEYS),
				},
			],
			...(digests.length === 0 ? {} : { artifacts: [{ at, type: "primary", name, digests }] }),
		},
		claims: primary === null ? [] : claimsOf(primary, digests),
		limitations: limitationsAt(document, (path) => [
			["sboms"],
			...(path === null || path[0] === "components" ? [["byPurl", "sboms"]] : []),
			...(path === null || path[0] === "primary" ? [["identity"]] : []),
		]),
	};
}

type Component = NonNullable<SbomDocument["primary"]>;

function nameOf({ group, name }: Component): string | null {
	return group === null || name === null ? name : `${group}/${name}`;
}

function claimsOf(primary: Component, digests: readonly string[]): EvidenceClaim[] {
	const by = "primary component of the SBOM";
	const claims: EvidenceClaim[] = [];
	const name = nameOf(primary);
	if (name !== null && name !== "") {
		const { purl } = primary;
		const inPurl = purl?.valid ? [purl.namespace, purl.name].filter((part) => part !== null).join("/") : name;
		const also = [...new Set([primary.name ?? name, inPurl])].filter((other) => other !== name);
		claims.push({ fact: "name", value: name, also, by, at: [...primary.path, "name"] });
	}
	if (primary.version !== null && primary.version !== "") {
		claims.push({ fact: "version", value: primary.version, also: [], by, at: [...primary.path, "version"] });
	}
	for (const [index, value] of digests.entries()) {
		if (isStrong(value)) {
			claims.push({ fact: "digest", value, also: [], by, at: [...primary.path, "hashes", index] });
		}
	}
	return claims;
}
