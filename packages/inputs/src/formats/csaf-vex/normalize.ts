import type { Attestation, Path } from "@proviso/schemas";
import { StatementReader } from "../../attestation/document.js";
import { sentence } from "../../attestation/vex.js";
import { asList, asString, describeType, entriesOf, get } from "../../convert.js";
import type { Normalized } from "../../format.js";
import { loadPurl } from "../../purl.js";
import { at, type FieldMap, type Origin, root, type Trace } from "../../trace.js";
import { ProductTree } from "./products.js";

type Status = Attestation.VexStatement["status"];

/** Lists of CSAF 2.0, section 3.2.3.9. What is recommended, or in 2.1 unknown, is no statement about a vulnerability. */
const statuses: Readonly<Record<string, Status>> = {
	first_affected: "affected",
	known_affected: "affected",
	last_affected: "affected",
	first_fixed: "fixed",
	fixed: "fixed",
	known_not_affected: "not-affected",
	under_investigation: "under-investigation",
	recommended: null,
	unknown: null,
};

/** One statement for each vulnerability, status, and what is said of the products that have it. */
export async function normalizeCsaf(csaf: unknown, trace: Trace): Promise<Normalized> {
	const reader = new StatementReader(trace);
	const document = get(csaf, "document");
	const tracking = reader.record(document, "tracking", ["vex"]);
	const publisher = reader.record(document, "publisher", ["vex"]);
	const engine = get(get(tracking, "generator"), "engine");
	const tree = new ProductTree(csaf, await loadPurl(), reader);
	const timestamp = reader.text(tracking, "initial_release_date", ["vex", "timestamp"]);
	const statements: Attestation.VexStatement[] = [];
	for (const [index, vulnerability] of asList(get(csaf, "vulnerabilities")).entries()) {
		read(vulnerability, tree, timestamp, reader, at(root(0), "vulnerabilities", index), statements);
	}
	const tooling = [asString(get(engine, "name")), asString(get(engine, "version"))].filter((part) => part !== null);
	const vex: Attestation.Vex = {
		path: ["vex"],
		id: reader.text(tracking, "id", ["vex", "id"]),
		author: reader.text(publisher, "name", ["vex", "author"]),
		authorRole: reader.text(publisher, "category", ["vex", "authorRole"]),
		version: reader.text(tracking, "version", ["vex", "version"]),
		state: reader.text(tracking, "status", ["vex", "state"]),
		timestamp,
		lastUpdated: reader.text(tracking, "current_release_date", ["vex", "lastUpdated"]),
		tooling: tooling.length === 0 ? null : tooling.join(" "),
		statements,
	};
	trace.mark(vex, root(0), vexFields);
	return { ok: true, body: trace.mark(reader.body({ category: "vex", vex }), root(0), { vex: [] }) };
}

const vexFields: FieldMap = {
	path: [],
	id: ["document", "tracking", "id"],
	author: ["document", "publisher", "name"],
	authorRole: ["document", "publisher", "category"],
	version: ["document", "tracking", "version"],
	state: ["document", "tracking", "status"],
	timestamp: ["document", "tracking", "initial_release_date"],
	lastUpdated: ["document", "tracking", "current_release_date"],
	tooling: ["document", "tracking", "generator", "engine"],
	statements: "vulnerabilities",
};

const remarkLists = ["flags", "threats", "remediations"] as const;
type RemarkList = (typeof remarkLists)[number];

/** Something that is said of products beside their status. */
interface Remark {
	readonly list: RemarkList;
	readonly index: number;
	readonly value: unknown;
}

function read(
	vulnerability: unknown,
	tree: ProductTree,
	issued: string | null,
	reader: StatementReader,
	origin: Origin,
	statements: Attestation.VexStatement[],
): void {
	const place: Path = ["vex", "statements"];
	const cve = reader.text(vulnerability, "cve", place);
	const ids = asList(get(vulnerability, "ids")).map((id) => asString(get(id, "text")));
	// Others are numbers of a vendor's own, which mean nothing without the system that has them.
	const known = ids.filter((id) => id !== null && /^[A-Za-z]+[-_]/.test(id)) as string[];
	const named = cve ?? known[0] ?? ids.find((id) => id !== null) ?? null;
	const status = reader.record(vulnerability, "product_status", place);
	if (status === null) {
		reader.limit(place, `Nothing is said of what ${named ?? "a vulnerability"} means for any product.`);
		return;
	}
	const remarks = remarksOf(vulnerability, tree, reader);
	// 6.1.6: of what the lists say of a product, only one can be true.
	const stated = new Map<unknown, Status>();
	for (const [list, products] of entriesOf(status)) {
		if (!Array.isArray(products)) {
			reader.limit(place, `product_status.${list} is ${describeType(products)}, not a list: it could not be read.`);
			continue;
		}
		const odd = products.find((id) => typeof id !== "string");
		if (odd !== undefined) {
			reader.limit(place, `product_status.${list} has ${describeType(odd)}, where CSAF has identifiers of products.`);
		}
		const value = Object.hasOwn(statuses, list) ? (statuses[list] ?? null) : null;
		const contradicted =
			value === null ? undefined : products.find((id) => typeof id === "string" && (stated.get(id) ?? value) !== value);
		if (contradicted !== undefined) {
			const message = `Of ${named ?? "a vulnerability"} the product ${contradicted} is said to be both ${stated.get(contradicted)} and ${value}.`;
			reader.limit([...place, statements.length], message);
		}
		if (value !== null) for (const id of products) stated.set(id, value);
		for (const { said, members } of groupsOf(products, remarks)) {
			const path = [...place, statements.length];
			const from = at(origin, "product_status", list);
			const statement: Attestation.VexStatement = {
				path,
				id: null,
				vulnerability: named,
				aliases: known.filter((id) => id !== named),
				products: members.map(({ id, index }, number) =>
					tree.product(id, [...path, "products", number], at(from, index)),
				),
				status: value,
				statusText: list,
				...wordsOf(said, value),
				supplier: null,
				timestamp: asString(get(said.find((remark) => remark.list === "flags")?.value, "date")) ?? issued,
				lastUpdated: null,
			};
			statements.push(reader.mark(statement, origin, fieldsOf(list, said)));
		}
	}
}

interface Remarks {
	readonly ofAll: readonly Remark[];
	readonly byProduct: ReadonlyMap<string, readonly Remark[]>;
}

function remarksOf(vulnerability: unknown, tree: ProductTree, reader: StatementReader): Remarks {
	const ofAll: Remark[] = [];
	const byProduct = new Map<string, Remark[]>();
	for (const list of remarkLists) {
		for (const [index, value] of (reader.list(vulnerability, list, ["vex", "statements"]) ?? []).entries()) {
			const ids = tree.idsOf(value);
			if (ids === null) ofAll.push({ list, index, value });
			for (const id of ids ?? []) {
				const others = byProduct.get(id);
				if (others === undefined) byProduct.set(id, [{ list, index, value }]);
				else others.push({ list, index, value });
			}
		}
	}
	return { ofAll, byProduct };
}

interface Group {
	readonly said: readonly Remark[];
	readonly members: { readonly id: string; readonly index: number }[];
}

/** Products of which the same is said, together. */
function groupsOf(products: readonly unknown[], { ofAll, byProduct }: Remarks): Iterable<Group> {
	const groups = new Map<string, Group>();
	for (const [index, id] of products.entries()) {
		if (typeof id !== "string") continue;
		const own = byProduct.get(id) ?? [];
		const key = own.map((remark) => `${remark.list} ${remark.index}`).join();
		const group = groups.get(key) ?? { said: [...own, ...ofAll], members: [] };
		groups.set(key, group);
		group.members.push({ id, index });
	}
	return groups.values();
}

/** Remarks on one group that are looked at. */
const MOST = 50;

/** What is said in words: flags and impacts give the reason for not being affected, remediations what to do. */
function wordsOf(said: readonly Remark[], status: Status) {
	const of = (list: RemarkList) => said.filter((remark) => remark.list === list).slice(0, MOST);
	const text = ({ value }: Remark, name: string) => asString(get(value, name));
	const isImpact = (remark: Remark) => status === "not-affected" && text(remark, "category") === "impact";
	const join = (parts: readonly (string | null)[]) => sentence(parts.filter((part) => part !== null).join("\n"));
	const labeled = (remark: Remark) => `${text(remark, "category") ?? "other"}: ${text(remark, "details") ?? ""}`;
	const [flag] = of("flags");
	const remediations = of("remediations");
	return {
		justification: flag === undefined ? null : text(flag, "label"),
		impactStatement: join(
			of("threats")
				.filter(isImpact)
				.map((remark) => text(remark, "details")),
		),
		actionStatement: join(remediations.flatMap((remark) => [labeled(remark), text(remark, "url")])),
		actionStatementTimestamp: remediations.map((remark) => text(remark, "date")).find((date) => date !== null) ?? null,
		statusNotes: join(
			of("threats")
				.filter((remark) => !isImpact(remark))
				.map(labeled),
		),
	};
}

function fieldsOf(list: string, said: readonly Remark[]): FieldMap {
	const to = (name: RemarkList, ...more: readonly string[]) => {
		const remark = said.find((one) => one.list === name);
		return remark === undefined ? [] : [name, remark.index, ...more];
	};
	return {
		path: [],
		id: "cve",
		vulnerability: "cve",
		aliases: "ids",
		products: ["product_status", list],
		status: ["product_status", list],
		statusText: ["product_status", list],
		justification: to("flags", "label"),
		impactStatement: to("threats", "details"),
		actionStatement: to("remediations", "details"),
		actionStatementTimestamp: to("remediations", "date"),
		statusNotes: to("threats", "details"),
		supplier: [],
		timestamp: to("flags", "date"),
		lastUpdated: [],
	};
}
