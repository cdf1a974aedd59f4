import type { Annotation } from "@proviso/compiler/bundle";
import {
	type Control,
	type JsonValue,
	type KindName,
	kinds,
	type ParameterDefinition,
	type RuleDefinition,
	type Severity,
} from "@proviso/schemas";
import { ProvisoError } from "./error.js";

/** Names that make a rule a finding, as conftest knows them: `deny`, `violation`, `warn`, each with suffixes (`deny_root`). */
const FINDING_RULE = /^(deny|violation|warn)((?:_[A-Za-z0-9]+)*)$/;

const SEVERITIES: readonly string[] = ["low", "medium", "high", "critical"] satisfies Severity[];

/** A package of a policy: its path without `data`, and the names of its rules. */
export interface PolicyPackage {
	readonly path: readonly string[];
	readonly rules: readonly string[];
}

/** Entrypoints that {@link discoverRules} needs: every rule of these packages that gives findings, and what belongs to it. */
export function findEntrypoints(packages: readonly PolicyPackage[]): string[] {
	const entrypoints = new Set<string>();
	for (const { path, rules } of packages) {
		if (!rules.some((rule) => FINDING_RULE.test(rule))) continue;
		for (const rule of rules) {
			if (FINDING_RULE.test(rule) || rule === "undecided" || rule === "subjects") {
				entrypoints.add([...path, rule].join("/"));
			}
		}
	}
	return [...entrypoints].sort();
}

/** The packages that a bundle's entrypoints belong to. */
export function packagesOfEntrypoints(entrypoints: readonly string[]): PolicyPackage[] {
	const packages = new Map<string, { path: string[]; rules: string[] }>();
	for (const entrypoint of entrypoints) {
		const path = entrypoint.split("/");
		const rule = path.pop() ?? "";
		const key = path.join("/");
		const known = packages.get(key);
		if (known === undefined) packages.set(key, { path, rules: [rule] });
		else known.rules.push(rule);
	}
	return [...packages.values()];
}

/**
 * The rules of a policy that somebody brings along. A package whose metadata names the schema of a kind reads normalized
 * documents of that kind; any other reads raw documents, as conftest's and plain OPA's do. Sorted by id.
 * `custom` has the kinds that are not built in, by name. Throws ProvisoError `invalid-policy` for metadata that cannot be used.
 */
export function discoverRules(
	packages: readonly PolicyPackage[],
	annotations: readonly Annotation[],
	custom: ReadonlyMap<string, unknown> = new Map(),
): RuleDefinition[] {
	const known = [...kinds, ...custom.keys()];
	const rules: RuleDefinition[] = [];
	for (const { path, rules: names } of packages) {
		for (const name of names) {
			const match = FINDING_RULE.exec(name);
			if (match === null) continue;
			const metadata = readMetadata([...path, name], annotations, known);
			const base = match[1] ?? "deny";
			const isPlainDeny = name === "deny" || (base !== "warn" && !names.includes("deny") && match[2] === "");
			const companion = (rule: string) => (isPlainDeny && names.includes(rule) ? [...path, rule].join("/") : null);
			rules.push({
				id: ruleId(path, metadata.kind !== null && isPlainDeny ? null : name),
				kind: metadata.kind,
				title: metadata.title ?? `${path.join(".")}.${name}`,
				description: metadata.description ?? "",
				severity: base === "warn" ? "low" : (metadata.severity ?? "high"),
				controls: metadata.controls,
				remediation: metadata.remediation ?? "",
				documentation: null,
				parameters: metadata.parameters,
				entrypoints: {
					deny: [...path, name].join("/"),
					undecided: companion("undecided"),
					subjects: companion("subjects"),
				},
			});
		}
	}
	return rules.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** `acme.workload["owner-label"]` is `acme:workload/owner-label`; conftest's `main.deny` is `main:deny`. */
function ruleId(path: readonly string[], rule: string | null): string {
	const [first = "policy", ...rest] = path;
	return `${first}:${[...rest, ...(rule === null ? [] : [rule])].join("/")}`;
}

interface Metadata {
	readonly kind: KindName | null;
	readonly title: string | null;
	readonly description: string | null;
	readonly severity: Severity | null;
	readonly controls: readonly Control[];
	readonly remediation: string | null;
	readonly parameters: Readonly<Record<string, ParameterDefinition>>;
}

/** What the annotations around a rule say of it: those nearest to the rule win, key by key. */
function readMetadata(path: readonly string[], annotations: readonly Annotation[], known: readonly string[]): Metadata {
	const packagePath = path.slice(0, -1);
	const about = annotations
		.filter(({ scope, path: target }) => {
			if (scope === "subpackages") return target.every((segment, index) => packagePath[index] === segment);
			return samePath(target, scope === "package" ? packagePath : path);
		})
		.sort((a, b) => a.path.length - b.path.length || rank(a) - rank(b));
	let metadata: Metadata = {
		kind: null,
		title: null,
		description: null,
		severity: null,
		controls: [],
		remediation: null,
		parameters: {},
	};
	for (const annotation of about) {
		const { custom = {} } = annotation;
		metadata = {
			kind: readKind(annotation, known) ?? metadata.kind,
			title: annotation.title ?? metadata.title,
			description: annotation.description ?? metadata.description,
			severity: "severity" in custom ? readSeverity(custom["severity"], annotation) : metadata.severity,
			controls: "controls" in custom ? readControls(custom["controls"], annotation) : metadata.controls,
			remediation:
				"remediation" in custom ? readText(custom["remediation"], "remediation", annotation) : metadata.remediation,
			parameters: "parameters" in custom ? readParameters(custom["parameters"], annotation) : metadata.parameters,
		};
	}
	return metadata;
}

function rank({ scope }: Annotation): number {
	return ["subpackages", "package", "document", "rule"].indexOf(scope);
}

function samePath(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((segment, index) => segment === b[index]);
}

function invalid(annotation: Annotation, what: string): ProvisoError {
	return new ProvisoError("invalid-policy", `${annotation.file}:${annotation.row}: ${what}`);
}

function readKind(annotation: Annotation, known: readonly string[]): KindName | null {
	for (const { path, schema } of annotation.schemas ?? []) {
		if (!samePath(path, ["input"]) || schema === undefined) continue;
		const name = schema[1] ?? "";
		if (schema.length !== 2 || !known.includes(name)) {
			throw invalid(
				annotation,
				`${schema.join(".")} is no kind of document; known are ${known.map((kind) => `schema.${kind}`).join(", ")}`,
			);
		}
		return name as KindName;
	}
	return null;
}

function readSeverity(value: unknown, annotation: Annotation): Severity {
	if (typeof value === "string" && SEVERITIES.includes(value)) return value as Severity;
	throw invalid(annotation, `severity is ${JSON.stringify(value)}, expected one of ${SEVERITIES.join(", ")}`);
}

function readText(value: unknown, name: string, annotation: Annotation): string {
	if (typeof value === "string") return value;
	throw invalid(annotation, `${name} is not a string`);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readControls(value: unknown, annotation: Annotation): Control[] {
	if (!Array.isArray(value)) throw invalid(annotation, "controls is not a list");
	return value.map((item: unknown) => {
		if (!isObject(item) || typeof item["id"] !== "string" || !/^[a-z0-9.-]+:./.test(item["id"])) {
			throw invalid(
				annotation,
				'a control needs an id with its framework, such as {id: "ssdf-1.1:PO.2.1", bearing: direct, …}',
			);
		}
		const { id, bearing = "contextual", basis = "judgment", rationale = "" } = item;
		if (bearing !== "direct" && bearing !== "contextual") {
			throw invalid(annotation, `bearing of ${id} is ${JSON.stringify(bearing)}, expected direct or contextual`);
		}
		if (basis !== "published" && basis !== "judgment") {
			throw invalid(annotation, `basis of ${id} is ${JSON.stringify(basis)}, expected published or judgment`);
		}
		return { id, bearing, basis, rationale: readText(rationale, `rationale of ${id}`, annotation) };
	});
}

function readParameters(value: unknown, annotation: Annotation): Record<string, ParameterDefinition> {
	if (!isObject(value)) throw invalid(annotation, "parameters is not a map of name to {schema, default, description}");
	return Object.fromEntries(
		Object.entries(value).map(([name, definition]) => {
			if (!isObject(definition) || !isObject(definition["schema"]) || !("default" in definition)) {
				throw invalid(annotation, `parameter ${name} needs a schema and a default`);
			}
			return [
				name,
				{
					description: readText(definition["description"] ?? "", `description of ${name}`, annotation),
					schema: definition["schema"] as ParameterDefinition["schema"],
					default: definition["default"] as JsonValue,
				},
			];
		}),
	);
}
