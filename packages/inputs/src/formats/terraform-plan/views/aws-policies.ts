import { parsePolicy, type Statement, UNKNOWN_STATEMENT } from "../../../infrastructure/policy.js";
import { UNKNOWN } from "../../../infrastructure/values.js";
import type { Origin } from "../../../trace.js";
import { readDocumentStatement } from "../document-statement.js";
import type { Plan } from "../plan.js";
import type { Planned } from "../planned.js";
import type { References } from "../references.js";
import type { PlannedResource } from "../resource.js";

/** A statement and the place it is written at. */
export interface LocatedStatement {
	readonly statement: Statement;
	readonly place: Origin;
}

const DOCUMENT = "aws_iam_policy_document";
/** Strings of documents that are repeated for every policy rendered from them, all together. */
const MAX_REPEATED = 500_000;

/**
 * Reads the policies of AWS resources: from their text, or, while that is unknown until apply, from the
 * aws_iam_policy_document that the configuration says it is rendered from, whose blocks tell much of it.
 */
export class AwsPolicies {
	readonly #plan: Plan;
	readonly #read = new WeakMap<PlannedResource, Map<string, readonly LocatedStatement[]>>();
	readonly #rendered = new Set<PlannedResource>();
	readonly #renderedGroups = new Set<readonly PlannedResource[]>();
	#repeated = 0;
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
		for (const document of documents) {
			for (const name of SOURCES) this.#markRendered(this.#plan.references.of(document, name));
		}
		return documents.filter((document) => {
			if (this.#rendered.has(document)) return false;
			const text = document.computed("json").text();
			const statements = typeof text === "string" ? parsePolicy(text) : "is unknown";
			return typeof statements === "string" || !this.#texts.has(identity(statements));
		});
	}

	/** Statements of a document. */
	document(document: PlannedResource): readonly LocatedStatement[] {
		return this.#documents(document);
	}

	#statements(
		resource: PlannedResource,
		attribute: Planned,
		path: readonly (string | number)[],
	): readonly LocatedStatement[] {
		const place = resource.placeOf(attribute);
		const sources = this.#plan.references.of(resource, ...path);
		this.#markRendered(sources);

		const text = attribute.text();
		if (text === null) return [];
		if (text !== UNKNOWN) return this.#parse(text, resource, place, path);
		const [document] = sources.instances;
		if (
			document === undefined ||
			!isDocument(document) ||
			sources.instances.length > 1 ||
			sources.groups.length > 0 ||
			sources.open
		) {
			return [{ statement: UNKNOWN_STATEMENT, place }];
		}
		return this.#documents(document);
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

	/** Statements of a document, and of those that it takes in. */
	#documents(first: PlannedResource): readonly LocatedStatement[] {
		const result: LocatedStatement[] = [];
		const documents = new Set([first]);
		// Sets are walked in the order of insertion, with what is added on the way.
		for (const document of documents) {
			const own = this.#ownStatements(document);
			if (this.#isTooMuch(own)) return [{ statement: UNKNOWN_STATEMENT, place: first.origin }];
			for (const statement of own) result.push(statement);
			for (const name of SOURCES) this.#takeIn(document, name, documents, result);
		}
		return result;
	}

	#ownStatements(document: PlannedResource): readonly LocatedStatement[] {
		const blocks = document.get("statement");
		const { items, unknown } = blocks.blocks();
		const statements = items.map((block) => ({
			statement: readDocumentStatement(block),
			place: document.placeOf(block),
		}));
		return unknown ? [...statements, { statement: UNKNOWN_STATEMENT, place: document.placeOf(blocks) }] : statements;
	}

	/** Adds what a document takes in by one of its attributes: to `result` where it is text, else to `documents`. */
	#takeIn(document: PlannedResource, name: string, documents: Set<PlannedResource>, result: LocatedStatement[]): void {
		const attribute = document.get(name);
		const place = document.placeOf(attribute);
		const { known, unknown } = attribute.strings();
		for (const text of known) {
			if (text === "") continue;
			for (const statement of this.#parse(text, document, place, [name])) result.push(statement);
		}
		if (!unknown) return;
		const { instances, groups, open } = this.#plan.references.of(document, name);
		if (open || groups.length > 0 || instances.length === 0 || !instances.every(isDocument)) {
			result.push({ statement: UNKNOWN_STATEMENT, place });
		} else {
			for (const instance of instances) documents.add(instance);
		}
	}

	/** Counts what is repeated, so that a short plan does not become a document without end. */
	#isTooMuch(statements: readonly LocatedStatement[]): boolean {
		if (this.#repeated > MAX_REPEATED) return true;
		this.#repeated += 1 + statements.reduce((sum, { statement }) => sum + sizeOf(statement), 0);
		if (this.#repeated <= MAX_REPEATED) return false;
		this.#plan.limitations.push({
			path: ["accessStatements"],
			message: "the policies repeat the statements of their documents too often: some are not read",
		});
		return true;
	}

	#markRendered({ instances, groups }: References): void {
		for (const instance of instances) if (isDocument(instance)) this.#rendered.add(instance);
		for (const group of groups) {
			if (this.#renderedGroups.has(group)) continue;
			this.#renderedGroups.add(group);
			for (const instance of group) if (isDocument(instance)) this.#rendered.add(instance);
		}
	}
}

/** Attributes by which a document takes in others. */
const SOURCES = ["source_policy_documents", "override_policy_documents", "source_json", "override_json"];

function sizeOf(statement: Statement): number {
	const { actions, notActions, resources, notResources, principals, notPrincipals, conditions } = statement;
	return [actions, notActions, resources, notResources, principals, notPrincipals, conditions].reduce<number>(
		(sum, list) => sum + list.length,
		1,
	);
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
