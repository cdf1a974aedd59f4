import type { Workload } from "@proviso/schemas";
import { asArray, asList, asRecord, asText, get } from "../../convert.js";
import { redact } from "../../credential.js";
import { at, type Origin } from "../../trace.js";
import { writable } from "../../workload/lists.js";
import type { Declared } from "./declared.js";
import { isEmptyList, readSelector } from "./selector.js";
import { OBJECT_FIELDS } from "./workload.js";

type Path = Workload.Path;
export type Mode = NonNullable<Workload.AdmissionPolicy["mode"]>;

const STRENGTH: readonly Mode[] = ["enforce", "warn", "audit"];

/** The words that policies have for what happens to what does not hold to them, in lower case. */
const MODES: ReadonlyMap<string, Mode> = new Map([
	["deny", "enforce"],
	["enforce", "enforce"],
	["warn", "warn"],
	["audit", "audit"],
	["dryrun", "audit"],
]);

/** What a word for a mode means; null for none and for unknown ones. */
export function modeOf(word: string | null): Mode | null {
	return word === null ? null : (MODES.get(word.toLowerCase()) ?? null);
}

/** The strongest of several modes; null when there is none. */
export function strongest(modes: readonly (Mode | null)[]): Mode | null {
	return STRENGTH.find((mode) => modes.includes(mode)) ?? null;
}

/** Reads the webhooks of a configuration, which become the numbers from `first` on. */
export function readWebhooks(declared: Declared, first: number): Workload.AdmissionWebhook[] {
	const { value, object, index, origin, reader, trace } = declared;
	// https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#failure-policy
	const beta = object.apiVersion?.endsWith("/v1beta1") ?? false;
	return reader.objects(value, "webhooks", ["objects", index]).map(({ value: webhook, index: number }, position) => {
		const path: Path = ["admissionWebhooks", first + position];
		const client = reader.record(webhook, "clientConfig", path);
		const service = reader.record(client, "service", path);
		const url = reader.string(client, "url", path);
		const webhookAt = at(origin, "webhooks", number);
		return trace.mark(
			{
				path,
				object: index,
				type: object.kind === "MutatingWebhookConfiguration" ? "mutating" : "validating",
				configuration: object.name,
				name: reader.string(webhook, "name", path),
				failurePolicy: reader.string(webhook, "failurePolicy", path) ?? (beta ? "Ignore" : "Fail"),
				url: url === null ? null : redact("url", url),
				service:
					service === null
						? null
						: `${reader.string(service, "namespace", path) ?? ""}/${reader.string(service, "name", path) ?? ""}`,
				timeoutSeconds: reader.integer(webhook, "timeoutSeconds", path) ?? (beta ? 30 : 10),
				sideEffects: reader.string(webhook, "sideEffects", path),
				matches: readMatches(webhook, "rules", has(webhook, NARROWING), path, webhookAt, [], declared),
				namespaces: readSelector(webhook, "namespaceSelector", path, reader),
				objects: readSelector(webhook, "objectSelector", path, reader),
			},
			webhookAt,
			{
				...SELECTORS,
				configuration: [],
				type: [],
				matches: "rules",
				url: ["clientConfig", "url"],
				service: ["clientConfig", "service"],
			},
		);
	});
}

const SELECTORS = { namespaces: "namespaceSelector", objects: "objectSelector" };

/** Reads an admission policy of Kubernetes, or one of Kyverno. Bindings of those of Kubernetes come by `linkBindings`. */
export function readAdmissionPolicy(declared: Declared, path: Path): Workload.AdmissionPolicy {
	return declared.object.apiVersion?.startsWith("kyverno.io/") ? readRules(declared, path) : readPolicy(declared, path);
}

/** Policies written as Kubernetes writes them: by match constraints and CEL. */
function readPolicy(declared: Declared, path: Path): Workload.AdmissionPolicy {
	const { value, object, index, origin, reader, trace } = declared;
	const spec = reader.record(value, "spec", path);
	const specAt = at(origin, "spec");
	const kyverno = object.apiVersion?.startsWith("policies.kyverno.io/") ?? false;
	const images = object.kind === "ImageValidatingPolicy";
	const mode = kyverno ? validationMode(spec, path, declared) : null;
	const rules: Workload.AdmissionRule[] = [];
	for (const [property, type] of [
		["validations", images ? "verify-images" : "validate"],
		["mutations", "mutate"],
	] as const) {
		for (const { index: number } of reader.objects(spec, property, path)) {
			const rule: Workload.AdmissionRule = { path: [...path, "rules", rules.length], name: null, type, mode };
			rules.push(trace.mark(rule, at(specAt, property, number), { type: [], mode: [] }));
		}
	}
	return trace.mark(
		{
			path,
			object: index,
			engine: kyverno ? "kyverno" : "kubernetes",
			kind: object.kind ?? "",
			name: object.name,
			namespace: object.namespace,
			mode,
			failurePolicy: reader.string(spec, "failurePolicy", path) ?? "Fail",
			rules,
			matches: readConstraints(spec, path, at(specAt, "matchConstraints"), declared),
		},
		origin,
		{
			...OBJECT_FIELDS,
			mode: kyverno ? ["spec", "validationActions"] : [],
			failurePolicy: ["spec", "failurePolicy"],
			rules: "spec",
			matches: ["spec", "matchConstraints"],
		},
	);
}

/** The strongest of the `validationActions` of newer policies of Kyverno, which deny unless told otherwise. */
export function validationMode(spec: unknown, path: Path, { reader }: Declared): Mode | null {
	const actions = reader.strings(spec, "validationActions", path);
	return isEmptyList(get(spec, "validationActions")) ? "enforce" : strongest(actions.map(modeOf));
}

/** Policies of Kyverno that have a list of rules: https://kyverno.io/docs/policy-types/cluster-policy/ */
function readRules(declared: Declared, path: Path): Workload.AdmissionPolicy {
	const { value, object, index, origin, reader, trace } = declared;
	const spec = reader.record(value, "spec", path);
	const rules: Workload.AdmissionRule[] = [];
	const matches: Workload.AdmissionMatch[] = [];
	for (const { value: rule, index: number } of reader.objects(spec, "rules", path)) {
		const place: Path = [...path, "rules", rules.length];
		const ruleAt = at(origin, "spec", "rules", number);
		const [property, type] = RULE_TYPES.find(([name]) => get(rule, name) !== undefined) ?? ["", "other"];
		const checks =
			type === "validate" ? [get(rule, property)] : type === "verify-images" ? asList(get(rule, property)) : [];
		const mode = strongest(checks.map((check) => kyvernoMode(spec, check)));
		const read: Workload.AdmissionRule = { path: place, name: reader.string(rule, "name", place), type, mode };
		rules.push(trace.mark(read, ruleAt, { type: [], mode: [] }));
		for (const [name, excluded] of [
			["match", false],
			["exclude", true],
		] as const) {
			const kinds = readKinds(get(rule, name), excluded, path, matches.length, at(ruleAt, name), declared);
			for (const match of kinds) matches.push(match);
		}
	}
	if (get(spec, "validationFailureActionOverrides") !== undefined) {
		reader.limit(path, `${object.kind} ${object.name} has other actions for some namespaces: they are not read`);
	}
	return trace.mark(
		{
			path,
			object: index,
			engine: "kyverno",
			kind: object.kind ?? "",
			name: object.name,
			namespace: object.namespace,
			mode: strongest(rules.map(({ mode }) => mode)),
			failurePolicy: kyvernoFailurePolicy(spec, path, declared),
			rules,
			matches,
		},
		origin,
		{
			...OBJECT_FIELDS,
			mode: ["spec", "validationFailureAction"],
			failurePolicy: ["spec", "failurePolicy"],
			rules: ["spec", "rules"],
			matches: ["spec", "rules"],
		},
	);
}

const RULE_TYPES = [
	["verifyImages", "verify-images"],
	["validate", "validate"],
	["mutate", "mutate"],
	["generate", "generate"],
] as const;

/** The action of a rule, else of its policy, else what Kyverno does by default. Null for words that it does not know. */
export function kyvernoMode(spec: unknown, rule: unknown): Mode | null {
	const word = get(rule, "failureAction") ?? get(spec, "validationFailureAction") ?? "Audit";
	return modeOf(asText(word));
}

/** What happens when Kyverno cannot be asked, where its policies of either age say it. */
export function kyvernoFailurePolicy(spec: unknown, path: Path, { reader }: Declared): string {
	const webhook = reader.record(spec, "webhookConfiguration", path);
	return reader.string(webhook, "failurePolicy", path) ?? reader.string(spec, "failurePolicy", path) ?? "Fail";
}

/** The kinds that a `match` or `exclude` of Kyverno names, at its top or under `any` and `all`. */
function readKinds(
	match: unknown,
	excluded: boolean,
	path: Path,
	first: number,
	origin: Origin,
	{ reader, trace }: Declared,
): Workload.AdmissionMatch[] {
	const filters: { readonly value: unknown; readonly origin: Origin }[] = [{ value: match, origin }];
	for (const name of ["any", "all"]) {
		for (const { value, index } of reader.objects(match, name, path)) {
			filters.push({ value, origin: at(origin, name, index) });
		}
	}
	const result: Workload.AdmissionMatch[] = [];
	for (const { value, origin: filterAt } of filters) {
		const resources = reader.record(value, "resources", path);
		if (resources === null) continue;
		const place: Path = [...path, "matches", first + result.length];
		const written = reader.strings(resources, "operations", place);
		const read: Workload.AdmissionMatch = {
			path: place,
			operations: written.length === 0 ? ["*"] : written,
			apiGroups: [],
			apiVersions: [],
			resources: reader.strings(resources, "kinds", place),
			namespaces: reader.strings(resources, "namespaces", place),
			narrowed: has(resources, KYVERNO_RESOURCES) || has(value, KYVERNO_USERS),
			excluded,
		};
		result.push(trace.mark(read, at(filterAt, "resources"), { resources: "kinds", narrowed: [], excluded: [] }));
	}
	return result;
}

/** https://kyverno.io/docs/policy-types/cluster-policy/match-exclude/ */
const KYVERNO_RESOURCES = ["name", "names", "annotations", "selector", "namespaceSelector"];
const KYVERNO_USERS = ["subjects", "roles", "clusterRoles"];
/** https://open-policy-agent.github.io/gatekeeper/website/docs/howto#the-match-field */
const GATEKEEPER = ["labelSelector", "namespaceSelector", "name", "scope", "source"];
/** https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/ */
const NARROWING = ["namespaceSelector", "objectSelector", "matchConditions"];

/** Whether an object says anything under one of these names. */
function has(value: unknown, names: readonly string[]): boolean {
	return names.some((name) => {
		const said = get(value, name);
		const parts = asArray(said) ?? (asRecord(said) === null ? null : Object.keys(said as object));
		return parts === null ? said !== undefined && said !== null && said !== "*" : parts.length > 0;
	});
}

/** Reads a constraint: https://open-policy-agent.github.io/gatekeeper/website/docs/violations */
export function readConstraint(declared: Declared, path: Path): Workload.AdmissionPolicy {
	const { value, object, index, origin, reader, trace } = declared;
	const spec = reader.record(value, "spec", path);
	const match = reader.record(spec, "match", path);
	const action = reader.string(spec, "enforcementAction", path) ?? "deny";
	const scoped = reader
		.objects(spec, "scopedEnforcementActions", path)
		.map(({ value: scope }) => modeOf(reader.string(scope, "action", path)));
	return trace.mark(
		{
			path,
			object: index,
			engine: "gatekeeper",
			kind: object.kind ?? "",
			name: object.name,
			namespace: null,
			mode: action === "scoped" ? strongest(scoped) : modeOf(action),
			// Of a webhook that all constraints share: https://open-policy-agent.github.io/gatekeeper/website/docs/failing-closed
			failurePolicy: null,
			rules: [],
			matches: readConstraintMatches(match, path, declared),
		},
		origin,
		{ ...OBJECT_FIELDS, mode: ["spec", "enforcementAction"], matches: ["spec", "match", "kinds"] },
	);
}

/** The kinds of a constraint (all of them where it names none), and the namespaces that it leaves out. */
function readConstraintMatches(
	match: unknown,
	path: Path,
	{ origin, reader, trace }: Declared,
): Workload.AdmissionMatch[] {
	const matchAt = at(origin, "spec", "match");
	const fields = { operations: [], resources: "kinds", namespaces: [], narrowed: [], excluded: [] };
	const common = {
		operations: ["*"],
		apiVersions: [],
		namespaces: reader.strings(match, "namespaces", path),
		narrowed: has(match, GATEKEEPER),
		excluded: false,
	};
	const result = reader.objects(match, "kinds", path).map(({ value, index }, position): Workload.AdmissionMatch => {
		const place: Path = [...path, "matches", position];
		const [apiGroups, resources] = ["apiGroups", "kinds"].map((name) => reader.strings(value, name, place));
		const read = { ...common, path: place, apiGroups: apiGroups ?? [], resources: resources ?? [] };
		return trace.mark(read, at(matchAt, "kinds", index), fields);
	});
	const all = { apiGroups: ["*"], resources: ["*"] };
	if (result.length === 0 && (common.namespaces.length > 0 || common.narrowed)) {
		result.push(trace.mark({ ...common, ...all, path: [...path, "matches", 0] }, matchAt, fields));
	}
	const without = reader.strings(match, "excludedNamespaces", path);
	if (without.length > 0) {
		const place: Path = [...path, "matches", result.length];
		const read = { ...common, ...all, path: place, namespaces: without, narrowed: false, excluded: true };
		result.push(trace.mark(read, matchAt, { ...fields, resources: [], namespaces: "excludedNamespaces" }));
	}
	return result;
}

/** Reads the binding of an admission policy of Kubernetes. */
export function readAdmissionBinding(declared: Declared, path: Path): Workload.AdmissionBinding {
	const { value, object, index, origin, reader, trace } = declared;
	const spec = reader.record(value, "spec", path);
	const match = reader.record(spec, "matchResources", path);
	const actions = reader.strings(spec, "validationActions", path).map(modeOf);
	return trace.mark(
		{
			path,
			object: index,
			kind: object.kind ?? "",
			name: object.name,
			policy: reader.string(spec, "policyName", path),
			// What a mutating policy changes is changed.
			mode: object.kind === "MutatingAdmissionPolicyBinding" ? "enforce" : strongest(actions),
			matches: readConstraints(match, path, at(origin, "spec", "matchResources"), declared),
			namespaces: readSelector(match, "namespaceSelector", path, reader),
			objects: readSelector(match, "objectSelector", path, reader),
		},
		origin,
		{
			...OBJECT_FIELDS,
			policy: ["spec", "policyName"],
			mode: ["spec", "validationActions"],
			matches: ["spec", "matchResources"],
			namespaces: ["spec", "matchResources", "namespaceSelector"],
			objects: ["spec", "matchResources", "objectSelector"],
		},
	);
}

/** Gives the policies of Kubernetes the mode of their bindings: without one they are not in force. */
export function linkBindings(lists: {
	readonly admissionPolicies: readonly Workload.AdmissionPolicy[];
	readonly admissionBindings: readonly Workload.AdmissionBinding[];
}): void {
	const modes = new Map<string, Mode | null>();
	for (const { kind, policy, mode } of lists.admissionBindings) {
		const key = JSON.stringify([kind, policy]);
		modes.set(key, strongest([modes.get(key) ?? null, mode]));
	}
	for (const policy of lists.admissionPolicies) {
		if (policy.engine !== "kubernetes") continue;
		const mode = modes.get(JSON.stringify([`${policy.kind}Binding`, policy.name])) ?? null;
		writable(policy).mode = mode;
		for (const rule of policy.rules) writable(rule).mode = mode;
	}
}

function readConstraints(spec: unknown, path: Path, origin: Origin, declared: Declared): Workload.AdmissionMatch[] {
	const constraints = declared.reader.record(spec, "matchConstraints", path);
	const narrowed = has(constraints, NARROWING) || has(spec, NARROWING);
	const included = readMatches(constraints, "resourceRules", narrowed, path, origin, [], declared);
	return readMatches(constraints, "excludeResourceRules", false, path, origin, included, declared);
}

/** The rules of a webhook or of match constraints, added to those before them. */
function readMatches(
	parent: unknown,
	name: string,
	narrowed: boolean,
	path: Path,
	origin: Origin,
	before: readonly Workload.AdmissionMatch[],
	{ reader, trace }: Declared,
): Workload.AdmissionMatch[] {
	const result = [...before];
	for (const { value, index } of reader.objects(parent, name, path)) {
		const place: Path = [...path, "matches", result.length];
		const read: Workload.AdmissionMatch = {
			path: place,
			operations: reader.strings(value, "operations", place),
			apiGroups: reader.strings(value, "apiGroups", place),
			apiVersions: reader.strings(value, "apiVersions", place),
			resources: reader.strings(value, "resources", place),
			namespaces: [],
			narrowed: narrowed || has(value, ["resourceNames", "scope"]),
			excluded: name === "excludeResourceRules",
		};
		result.push(trace.mark(read, at(origin, name, index), { narrowed: [], excluded: [] }));
	}
	return result;
}
