import { asRecord, get } from "../../convert.js";
import type { NormalizeProblem } from "../../format.js";
import { quote } from "../../problem.js";
import { Checker, type Path } from "../../spdx/checker.js";
import { unfold } from "../../trace.js";
import { type Graph, listOf, type Node } from "./graph.js";
import { FILE, packageTypes } from "./terms.js";

const artifactTexts = [
	"summary",
	"description",
	"comment",
	"software_copyrightText",
	"software_primaryPurpose",
	"software_packageVersion",
	"software_packageUrl",
	"software_downloadLocation",
	"software_homePage",
];

/**
 * What of a graph keeps it from being read: nodes without a class, classes and names that are not compacted, packages and
 * files without an identifier or a name, identifiers that two nodes have, and parts that have another type. What is not
 * read is not looked at.
 */
export function problemsOf(document: unknown, graph: Graph): readonly NormalizeProblem[] {
	const checker = new Checker(0);
	const { values, path } = listOf(document);
	if (values.length === 0 && path.length > 0 && !Array.isArray(get(document, "@graph"))) {
		checker.wrongType(get(document, "@graph"), path, "an array");
	}
	for (const [index, value] of values.entries()) {
		const place = path.length === 0 ? path : [...path, index];
		if (asRecord(value) === null) checker.wrongType(value, place, "an object");
		else if (get(value, "@type") === undefined) checker.texts(value, place, ["type"], []);
	}
	for (const node of graph.nodes) checkNode(node, checker);
	return checker.problems;
}

function checkNode(node: Node, checker: Checker): void {
	const { path } = unfold(node.origin);
	if (/^(?:spdx:|https?:\/\/spdx\.org\/rdf\/3)/.test(node.type)) {
		const message = `The class ${quote(node.type)} is not written as the context of SPDX has it, such as software_Package: compact the file with that context.`;
		checker.add("unsupported-context", message, path);
	}
	// A blank node that stands where it is used may be said again where it is used again.
	if (node.id !== null && (path.length <= 2 || !node.id.startsWith("_:"))) {
		const property = get(node.value, "spdxId") === undefined ? "@id" : "spdxId";
		checker.once(node.id, [...path, property]);
	}
	const isFile = node.type === FILE;
	if (isFile || packageTypes.has(node.type)) {
		const id = get(node.value, "@id") === undefined ? ["spdxId"] : [];
		checker.texts(node.value, path, [...id, "name"], artifactTexts);
		lists(node, path, checker);
	} else if (/Relationship$/.test(node.type)) {
		checker.texts(node.value, path, ["relationshipType"], ["completeness", "scope"]);
		referencesIn(node, "from", path, checker);
		referencesIn(node, "to", path, checker);
	} else if (node.type === "simplelicensing_LicenseExpression") {
		checker.texts(node.value, path, ["simplelicensing_licenseExpression"], []);
	} else if (/^expandedlicensing_(?:Con|Dis)junctiveLicenseSet$/.test(node.type)) {
		referencesIn(node, "expandedlicensing_member", path, checker);
	} else if (node.type === "CreationInfo") {
		checker.texts(node.value, path, ["created"], ["specVersion"]);
	}
}

function lists(node: Node, path: Path, checker: Checker): void {
	checker.items(get(node.value, "verifiedUsing"), [...path, "verifiedUsing"], (item, place) => {
		if (asRecord(item) === null) checker.wrongType(item, place, "an object");
		else if (get(item, "type") === "Hash") checker.texts(item, place, ["algorithm", "hashValue"], []);
	});
	checker.items(get(node.value, "externalIdentifier"), [...path, "externalIdentifier"], (item, place) =>
		checker.texts(item, place, ["externalIdentifierType", "identifier"], ["comment"]),
	);
	checker.items(get(node.value, "externalRef"), [...path, "externalRef"], (item, place) =>
		checker.texts(item, place, [], ["externalRefType", "comment"]),
	);
}

/** A reference, or a list of them: each an identifier, or the node itself. */
function referencesIn(node: Node, property: string, path: Path, checker: Checker): void {
	const value = get(node.value, property);
	if (value === undefined) checker.missing(path, property);
	for (const [index, item] of (Array.isArray(value) ? value : [value ?? {}]).entries()) {
		if (typeof item === "string" || asRecord(item) !== null) continue;
		checker.wrongType(item, Array.isArray(value) ? [...path, property, index] : [...path, property], "an identifier");
	}
}
