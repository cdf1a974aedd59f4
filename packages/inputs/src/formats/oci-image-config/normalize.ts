import type { Image } from "@proviso/schemas";
import { asBoolean, asNumber, asRecord, entriesOf, get } from "../../convert.js";
import { detectCredential, redact } from "../../credential.js";
import type { Normalized } from "../../format.js";
import { credentialIn, redactLine } from "../../image/credential.js";
import { idOf, imageBody, parsePort } from "../../image/document.js";
import { Reader } from "../../image/reader.js";
import { at, type Origin, root, type Trace } from "../../trace.js";

type Path = Image.Path;

/** Normalizes the configuration of an image. Nothing in it is unknown: what it does not set is not set. */
export function normalizeConfig(value: unknown, trace: Trace): Normalized {
	const reader = new Reader(trace);
	const origin = root(0);
	const os = reader.text(value, "os", ["platform"]);
	const config = reader.record(value, "config", ["settings"]);
	const configAt = at(origin, "config");
	const settings = readSettings(config, os, configAt, reader);
	const body = imageBody("configuration", {
		mediaType: reader.text(value, "mediaType", ["mediaType"]),
		platform: trace.mark(reader.platform(value, ["platform"]), origin, { osVersion: "os.version" }),
		created: reader.text(value, "created", ["created"]),
		author: reader.text(value, "author", ["author"]),
		settings,
		variables: trace.mark(readVariables(config, configAt, reader), configAt),
		history: trace.mark(readHistory(value, at(origin, "history"), reader), at(origin, "history")),
		diffIds: trace.mark(
			reader.strings(reader.record(value, "rootfs", ["diffIds"]), "diff_ids", ["diffIds"]),
			at(origin, "rootfs", "diff_ids"),
		),
		limitations: reader.limitations,
	});
	return { ok: true, body: trace.mark(body, origin, { settings: "config" }) };
}

function readSettings(config: unknown, os: string | null, origin: Origin, reader: Reader): Image.Settings {
	const path: Path = ["settings"];
	const user = reader.text(config, "User", path);
	const [name = "", group = ""] = (user ?? "").split(":");
	// On Windows nobody is root, and who runs by default depends on the base image.
	const userId = user === null ? (os === "windows" ? null : 0) : idOf(name);
	const settings: Image.Settings = {
		path,
		user,
		userId: os === "windows" ? null : userId,
		groupId: idOf(group),
		workingDirectory: reader.text(config, "WorkingDir", path),
		entrypoint: words(config, "Entrypoint", path, reader),
		entrypointForm: null,
		command: words(config, "Cmd", path, reader),
		commandForm: null,
		shell: words(config, "Shell", path, reader),
		ports: reader.trace.mark(readPorts(config, path, origin, reader), at(origin, "ExposedPorts")),
		volumes: Object.keys(reader.record(config, "Volumes", path) ?? {}).map((volume) => redact("", volume)),
		healthcheck: readHealthcheck(config, path, origin, reader),
		stopSignal: reader.text(config, "StopSignal", path),
		labels: reader.map(config, "Labels", path),
		onBuild: reader.strings(config, "OnBuild", path).map(redactLine),
		unknown: [],
	};
	return reader.trace.mark(settings, origin, {
		user: "User",
		userId: "User",
		groupId: "User",
		workingDirectory: "WorkingDir",
		entrypoint: "Entrypoint",
		command: "Cmd",
		shell: "Shell",
		volumes: "Volumes",
		healthcheck: "Healthcheck",
		stopSignal: "StopSignal",
		labels: "Labels",
		onBuild: "OnBuild",
		unknown: [],
	});
}

function words(config: unknown, name: string, path: Path, reader: Reader): string[] {
	// Very old images have one string here.
	const value = get(config, name);
	const list = typeof value === "string" ? [value] : reader.strings(config, name, path);
	return list.map((text) => redact(name, text));
}

function readPorts(config: unknown, path: Path, origin: Origin, reader: Reader): Image.Port[] {
	const result: Image.Port[] = [];
	for (const text of Object.keys(reader.record(config, "ExposedPorts", path) ?? {})) {
		const port = parsePort(text);
		const place: Path = [...path, "ports", result.length];
		if (port === null) reader.limit([...path, "ports"], "a name in ExposedPorts is no port");
		else
			result.push(
				reader.trace.mark({ path: place, ...port }, at(origin, "ExposedPorts", text), {
					port: [],
					endPort: [],
					protocol: [],
				}),
			);
	}
	return result;
}

/** Times are in nanoseconds: https://github.com/moby/docker-image-spec/blob/main/specs-go/v1/image.go */
function readHealthcheck(config: unknown, parent: Path, origin: Origin, reader: Reader): Image.Healthcheck | null {
	const check = reader.record(config, "Healthcheck", parent);
	if (check === null) return null;
	const path: Path = [...parent, "healthcheck"];
	const [first, ...test] = reader.strings(check, "Test", path);
	// Without a test, that of the base image is kept, and the configuration of the base image is not here.
	if (first === undefined) return null;
	const seconds = (name: string) => {
		const nanoseconds = asNumber(get(check, name));
		return nanoseconds === null || nanoseconds === 0 ? null : `${nanoseconds / 1e9}s`;
	};
	const healthcheck: Image.Healthcheck = {
		path,
		disabled: first === "NONE",
		form: first === "CMD" ? "exec" : first === "CMD-SHELL" ? "shell" : null,
		test: test.map((text) => redact("test", text)),
		interval: seconds("Interval"),
		timeout: seconds("Timeout"),
		startPeriod: seconds("StartPeriod"),
		retries: Number.isSafeInteger(get(check, "Retries")) ? (get(check, "Retries") as number) : null,
	};
	return reader.trace.mark(healthcheck, at(origin, "Healthcheck"), {
		disabled: "Test",
		test: "Test",
		form: "Test",
		interval: "Interval",
		timeout: "Timeout",
		startPeriod: "StartPeriod",
		retries: "Retries",
	});
}

function readVariables(config: unknown, origin: Origin, reader: Reader): Image.Variable[] {
	const result: Image.Variable[] = [];
	const add = (type: Image.Variable["type"], name: string, text: string, place: Origin) => {
		const credential = detectCredential(name, text);
		const variable: Image.Variable = {
			path: ["variables", result.length],
			stage: null,
			type,
			name,
			value: credential === null ? text : null,
			credential,
			arguments: [],
			unknown: [],
		};
		const fields = { stage: [], type: [], name: [], value: [], credential: [], arguments: [], unknown: [] };
		result.push(reader.trace.mark(variable, place, fields));
	};
	for (const [index, text] of reader.strings(config, "Env", ["variables"]).entries()) {
		const equals = text.indexOf("=");
		if (equals === -1) add("environment", text, "", at(origin, "Env", index));
		else add("environment", text.slice(0, equals), text.slice(equals + 1), at(origin, "Env", index));
	}
	for (const [name, value] of entriesOf(asRecord(get(config, "Labels")))) {
		if (typeof value === "string") add("label", name, value, at(origin, "Labels", name));
	}
	return result;
}

function readHistory(value: unknown, origin: Origin, reader: Reader): Image.HistoryEntry[] {
	return reader.list(value, "history", ["history"]).map((entry, index) => {
		const path: Path = ["history", index];
		if (asRecord(entry) === null) reader.limit(path, "an entry of the history is not an object");
		const createdBy = reader.written(entry, "created_by", path) || null;
		const credential = createdBy === null ? null : credentialIn(createdBy);
		return reader.trace.mark(
			{
				path,
				created: reader.text(entry, "created", path),
				createdBy: credential === null ? createdBy : null,
				author: reader.text(entry, "author", path),
				comment: reader.text(entry, "comment", path),
				emptyLayer: asBoolean(get(entry, "empty_layer")) ?? false,
				credential,
			},
			at(origin, index),
			{ createdBy: "created_by", emptyLayer: "empty_layer", credential: "created_by" },
		);
	});
}
