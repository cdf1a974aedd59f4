import type { Attestation, JsonValue, Path } from "@proviso/schemas";
import { asBoolean, asRecord, asString, entriesOf, get, setOwn } from "../convert.js";
import { redact } from "../credential.js";
import { at, type FieldMap, type Origin } from "../trace.js";
import { redactNullable, type StatementReader } from "./document.js";

const PATH: Path = ["provenance"];

/** SLSA provenance: https://slsa.dev/spec/v0.2/provenance and https://slsa.dev/spec/v1.2/build-provenance */
export function provenanceOf(
	predicate: unknown,
	predicateType: string,
	reader: StatementReader,
	origin: Origin,
): Attestation.Provenance {
	return /\/v0\.\d+$/.test(predicateType) ? early(predicate, reader, origin) : current(predicate, reader, origin);
}

function current(predicate: unknown, reader: StatementReader, origin: Origin): Attestation.Provenance {
	const definition = reader.record(predicate, "buildDefinition", PATH);
	const run = reader.record(predicate, "runDetails", PATH);
	const metadata = reader.record(run, "metadata", PATH);
	const external = reader.record(definition, "externalParameters", [...PATH, "externalParameters"]);
	const dependencies = reader.resources(
		definition,
		"resolvedDependencies",
		[...PATH, "dependencies"],
		at(origin, "buildDefinition"),
	);
	const provenance: Attestation.Provenance = {
		path: PATH,
		builder: builderOf(run, "builder", [...PATH, "builder"], reader, at(origin, "runDetails")),
		buildType: reader.text(definition, "buildType", [...PATH, "buildType"]),
		invocationId: redactNullable(reader.text(metadata, "invocationId", [...PATH, "invocationId"])),
		startedAt: reader.text(metadata, "startedOn", [...PATH, "startedAt"]),
		finishedAt: reader.text(metadata, "finishedOn", [...PATH, "finishedAt"]),
		externalParameters: parametersOf(external),
		internalParameters: parametersOf(reader.record(definition, "internalParameters", [...PATH, "internalParameters"])),
		source: currentSource(external, dependencies ?? [], reader, origin),
		dependencies,
		byproducts: reader.resources(run, "byproducts", [...PATH, "byproducts"], at(origin, "runDetails")),
		completeness: null,
		// BuildKit's own: https://docs.docker.com/build/metadata/attestations/slsa-definitions/
		hermetic: asBoolean(get(metadata, "buildkit_hermetic")),
		reproducible: asBoolean(get(metadata, "buildkit_reproducible")),
	};
	return reader.mark(provenance, origin, currentFields);
}

function early(predicate: unknown, reader: StatementReader, origin: Origin): Attestation.Provenance {
	const invocation = reader.record(predicate, "invocation", PATH);
	const metadata = reader.record(predicate, "metadata", PATH);
	const completeness = reader.record(metadata, "completeness", [...PATH, "completeness"]);
	const dependencies = reader.resources(predicate, "materials", [...PATH, "dependencies"], origin);
	const stated = (name: string) => reader.boolean(completeness, name, [...PATH, "completeness", name]);
	const provenance: Attestation.Provenance = {
		path: PATH,
		builder: builderOf(predicate, "builder", [...PATH, "builder"], reader, origin),
		buildType: reader.text(predicate, "buildType", [...PATH, "buildType"]),
		invocationId: redactNullable(
			reader.text(metadata, "buildInvocationID", [...PATH, "invocationId"]) ??
				reader.text(metadata, "buildInvocationId", [...PATH, "invocationId"]),
		),
		startedAt: reader.text(metadata, "buildStartedOn", [...PATH, "startedAt"]),
		finishedAt: reader.text(metadata, "buildFinishedOn", [...PATH, "finishedAt"]),
		externalParameters: parametersOf(reader.record(invocation, "parameters", [...PATH, "externalParameters"])),
		internalParameters: parametersOf(reader.record(invocation, "environment", [...PATH, "internalParameters"])),
		source: earlySource(invocation, dependencies ?? [], reader, origin),
		dependencies,
		byproducts: null,
		completeness:
			completeness === null
				? null
				: {
						parameters: stated("parameters"),
						environment: stated("environment"),
						materials: stated("materials"),
					},
		hermetic: asBoolean(get(metadata, "https://mobyproject.org/buildkit@v1#hermetic")),
		reproducible: reader.boolean(metadata, "reproducible", [...PATH, "reproducible"]),
	};
	return reader.mark(provenance, origin, earlyFields);
}

export function builderOf(
	holder: unknown,
	name: string,
	path: Path,
	reader: StatementReader,
	origin: Origin,
): Attestation.Builder {
	const builder = reader.record(holder, name, path);
	return reader.mark(
		{
			path,
			id: redactNullable(reader.text(builder, "id", [...path, "id"])),
			versions: reader.map(builder, "version", [...path, "versions"]),
		},
		at(origin, name),
		{ versions: "version" },
	);
}

/** Parameters as they are, without what looks like a credential. Recurses as deep as the parsed file is. */
function parametersOf(record: Readonly<Record<string, unknown>> | null): Attestation.Provenance["externalParameters"] {
	return record === null ? null : (withoutCredentials("", record) as Readonly<Record<string, JsonValue>>);
}

function withoutCredentials(name: string, value: unknown): JsonValue {
	if (typeof value === "string") return redact(name, value);
	if (Array.isArray(value)) return value.map((item) => withoutCredentials(name, item));
	if (asRecord(value) === null) return value as JsonValue;
	const result: Record<string, JsonValue> = {};
	for (const [key, item] of entriesOf(value)) setOwn(result, key, withoutCredentials(key, item));
	return result;
}

const SOURCE: Path = [...PATH, "source"];

/**
 * What was built, by the parameters of the build types of GitHub Actions (`workflow`), container-based builds (`source`)
 * and Google Cloud Build (`buildConfigSource`, `sourceToBuild`); else the one dependency that is a Git repository.
 */
function currentSource(
	external: unknown,
	dependencies: readonly Attestation.Resource[],
	reader: StatementReader,
	origin: Origin,
): Attestation.BuildSource | null {
	const place = at(origin, "buildDefinition", "externalParameters");
	for (const name of ["workflow", "sourceToBuild", "buildConfigSource"]) {
		const record = asRecord(get(external, name));
		const repository = asString(get(record, "repository"));
		if (repository === null) continue;
		const ref = asString(get(record, "ref"));
		const entryPoint = asString(get(record, "path"));
		const same = dependencies.find(({ uri }) => {
			const location = gitLocation(uri);
			return (
				location?.repository === gitLocation(repository)?.repository && (ref === null || refsMatch(location?.ref, ref))
			);
		});
		const source = sourceFrom(same?.uri ?? repository, same?.digests ?? {}, entryPoint);
		return reader.mark({ ...source, ref: ref ?? source.ref }, at(place, name), {
			entryPoint: "path",
			uri: "repository",
		});
	}
	const source = get(external, "source");
	const uri = asString(source) ?? asString(get(source, "uri"));
	if (uri !== null) {
		const stated = asRecord(source) === null ? {} : reader.digests(source, SOURCE);
		const same = dependencies.find((dependency) => dependency.uri === uri);
		const entryPoint = asString(get(external, "configPath"));
		const digests = Object.keys(stated).length > 0 ? stated : (same?.digests ?? {});
		return reader.mark(sourceFrom(uri, digests, entryPoint), at(place, "source"), { commit: "digest" });
	}
	return onlyRepository(dependencies, reader, at(origin, "buildDefinition", "resolvedDependencies"));
}

function earlySource(
	invocation: unknown,
	dependencies: readonly Attestation.Resource[],
	reader: StatementReader,
	origin: Origin,
): Attestation.BuildSource | null {
	const config = reader.record(invocation, "configSource", SOURCE);
	const uri = reader.text(config, "uri", [...SOURCE, "uri"]);
	const entryPoint = reader.text(config, "entryPoint", [...SOURCE, "entryPoint"]);
	if (uri === null || uri === "") {
		const only = onlyRepository(dependencies, reader, at(origin, "materials"));
		return only === null || entryPoint === null ? only : { ...only, entryPoint: redact("", entryPoint) };
	}
	const source = sourceFrom(uri, reader.digests(config, SOURCE), entryPoint);
	return reader.mark(source, at(origin, "invocation", "configSource"), { commit: "digest" });
}

function onlyRepository(
	dependencies: readonly Attestation.Resource[],
	reader: StatementReader,
	origin: Origin,
): Attestation.BuildSource | null {
	const repositories = dependencies.filter(
		({ uri, digests }) => /^git\+/.test(uri ?? "") || Object.hasOwn(digests, "gitCommit"),
	);
	const [only, another] = repositories;
	if (only === undefined || another !== undefined || only.uri === null) return null;
	return reader.mark(sourceFrom(only.uri, only.digests, null), at(origin, dependencies.indexOf(only)), {
		commit: "digest",
	});
}

function sourceFrom(
	uri: string,
	digests: Readonly<Record<string, string>>,
	entryPoint: string | null,
): Attestation.BuildSource {
	const location = gitLocation(uri);
	return {
		path: SOURCE,
		uri: redact("", uri),
		repository: redactNullable(location?.repository ?? null),
		ref: location?.ref ?? null,
		commit: own(digests, "gitCommit") ?? own(digests, "sha1"),
		entryPoint: redactNullable(entryPoint),
	};
}

function own(digests: Readonly<Record<string, string>>, name: string): string | null {
	const digest = Object.hasOwn(digests, name) ? (digests[name] ?? "") : "";
	return /^[0-9a-f]{7,}$/.test(digest) ? digest : null;
}

/**
 * Repository and ref of an address as SPDX writes it, `git+https://host/path@ref`, or BuildKit, `https://host/path.git#ref`.
 * Null for other addresses, such as package URLs.
 */
function gitLocation(uri: string | null): { readonly repository: string; readonly ref: string | null } | null {
	const address = /^(?:git\+)?((?:https?|ssh|git):\/\/.*)$/s.exec(uri ?? "")?.[1];
	if (address === undefined) return null;
	const start = address.indexOf("/", address.indexOf("://") + 3);
	const path = start === -1 ? "" : address.slice(start);
	const end = path.search(/[@#?]/);
	const repository = end === -1 ? address : address.slice(0, start + end);
	const ref = end === -1 || path.charAt(end) === "?" ? "" : (path.slice(end + 1).split(/[#:?]/)[0] ?? "");
	const plain = repository
		.replace(/\/$/, "")
		.replace(/\.git$/, "")
		.replace(/^([a-z]+:\/\/)[^/@]*@/, "$1");
	return { repository: plain, ref: ref === "" ? null : ref };
}

function refsMatch(a: string | null | undefined, b: string): boolean {
	const short = (ref: string) => ref.replace(/^refs\/(?:heads|tags)\//, "");
	return a !== null && a !== undefined && short(a) === short(b);
}

const currentFields: FieldMap = {
	builder: ["runDetails", "builder"],
	buildType: ["buildDefinition", "buildType"],
	invocationId: ["runDetails", "metadata", "invocationId"],
	startedAt: ["runDetails", "metadata", "startedOn"],
	finishedAt: ["runDetails", "metadata", "finishedOn"],
	externalParameters: ["buildDefinition", "externalParameters"],
	internalParameters: ["buildDefinition", "internalParameters"],
	source: ["buildDefinition", "externalParameters"],
	dependencies: ["buildDefinition", "resolvedDependencies"],
	byproducts: ["runDetails", "byproducts"],
	completeness: [],
	hermetic: ["runDetails", "metadata", "buildkit_hermetic"],
	reproducible: ["runDetails", "metadata", "buildkit_reproducible"],
};

const earlyFields: FieldMap = {
	invocationId: ["metadata", "buildInvocationID"],
	startedAt: ["metadata", "buildStartedOn"],
	finishedAt: ["metadata", "buildFinishedOn"],
	externalParameters: ["invocation", "parameters"],
	internalParameters: ["invocation", "environment"],
	source: ["invocation", "configSource"],
	dependencies: "materials",
	byproducts: [],
	completeness: ["metadata", "completeness"],
	hermetic: ["metadata", "https://mobyproject.org/buildkit@v1#hermetic"],
	reproducible: ["metadata", "reproducible"],
};
