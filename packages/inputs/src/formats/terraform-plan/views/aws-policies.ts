import type { Origin } from "../../../trace.js";
import type { Plan } from "../plan.js";
import { type Planned, UNKNOWN } from "../planned.js";
import { parsePolicy, readDocumentStatement, type Statement, UNKNOWN_STATEMENT } from "../policy.js";
import type { PlannedResource } from "../resource.js";

/** A statement and the place it is written at. */
export interface LocatedStatement {
	readonly statement: Statement;
	readonly place: Origin;
}

const DOCUMENT = "aws_iam_policy_document";
/** Documents that are made of documents, at most so many after one another. */
const MAX_CHAIN = 10;

/**
 * Reads the policies of AWS resources: from their text, or, while that is unknown until apply, from the
 * aws_iam_policy_document that the configuration says it is rendered from, whose blocks tell much of it.
 */
export class AwsPolicies {
	readonly #plan: Plan;
	readonly #read = new WeakMap<PlannedResource, Map<string, readonly LocatedStatement[]>>();
	readonly #rendered = new Set<PlannedResource>();
	readonly #texts = new Set<string>();

	constructor(plan: Plan) {
		this.#plan = plan;
	}

	/** Statements of a policy, which is `attribute` of `resource` and written at `path` in the configuration. */
	of(resource: PlannedResource, attribute: Planned, path: readonly (string | number)[]): readonly LocatedStatement[] {
		const key = JSON.stringify(path);
		const known = this.#read.get(resource);
		const found = known?.get(key);
		if (found !== undefined) return found;
		const statements = this.#statements(resource, attribute, path);
		if (known === undefined) this.#read.set(resource, new Map([[key, statements]]));
		else known.set(key, statements);
		return statements;
	}

	/** Documents that are part of no policy which was read: what they are for is not known. */
	unrendered(): readonly PlannedResource[] {
		const documents = this.#plan.all(`data.${DOCUMENT}`);
		for (const document of documents) for (const part of this.#partsOf(document)) this.#rendered.add(part);
		return documents.filter((document) => {
			if (this.#rendered.has(document)) return false;
			const text = document.computed("json").text();
			const statements = typeof text === "string" ? parsePolicy(text) : "is unknown";
			return typeof statements === "string" || !this.#texts.has(identity(statements));
		});
	}

	/** Statements of a document. */
	document(document: PlannedResource): readonly LocatedStatement[] {
		return this.#document(document, 0);
	}

	#statements(
		resource: PlannedResource,
		attribute: Planned,
		path: readonly (string | number)[],
	): readonly LocatedStatement[] {
		const place = resource.placeOf(attribute);
		const sources = this.#plan.references.of(resource, ...path);
		const documents = sources.instances.filter(isDocument);
		for (const document of documents) this.#rendered.add(document);
		for (const group of sources.groups)
			if (group.every(isDocument)) for (const document of group) this.#rendered.add(document);

		const text = attribute.text();
		if (text === null) return [];
		if (text !== UNKNOWN) return this.#parse(text, resource, place, path);
		const [document] = documents;
		if (document === undefined || sources.instances.length > 1 || sources.groups.length > 0 || sources.open) {
			return [{ statement: UNKNOWN_STATEMENT, place }];
		}
		return this.#document(document, 0);
	}

	#parse(
		text: string,
		resource: PlannedResource,
		place: Origin,
		path: readonly (string | number)[],
	): readonly LocatedStatement[] {
		const statements = parsePolicy(text);
		if (typeof statements === "string") {
			this.#plan.limitations.push({
				path: resource.index === null ? null : ["resources", resource.index, "attributes", ...path],
				message: `the policy of ${resource.resource.address} ${statements}: what it grants is not known`,
			});
			return [{ statement: UNKNOWN_STATEMENT, place }];
		}
		this.#texts.add(identity(statements));
		return statements.map((statement) => ({ statement, place }));
	}

	#document(document: PlannedResource, depth: number): readonly LocatedStatement[] {
		if (depth > MAX_CHAIN) return [{ statement: UNKNOWN_STATEMENT, place: document.origin }];
		const blocks = document.get("statement");
		const { items, unknown } = blocks.blocks();
		const statements = items.map((block) => ({
			statement: readDocumentStatement(block),
			place: document.placeOf(block),
		}));
		if (unknown) statements.push({ statement: UNKNOWN_STATEMENT, place: document.placeOf(blocks) });
		for (const name of ["source_policy_documents", "override_policy_documents", "source_json", "override_json"]) {
			statements.push(...this.#merged(document, name, depth));
		}
		return statements;
	}

	/** Statements of the documents that a document takes in. */
	#merged(document: PlannedResource, name: string, depth: number): readonly LocatedStatement[] {
		const attribute = document.get(name);
		const place = document.placeOf(attribute);
		const { known, unknown } = attribute.strings();
		const parsed = known.filter((text) => text !== "").flatMap((text) => this.#parse(text, document, place, [name]));
		if (!unknown) return parsed;
		const { instances, groups, open } = this.#plan.references.of(document, name);
		if (open || groups.length > 0 || instances.length === 0 || !instances.every(isDocument)) {
			return [...parsed, { statement: UNKNOWN_STATEMENT, place }];
		}
		return [...parsed, ...instances.flatMap((instance) => this.#document(instance, depth + 1))];
	}

	#partsOf(document: PlannedResource): readonly PlannedResource[] {
		return ["source_policy_documents", "override_policy_documents", "source_json", "override_json"].flatMap((name) => {
			const { instances, groups } = this.#plan.references.of(document, name);
			return [...instances, ...groups.flat()].filter(isDocument);
		});
	}
}

function isDocument(resource: PlannedResource): boolean {
	return resource.type === DOCUMENT && resource.resource.mode === "data";
}

/** The same text for policies that say the same in another order or with other names. */
function identity(statements: readonly Statement[]): string {
	const texts = statements.map(({ effect, principals, conditions, notPrincipals, ...rest }) =>
		JSON.stringify([
			effect,
			...[rest.actions, rest.notActions, rest.resources, rest.notResources].map((list) => [...list].sort()),
			...[principals, notPrincipals].map((list) => list.map(({ type, id }) => `${type} ${id}`).sort()),
			conditions.map(({ operator, key, values }) => JSON.stringify([operator, key, [...values].sort()])).sort(),
		]),
	);
	return JSON.stringify(texts.sort());
}
