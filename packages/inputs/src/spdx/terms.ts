/** Words of SPDX 2.x, and those of a document for them. */

import type { EdgeScope } from "./scope.js";

/** Text unless it says that there is nothing, or that nothing is said. */
export function stated(value: string | null): string | null {
	return value === null || /^\s*(?:NONE|NOASSERTION)?\s*$/.test(value) ? null : value;
}

export interface Actor {
	readonly type: "Person" | "Organization" | "Tool";
	readonly name: string;
	readonly email: string | null;
}

/** "Organization: Acme (info@example.com)" and the like; null where nothing is asserted or it is written otherwise. */
export function actorOf(value: string | null): Actor | null {
	const [, type, text = ""] = /^\s*(Person|Organization|Tool):(.*)$/s.exec(value ?? "") ?? [];
	if (type === undefined || stated(text) === null) return null;
	const open = text.lastIndexOf("(");
	const mail =
		open > 0 && text.trimEnd().endsWith(")")
			? text
					.slice(open + 1)
					.replace(/\)\s*$/, "")
					.trim()
			: null;
	const name = mail === null ? text.trim() : text.slice(0, open).trim();
	return { type: type as Actor["type"], name, email: mail === "" ? null : mail };
}

/** "syft-0.57.0": a name and, behind a hyphen (or a space, as some write it) and beginning with a digit, a version. */
export function toolOf(text: string): {
	readonly vendor: null;
	readonly name: string;
	readonly version: string | null;
} {
	const [, name, version] = /^(.+?)[- ](v?\d.*)$/s.exec(text) ?? [];
	return { vendor: null, name: name ?? text, version: version ?? null };
}

const types: Readonly<Record<string, string>> = {
	APPLICATION: "application",
	FRAMEWORK: "framework",
	CONTAINER: "container",
	"OPERATING-SYSTEM": "operating-system",
	DEVICE: "device",
	FIRMWARE: "firmware",
	FILE: "file",
};

/** Type of a component. Sources, archives, installers and what says nothing are libraries, as CycloneDX has it for the unknown. */
export function typeOf(purpose: string | null): string {
	const name = (purpose ?? "").toUpperCase().replaceAll("_", "-");
	return Object.hasOwn(types, name) ? types[name]! : "library";
}

/** SHA256 → SHA-256, as CycloneDX spells it; SHA3-256, BLAKE2b-256 and MD5 are spelled alike. */
export function algorithmOf(name: string): string {
	return name.replace(/^SHA(?=\d{3}$|1$)/i, "SHA-").replace("_", "-");
}

/** Types that the specification has no word for, and that tools write as CycloneDX names them. */
const referenceTypes: ReadonlySet<string> = new Set([
	"build-system",
	"chat",
	"distribution",
	"documentation",
	"issue-tracker",
	"mailing-list",
	"release-notes",
	"security-contact",
	"social",
	"source-distribution",
	"support",
	"vcs",
	"website",
]);

/** Type of an external reference, as CycloneDX names it. */
export function referenceTypeOf(type: string): string {
	if (type === "advisory") return "advisories";
	return referenceTypes.has(type) ? type : "other";
}

/** Relationships by which the first element depends on, or holds, the second; and those by which it is the other way round. */
export const forward: ReadonlySet<string> = new Set([
	"DEPENDS_ON",
	"CONTAINS",
	"DYNAMIC_LINK",
	"STATIC_LINK",
	"HAS_PREREQUISITE",
]);
export const backward: ReadonlySet<string> = new Set([
	"DEPENDENCY_OF",
	"CONTAINED_BY",
	"BUILD_DEPENDENCY_OF",
	"DEV_DEPENDENCY_OF",
	"OPTIONAL_COMPONENT_OF",
	"OPTIONAL_DEPENDENCY_OF",
	"PROVIDED_DEPENDENCY_OF",
	"RUNTIME_DEPENDENCY_OF",
	"TEST_DEPENDENCY_OF",
	"PREREQUISITE_FOR",
]);

/** How a component is needed, by the type of a relationship that leads to it. */
export function edgeScopeOf(type: string): EdgeScope {
	if (/^(?:BUILD|DEV|TEST)_DEPENDENCY_OF$/.test(type)) return "excluded";
	if (type.startsWith("OPTIONAL_")) return "optional";
	return type === "RUNTIME_DEPENDENCY_OF" ? "required" : "plain";
}
