import type { Infrastructure } from "@proviso/schemas";
import { asRecord, asString, describeType, entriesOf, get, setOwn } from "../../convert.js";
import type { Body, Normalized, NormalizeProblem, ParsedFile } from "../../format.js";
import { CredentialMemory, readAttributes } from "../../infrastructure/attributes.js";
import { at, type Origin, root, type Trace } from "../../trace.js";
import { Property, type Resolved, Unresolved } from "./resolved.js";
import { Stack, type StackResource } from "./stack.js";
import { Template } from "./template.js";
import { addAccess } from "./views/access.js";
import { addDataStores } from "./views/data-stores.js";
import { addKeys } from "./views/keys.js";
import { addNetworkRules } from "./views/network.js";
import { addStorage } from "./views/storage.js";
import { addTabled } from "./views/tabled.js";

const VERSION = "2010-09-09";
/** Properties that hold a secret whatever it looks like; names and values tell of the others. */
const SECRETS: ReadonlyMap<string, string> = new Map([
	["AWS::SecretsManager::Secret", "SecretString"],
	["AWS::ElastiCache::ReplicationGroup", "AuthToken"],
]);
const NESTED = "AWS::CloudFormation::Stack";
/** Names listed in one message. */
const MAX_NAMES = 5;

/** Normalizes a template that was recognized. */
export function normalizeTemplate(file: ParsedFile, trace: Trace): Normalized {
	const value = file.values[0];
	const problem = check(value);
	if (problem !== null) return { ok: false, problems: [problem] };

	const origin = root(0);
	const reader = new ResourceReader(new Template(value), trace);
	for (const [id, resource] of entriesOf(get(value, "Resources"))) {
		reader.read(id, resource, at(origin, "Resources", id));
	}
	const { resources, modules } = reader;
	const stack = new Stack(reader.inStack, trace);
	addStorage(stack);
	addAccess(stack);
	addNetworkRules(stack);
	addDataStores(stack);
	addKeys(stack);
	addTabled(stack);

	const body = {
		kind: "infrastructure",
		limitations: [...transformLimitations(value), ...reader.limitations(), ...stack.limitations],
		tool: trace.mark({ name: isSynthesized(value) ? "aws-cdk" : "cloudformation", version: null }, origin),
		complete: null,
		errored: null,
		providers: [],
		modules,
		resources: trace.mark(resources, at(origin, "Resources")),
		storage: stack.storage,
		accessStatements: stack.accessStatements,
		networkRules: stack.networkRules,
		dataStores: stack.dataStores,
		keys: stack.keys,
		auditLogs: stack.auditLogs,
		registries: stack.registries,
		secrets: stack.secrets,
	} satisfies Body & Omit<Infrastructure.InfrastructureDocument, "source">;
	return { ok: true, body: trace.mark(body, origin) };
}

function check(value: unknown): NormalizeProblem | null {
	const version = get(value, "AWSTemplateFormatVersion");
	// Tools that take it for a date write it with a time.
	if (version !== undefined && version !== VERSION && version !== `${VERSION}T00:00:00.000Z`) {
		const said = typeof version === "string" ? JSON.stringify(version.slice(0, 40)) : describeType(version);
		return {
			code: "unsupported-version",
			message: `AWSTemplateFormatVersion is ${said}; the only version there is is "${VERSION}"`,
			value: 0,
			path: ["AWSTemplateFormatVersion"],
		};
	}
	const resources = get(value, "Resources");
	if (asRecord(resources) !== null) return null;
	return {
		code: resources === undefined ? "schema-violation" : "wrong-type",
		message:
			resources === undefined
				? "the template has no Resources, which every template has to have"
				: `Resources is ${describeType(resources)}; it has to be an object`,
		value: 0,
		path: resources === undefined ? [] : ["Resources"],
	};
}

/** What macros make of the template when it is deployed is not in it. */
function transformLimitations(value: unknown): Infrastructure.Limitation[] {
	const transform = get(value, "Transform");
	const list: readonly unknown[] = Array.isArray(transform) ? transform : transform === undefined ? [] : [transform];
	const included = get(value, "Fn::Transform");
	const names = [...list, ...(included === undefined ? [] : [included])].map(
		(item) => asString(item) ?? asString(get(item, "Name")) ?? "one without a name",
	);
	const others = names.filter((name) => !/^AWS::(?:Serverless-\d|LanguageExtensions$|SecretsManager-\d)/.test(name));
	return others.slice(0, MAX_NAMES).map((name) => ({
		path: null,
		message: `the macro ${name.slice(0, 100)} changes the template when it is deployed: what it makes of it is not read`,
	}));
}

/** The CDK writes where in its tree of constructs a resource comes from. */
function isSynthesized(value: unknown): boolean {
	return entriesOf(get(value, "Resources")).some(
		([, resource]) =>
			get(resource, "Type") === "AWS::CDK::Metadata" || get(get(resource, "Metadata"), "aws:cdk:path") !== undefined,
	);
}

class ResourceReader {
	readonly resources: Infrastructure.Resource[] = [];
	readonly modules: Infrastructure.Module[] = [];
	/** As the views read them. */
	readonly inStack: StackResource[] = [];
	readonly #template: Template;
	readonly #trace: Trace;
	readonly #memory = new CredentialMemory();
	readonly #unread: string[] = [];
	readonly #looped: string[] = [];
	readonly #deep: string[] = [];
	readonly #serverless: string[] = [];

	constructor(template: Template, trace: Trace) {
		this.#template = template;
		this.#trace = trace;
	}

	read(id: string, written: unknown, origin: Origin): void {
		if (id.startsWith("Fn::")) {
			this.#looped.push(id);
			return;
		}
		const type = asString(get(written, "Type"));
		const properties = get(written, "Properties");
		if (type === null || (properties !== undefined && properties !== null && asRecord(properties) === null)) {
			this.#unread.push(id);
			return;
		}
		const condition = asString(get(written, "Condition"));
		if (condition !== null && this.#template.condition(condition) === false) return;

		const resolved = this.#template.resolve(properties ?? {});
		if (resolved instanceof Unresolved || get(written, "Fn::Transform") !== undefined) this.#looped.push(id);
		const index = this.resources.length;
		const masks = split(resolved);
		const read = readAttributes(masks.value, masks.unknown, withSecrets(type, masks.sensitive), this.#memory);
		if (read.truncated) this.#deep.push(id);
		const resource: Infrastructure.Resource = {
			path: ["resources", index],
			address: id,
			previousAddress: null,
			mode: "managed",
			type,
			name: id,
			index: null,
			module: null,
			provider: null,
			cloud: type.startsWith("AWS::") ? "aws" : null,
			action: "create",
			attributes: this.#trace.mark(read.attributes, at(origin, "Properties")),
			unknown: read.unknown,
			unknownPaths: read.unknownPaths,
			sensitive: read.sensitive,
		};
		this.#trace.mark(resource, origin, { type: "Type", attributes: "Properties", unknown: "Properties" });
		this.resources.push(resource);
		this.inStack.push({ id, type, index, origin, properties: new Property(resolved, []) });
		if (type === NESTED || type.endsWith("::MODULE")) this.#addModule(id, type, resolved, origin);
		if (type.startsWith("AWS::Serverless::")) this.#serverless.push(id);
	}

	#addModule(id: string, type: string, properties: Resolved, origin: Origin): void {
		const source = type === NESTED ? new Property(properties, []).in("TemplateURL").symbol() : type;
		const module: Infrastructure.Module = {
			path: ["modules", this.modules.length],
			address: id,
			source: typeof source === "string" ? source : null,
			versionConstraint: null,
		};
		const steps = type === NESTED ? ["Properties", "TemplateURL"] : ["Type"];
		this.modules.push(this.#trace.mark(module, origin, { source: steps }));
	}

	limitations(): readonly Infrastructure.Limitation[] {
		const say = (names: readonly string[], path: readonly string[] | null, what: string) => {
			if (names.length === 0) return [];
			const more = names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} more` : "";
			const listed = names.slice(0, MAX_NAMES).map((name) => name.slice(0, 100));
			return [{ path, message: `${what}: ${listed.join(", ")}${more}` }];
		};
		const nested = this.modules.map(({ address }) => address);
		return [
			...say(this.#unread, null, "resources without a Type, or whose Properties are no object, are not read"),
			...say(this.#looped, null, "what loops and macros become when the template is deployed is not read"),
			...say(nested, null, "nested stacks and modules are templates of their own, which are not read here"),
			...say(this.#deep, ["resources"], "properties are nested too deeply to be read"),
			...say(
				this.#serverless,
				["accessStatements"],
				"roles and permissions that AWS SAM adds when the template is deployed are not read",
			),
		];
	}
}

interface Masks {
	readonly value: unknown;
	readonly unknown: unknown;
	readonly sensitive: unknown;
}

/** A value, with what of it is unknown and what is not to be shown, in masks of the same shape. */
function split(resolved: Resolved): Masks {
	if (resolved instanceof Unresolved) {
		return { value: undefined, unknown: true, sensitive: resolved.sensitive ? true : undefined };
	}
	if (typeof resolved !== "object" || resolved === null) {
		return { value: resolved, unknown: undefined, sensitive: undefined };
	}
	if (Array.isArray(resolved)) {
		const parts = (resolved as readonly Resolved[]).map(split);
		return {
			value: parts.map(({ value }) => value),
			unknown: parts.map(({ unknown }) => unknown ?? false),
			sensitive: parts.map(({ sensitive }) => sensitive ?? false),
		};
	}
	const [value, unknown, sensitive] = [{}, {}, {}] as [
		Record<string, unknown>,
		Record<string, unknown>,
		Record<string, unknown>,
	];
	for (const [name, item] of Object.entries(resolved)) {
		const part = split(item);
		setOwn(value, name, part.value);
		if (part.unknown !== undefined) setOwn(unknown, name, part.unknown);
		if (part.sensitive !== undefined) setOwn(sensitive, name, part.sensitive);
	}
	return { value, unknown, sensitive };
}

/** What is sensitive of the properties of a resource of the type. */
function withSecrets(type: string, sensitive: unknown): unknown {
	const secret = SECRETS.get(type);
	return secret === undefined || sensitive === true ? sensitive : { ...asRecord(sensitive), [secret]: true };
}
