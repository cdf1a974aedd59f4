import { asArray, asRecord, describeType, get } from "../convert.js";
import type { NormalizeProblem } from "../format.js";
import { quote } from "../problem.js";

type Path = readonly (string | number)[];

/** No more problems than these are listed. */
const MOST = 100;

/**
 * What of an SPDX 2.x document, as its JSON Schema names things, keeps it from being read: parts that have another type,
 * elements without an identifier or a name, and identifiers that two elements have. Properties that are not read, and
 * ones that the specification wants but nothing depends on, are not looked at.
 */
export function problemsOf(document: unknown, value: number): readonly NormalizeProblem[] {
	const checker = new Checker(value);
	checker.texts(document, [], ["SPDXID", "name", "documentNamespace"], ["dataLicense", "comment"]);
	const info = checker.record(get(document, "creationInfo"), ["creationInfo"]);
	if (info !== null) {
		checker.texts(info, ["creationInfo"], ["created"], ["comment", "licenseListVersion"]);
		checker.strings(get(info, "creators"), ["creationInfo", "creators"]);
		if (get(info, "creators") === undefined) checker.missing(["creationInfo"], "creators");
	}
	checker.strings(get(document, "documentDescribes"), ["documentDescribes"]);
	checker.list(document, "packages", (item, path) => {
		checker.element(item, path, "name", packageTexts);
		checker.references(item, path);
	});
	checker.list(document, "files", (item, path) => checker.element(item, path, "fileName", fileTexts));
	checker.list(document, "relationships", (item, path) =>
		checker.texts(item, path, ["spdxElementId", "relationshipType", "relatedSpdxElement"], ["comment"]),
	);
	checker.list(document, "hasExtractedLicensingInfos", (item, path) =>
		checker.texts(item, path, ["licenseId"], ["name", "extractedText"]),
	);
	return checker.problems;
}

const packageTexts = [
	"versionInfo",
	"supplier",
	"originator",
	"downloadLocation",
	"homepage",
	"licenseConcluded",
	"licenseDeclared",
	"copyrightText",
	"summary",
	"description",
	"primaryPackagePurpose",
];
const fileTexts = ["licenseConcluded", "copyrightText", "comment"];

class Checker {
	readonly problems: NormalizeProblem[] = [];
	readonly #value: number;
	readonly #ids = new Set<string>();

	constructor(value: number) {
		this.#value = value;
	}

	record(value: unknown, path: Path): object | null {
		const record = asRecord(value);
		if (record === null && value !== undefined) this.#wrongType(value, path, "an object");
		else if (record === null) this.missing(path.slice(0, -1), String(path[path.length - 1]));
		return record;
	}

	/** Properties that must be text, an identifier not an empty one, and properties that may be absent. */
	texts(value: unknown, path: Path, required: readonly string[], optional: readonly string[]): void {
		for (const name of required) {
			const text = get(value, name);
			if (text === undefined) this.missing(path, name);
			else if (typeof text !== "string") this.#wrongType(text, [...path, name], "text");
			else if (name === "SPDXID" && text.trim() === "")
				this.#add("schema-violation", `${nameOf([...path, name])} must not be empty.`, [...path, name]);
		}
		for (const name of optional) {
			const text = get(value, name);
			if (text !== undefined && typeof text !== "string") this.#wrongType(text, [...path, name], "text");
		}
	}

	strings(value: unknown, path: Path): void {
		this.#items(value, path, (item, place) => {
			if (typeof item !== "string") this.#wrongType(item, place, "text");
		});
	}

	list(document: unknown, name: string, check: (item: unknown, path: Path) => void): void {
		this.#items(get(document, name), [name], (item, path) => {
			if (asRecord(item) === null) this.#wrongType(item, path, "an object");
			else check(item, path);
		});
	}

	/** A package or a file. */
	element(item: unknown, path: Path, name: string, texts: readonly string[]): void {
		this.texts(item, path, ["SPDXID", name], texts);
		const id = get(item, "SPDXID");
		if (typeof id === "string" && id !== "") {
			if (this.#ids.has(id)) {
				const message = `The identifier ${quote(id)} is given to two elements: what refers to it could mean either.`;
				this.#add("schema-violation", message, [...path, "SPDXID"]);
			}
			this.#ids.add(id);
		}
		this.#items(get(item, "checksums"), [...path, "checksums"], (checksum, place) =>
			this.texts(checksum, place, ["algorithm", "checksumValue"], []),
		);
	}

	references(item: unknown, path: Path): void {
		this.#items(get(item, "externalRefs"), [...path, "externalRefs"], (reference, place) =>
			this.texts(reference, place, ["referenceCategory", "referenceType", "referenceLocator"], ["comment"]),
		);
	}

	missing(path: Path, name: string): void {
		this.#add("schema-violation", `${nameOf(path)} must have the property ${quote(name)}.`, path);
	}

	#items(value: unknown, path: Path, check: (item: unknown, path: Path) => void): void {
		if (value === undefined) return;
		const items = asArray(value);
		if (items === null) this.#wrongType(value, path, "an array");
		for (const [index, item] of (items ?? []).entries()) {
			if (this.problems.length >= MOST) return;
			check(item, [...path, index]);
		}
	}

	#wrongType(value: unknown, path: Path, expected: string): void {
		this.#add("wrong-type", `${nameOf(path)} must be ${expected}, not ${describeType(value)}.`, path);
	}

	#add(code: string, message: string, path: Path): void {
		if (this.problems.length < MOST) this.problems.push({ code, message, value: this.#value, path });
	}
}

/** "packages[3].checksums[0]" */
function nameOf(path: Path): string {
	if (path.length === 0) return "The document";
	return path
		.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
		.join("")
		.replace(/^\./, "");
}
