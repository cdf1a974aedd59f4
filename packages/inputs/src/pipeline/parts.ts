import type { Pipeline } from "@proviso/schemas";
import { redactScript } from "./credential.js";

/** A job that has nothing but what is given. */
export function makeJob(path: Pipeline.Path, id: string, known: Partial<Pipeline.Job>): Pipeline.Job {
	return {
		path,
		id,
		name: null,
		needs: [],
		condition: null,
		permissions: null,
		identityTokens: [],
		runner: null,
		environment: null,
		container: null,
		services: [],
		call: null,
		inputs: [],
		secrets: null,
		secretNames: [],
		secretGroups: [],
		variables: [],
		failureIgnored: false,
		timeoutMinutes: null,
		artifacts: [],
		steps: [],
		unknown: [],
		...known,
	};
}

/** A runner of which nothing but what is given is known. Machines that a platform hosts serve one job. */
export function makeRunner(path: Pipeline.Path, known: Partial<Pipeline.Runner>): Pipeline.Runner {
	const ephemeral = known.hosting === "hosted" ? true : null;
	return { path, labels: [], group: null, hosting: null, ephemeral, unknown: [], ...known };
}

/** A container that has nothing but what is given, and is not known to have the rights of its machine. */
export function makeContainer(path: Pipeline.Path, known: Partial<Pipeline.Container>): Pipeline.Container {
	return {
		path,
		name: null,
		image: null,
		credentials: [],
		variables: [],
		options: null,
		command: [],
		volumes: [],
		privileged: false,
		credential: null,
		unknown: [],
		...known,
	};
}

/** A step that has nothing but what is given; credentials in its script are taken out. */
export function makeStep(path: Pipeline.Path, known: Partial<Pipeline.Step>): Pipeline.Step {
	const { script = null, unknown = [] } = known;
	const { text, credential } = script === null ? { text: null, credential: null } : redactScript(script);
	return {
		path,
		id: null,
		name: null,
		condition: null,
		call: null,
		container: null,
		inputs: [],
		shell: null,
		workingDirectory: null,
		expressions: [],
		variables: [],
		failureIgnored: false,
		timeoutMinutes: null,
		...known,
		script: text,
		credential,
		unknown: script !== null && text === null ? [...unknown, "script"] : unknown,
	};
}

/** A trigger that only those who may write cause, and that has no filters but what is given. */
export function makeTrigger(path: Pipeline.Path, event: string, known: Partial<Pipeline.Trigger>): Pipeline.Trigger {
	return {
		path,
		event,
		untrusted: false,
		privileged: false,
		types: [],
		branches: [],
		tags: [],
		paths: [],
		schedules: [],
		...known,
	};
}

/** A call that has nothing but what is given. */
export function makeCall(
	path: Pipeline.Path,
	text: string,
	type: Pipeline.Call["type"],
	known: Partial<Pipeline.Call>,
): Pipeline.Call {
	return {
		path,
		text,
		type,
		repository: null,
		subpath: null,
		ref: null,
		pinned: null,
		image: null,
		unknown: [],
		...known,
	};
}

/** A call is one text in the source: every part of it is where the text is. */
export const CALL_FIELDS = { text: [], type: [], repository: [], subpath: [], ref: [], pinned: [], image: [] };

/** How a git reference pins: a full commit id does, whatever else is named can move. */
export function pinOfRef(ref: string | null): "commit" | "mutable" | "none" {
	if (ref === null || ref === "") return "none";
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref) ? "commit" : "mutable";
}
