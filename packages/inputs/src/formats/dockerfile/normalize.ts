import type { Image } from "@proviso/schemas";
import { setOwn } from "../../convert.js";
import { type Credential, detectCredential, redact } from "../../credential.js";
import type { Normalized, NormalizeProblem } from "../../format.js";
import { credentialIn, redactLine } from "../../image/credential.js";
import { idOf, imageBody, parsePort } from "../../image/document.js";
import { type ImageReference, parseImageReference } from "../../image-reference.js";
import { quote } from "../../problem.js";
import { at, type Origin, root, type Trace } from "../../trace.js";
import { Expander, type Value } from "./expand.js";
import { readMount, readSource } from "./files.js";
import { isOpening } from "./heredoc.js";
import { readStatement, type Statement, unquote } from "./instruction.js";
import { readDirectives, readLines } from "./lines.js";
import { indexDockerfile } from "./places.js";
import { type CommandSetting, Scope, type Setting, type Stage } from "./stage.js";
import { plainWords, readExec } from "./words.js";

type Path = Image.Path;

/** What a Dockerfile may have at most; real ones have some hundred lines. */
const MAX_CHARACTERS = 4_000_000;
const MAX_INSTRUCTIONS = 20_000;
const MAX_STAGES = 500;
const MAX_ITEMS = 100_000;
const MAX_LIMITATIONS = 200;

/** Normalizes a Dockerfile. */
export function normalizeDockerfile(text: string, trace: Trace): Normalized {
	const builder = new Builder(text, trace);
	const problem = builder.read();
	return problem === null
		? { ok: true, body: builder.body(), index: indexDockerfile }
		: { ok: false, problems: [problem], index: indexDockerfile };
}

function refusal(code: string, message: string, index: number | null): NormalizeProblem {
	return { code, message, value: 0, path: index === null ? [] : [index] };
}

/** An instruction before it is marked. */
type Draft = { -readonly [K in keyof Image.Instruction]: Image.Instruction[K] };

class Builder {
	readonly #text: string;
	readonly #trace: Trace;
	readonly #limitations: Image.Limitation[] = [];
	readonly #instructions: Image.Instruction[] = [];
	readonly #variables: Image.Variable[] = [];
	readonly #stages: Stage[] = [];
	readonly #images: {
		readonly image: ImageReference | null;
		readonly arguments: readonly string[];
		readonly platform: string | null;
		readonly unknown: readonly string[];
		readonly scratch: boolean;
		readonly word: number | null;
	}[] = [];
	/** Numbers of stages by name. */
	readonly #names = new Map<string, number>();
	readonly #global = Scope.global();
	readonly #directives;
	readonly #expander: Expander;
	#items = 0;

	constructor(text: string, trace: Trace) {
		this.#text = text;
		this.#trace = trace;
		this.#directives = readDirectives(text.slice(0, 100_000));
		this.#expander = new Expander(this.#directives.escape);
	}

	read(): NormalizeProblem | null {
		if (this.#text.length > MAX_CHARACTERS)
			return refusal(
				"too-large",
				`The Dockerfile has more than ${MAX_CHARACTERS} characters, which is the limit.`,
				null,
			);
		if (this.#directives.problem !== null) this.#limit([], `${this.#directives.problem}: the build is refused`);
		let index = 0;
		for (const line of readLines(this.#text, this.#directives.escape)) {
			this.#items += line.words.length;
			if (index >= MAX_INSTRUCTIONS || this.#stages.length > MAX_STAGES || this.#items > MAX_ITEMS)
				return refusal(
					"too-large",
					`The Dockerfile has more than ${MAX_INSTRUCTIONS} instructions, ${MAX_STAGES} stages or ${MAX_ITEMS} words, which are the limits.`,
					null,
				);
			if (line.unclear) this.#limit([], "a line is nested too deep to tell whether it opens a heredoc");
			this.#statement(readStatement(line, index++, this.#directives.escape));
		}
		if (this.#stages.length === 0)
			return refusal("schema-violation", "The Dockerfile has no FROM, so it builds nothing. Is it all there?", null);
		return null;
	}

	#limit(path: Path, message: string): void {
		if (this.#limitations.length < MAX_LIMITATIONS) this.#limitations.push({ path, message });
		else if (this.#limitations.length === MAX_LIMITATIONS)
			this.#limitations.push({ path: [], message: "there is more that could not be read" });
	}

	get #stage(): Stage | undefined {
		return this.#stages.at(-1);
	}

	get #scope(): Scope {
		return this.#stage?.scope ?? this.#global;
	}

	#expand(text: string): Value {
		return this.#expander.expand(text, this.#scope.lookup);
	}

	#place(index: number, word?: number): Origin {
		return word === undefined ? at(root(0), index) : at(root(0), index, word);
	}

	#statement(statement: Statement): void {
		const { keyword, index } = statement;
		const path: Path = ["instructions", this.#instructions.length];
		if (keyword === "" || !KEYWORDS.has(keyword)) {
			this.#limit(["instructions"], `${quote(keyword, 40)} is no instruction: the build is refused`);
			return;
		}
		if (statement.onBuild && (keyword === "FROM" || keyword === "MAINTAINER"))
			this.#limit(path, `${keyword} may not follow ONBUILD: the build is refused`);
		if (this.#stage === undefined && keyword !== "FROM" && keyword !== "ARG")
			this.#limit(path, `${keyword} stands before the first FROM: the build is refused`);
		for (const { name, terminated } of statement.heredocs) {
			if (!terminated) this.#limit(path, `the heredoc ${quote(name, 40)} has no end: the build is refused`);
		}
		if (keyword === "FROM" && !statement.onBuild) this.#from(statement);
		const draft = this.#draft(statement, path);
		if (!statement.onBuild) this.#apply(statement, draft);
		else this.#stage?.onBuild.push(redactLine([keyword, statement.rest].join(" ")));
		this.#instructions.push(this.#trace.mark(draft, this.#place(index)));
	}

	/** What an instruction says, whatever it does. */
	#draft(statement: Statement, path: Path): Draft {
		const { keyword, index } = statement;
		const stage = this.#stage;
		const draft: Draft = {
			path,
			stage: stage?.index ?? null,
			keyword: keyword as Image.Instruction["keyword"],
			onBuild: statement.onBuild,
			form: null,
			words: [],
			script: null,
			shell: [],
			user: keyword === "RUN" ? (stage?.settings.user?.value ?? null) : null,
			credential: null,
			flags: statement.flags.map(({ name, value }) => ({ name, value: value === null ? null : redact(name, value) })),
			mounts: [],
			sources: [],
			destination: null,
			unknown: [],
		};
		if (keyword === "RUN" && stage !== undefined && isUnknown(stage.settings.user, stage.external))
			draft.unknown = ["user"];
		if (COMMANDS.has(keyword)) this.#command(statement, draft);
		else if (keyword === "COPY" || keyword === "ADD") this.#files(statement, draft);
		else if (keyword !== "ENV" && keyword !== "ARG" && keyword !== "LABEL") this.#arguments(statement, draft);
		if (keyword === "RUN") {
			draft.mounts = statement.flags
				.flatMap(({ name, value, word }) => (name === "mount" ? [{ value: value ?? "", word }] : []))
				.map(({ value, word }, position) =>
					this.#mount(value, [...path, "mounts", position], this.#place(index, word)),
				);
		}
		return draft;
	}

	/** RUN, CMD, ENTRYPOINT, SHELL and HEALTHCHECK CMD. */
	#command(statement: Statement, draft: Draft): void {
		let { rest } = statement;
		if (statement.keyword === "HEALTHCHECK") {
			const type = statement.words[0]?.text.toUpperCase();
			if (type === "NONE") {
				draft.words = ["NONE"];
				return;
			}
			if (type !== "CMD") {
				this.#limit(draft.path, "a health check is neither NONE nor CMD: the build is refused");
				return;
			}
			rest = rest.slice(3).trimStart();
		}
		const exec = readExec(rest);
		if (exec === "invalid")
			this.#limit(draft.path, "the array of a command has other things than strings: the build is refused");
		const script = exec === null ? scriptOf(rest, statement) : null;
		draft.form = exec === null ? "shell" : "exec";
		draft.credential = credentialIn(script?.text ?? (Array.isArray(exec) ? exec.join(" ") : ""));
		if (exec !== null && exec !== "invalid") draft.words = exec.map((word) => redactLine(word));
		if (script !== null) {
			draft.script = draft.credential === null ? script.text : null;
			draft.shell = script.shell ?? this.#stage?.settings.shell?.value ?? [];
		}
	}

	#arguments(statement: Statement, draft: Draft): void {
		const exec = statement.keyword === "VOLUME" ? readExec(statement.rest) : null;
		const written = Array.isArray(exec) ? (exec as readonly string[]) : plainWords(statement.rest);
		const { lookup } = statement.keyword === "FROM" ? this.#global : this.#scope;
		draft.words = written.map((word) => redactLine(this.#expander.expand(word, lookup).text ?? word));
	}

	/** COPY and ADD. */
	#files(statement: Statement, draft: Draft): void {
		const { keyword, index, path } = { ...statement, path: draft.path };
		const exec = readExec(statement.rest);
		if (exec === "invalid") this.#limit(path, "the array of files has other things than strings: the build is refused");
		const all = Array.isArray(exec)
			? (exec as readonly string[]).map((text) => ({ text, number: undefined }))
			: statement.words.slice();
		const destination = all.pop();
		draft.destination =
			destination === undefined ? null : redact("", this.#expand(destination.text).text ?? destination.text);
		if (all.length === 0) this.#limit(path, `${keyword} has no source: the build is refused`);
		const from = statement.flags.find(({ name }) => name === "from")?.value ?? null;
		const origin = from === null || keyword === "ADD" ? null : this.#source(from);
		const checksum = statement.flags.find(({ name }) => name === "checksum")?.value ?? null;
		draft.sources = all.map(({ text, number }, position) => {
			const place: Path = [...path, "sources", position];
			const inline = /^\d*<<-?[^<]/.test(text) && statement.heredocs.length > 0;
			const parts = inline
				? { text, type: "inline" as const, encrypted: null, checksum: null, unknown: [] }
				: readSource(
						this.#expand(text).text,
						text,
						keyword === "ADD",
						checksum === null ? null : (this.#expand(checksum).text ?? checksum),
					);
			const result: Image.FileSource = {
				path: place,
				...parts,
				type: origin === null || inline ? parts.type : origin.stage === null ? "image" : "stage",
				stage: origin?.stage ?? null,
				image: origin?.image ?? null,
			};
			return this.#trace.mark(result, this.#place(index, number));
		});
	}

	/** What `--from` and `from=` name: an earlier stage by name or number, or an image. */
	#source(name: string): { readonly stage: number | null; readonly image: ImageReference | null } {
		const stage = this.#stageNamed(name);
		if (stage !== null) {
			this.#stage?.uses.add(stage);
			return { stage, image: null };
		}
		return { stage: null, image: parseImageReference(this.#expand(name).text ?? name) };
	}

	#stageNamed(name: string): number | null {
		const current = this.#stages.length - 1;
		if (/^\d{1,4}$/.test(name) && Number(name) < current) return Number(name);
		const known = this.#names.get(name.toLowerCase());
		return known === undefined || known >= current ? null : known;
	}

	#mount(value: string, path: Path, origin: Origin): Image.Mount {
		const fields = readMount(value);
		const field = (name: string) => {
			const text = fields.get(name);
			return text === undefined ? null : (this.#expand(text).text ?? text);
		};
		const from = field("from");
		const source = from === null ? null : this.#source(from);
		const type = field("type") ?? "bind";
		const secret = type === "secret" || type === "ssh";
		const result: Image.Mount = {
			path,
			type,
			source: field("source"),
			target: field("target"),
			from,
			image: source?.image ?? null,
			stage: source?.stage ?? null,
			id: field("id") ?? (secret && field("target") !== null ? (field("target")?.split("/").at(-1) ?? null) : null),
			environment: field("env"),
			required: field("required") === "true",
			readWrite: fields.has("rw")
				? field("rw") !== "false"
				: type === "cache" || type === "tmpfs"
					? !fields.has("ro")
					: false,
		};
		return this.#trace.mark(result, origin);
	}

	#from(statement: Statement): void {
		const { index, words } = statement;
		const number = this.#stages.length;
		const [reference, as, called] = words;
		const expander = (text: string) => this.#expander.expand(text, this.#global.lookup);
		const written = reference === undefined ? "" : reference.text;
		const { text: name, arguments: args } = expander(written);
		const alias = as?.text.toUpperCase() === "AS" && called !== undefined ? unquote(called.text).toLowerCase() : null;
		if (reference === undefined || (words.length !== 1 && (alias === null || words.length !== 3)))
			this.#limit(["stages", number], "a FROM is not written as Docker wants it: the build is refused");
		const earlier = name === null ? undefined : this.#names.get(name.toLowerCase());
		const base = earlier === undefined ? null : this.#stages[earlier]!;
		const scratch = base === null && name?.toLowerCase() === "scratch";
		const external = base === null ? !scratch : base.external;
		const platform = statement.flags.find((flag) => flag.name === "platform")?.value ?? null;
		const image = base !== null || scratch ? null : parseImageReference(name ?? unquote(written));
		this.#images.push({
			image:
				image === null
					? null
					: this.#trace.mark({ ...image, text: redact("", image.text) }, this.#place(index, reference?.number)),
			arguments: args,
			platform,
			unknown: name === null ? ["image"] : [],
			scratch,
			word: reference?.number ?? null,
		});
		this.#stages.push({
			index: number,
			name: alias,
			from: index,
			base: base?.index ?? null,
			external,
			scope: base === null ? Scope.stage(external) : base.scope.derived(),
			settings: { ...base?.settings },
			commandInherited: base?.commandInherited ?? external,
			ports: [...(base?.ports ?? [])],
			volumes: [...(base?.volumes ?? [])],
			labels: new Map(base?.labels),
			onBuild: [],
			uses: new Set(base === null ? [] : [base.index]),
		});
		this.#items += (base?.ports.length ?? 0) + (base?.volumes.length ?? 0) + (base?.labels.size ?? 0);
		if (alias !== null) this.#names.set(alias, number);
		for (const trigger of base?.onBuild ?? []) {
			this.#limit(
				["stages", number],
				`it is based on a stage with ONBUILD ${quote(trigger, 40)}, which is not followed`,
			);
		}
	}

	/** What an instruction changes for those after it. */
	#apply(statement: Statement, draft: Draft): void {
		const { keyword, index, rest } = statement;
		const stage = this.#stage;
		if (keyword === "ARG") this.#args(statement);
		if (stage === undefined) return;
		const { settings } = stage;
		const set = <T>(value: T): Setting<T> => ({ value, index });
		switch (keyword) {
			case "ENV":
			case "LABEL":
				this.#pairs(statement);
				break;
			case "USER":
				settings.user = set(this.#expand(rest).text);
				break;
			case "WORKDIR":
				settings.workingDirectory = set(this.#directory(stage, this.#expand(rest).text));
				break;
			case "CMD":
				settings.command = set(commandOf(draft));
				break;
			case "ENTRYPOINT":
				settings.entrypoint = set(commandOf(draft));
				// The command of a base image goes with its entrypoint.
				if (settings.command === undefined) stage.commandInherited = false;
				break;
			case "SHELL":
				settings.shell = set(draft.words);
				break;
			case "STOPSIGNAL":
				settings.stopSignal = set(this.#expand(rest).text);
				break;
			case "VOLUME":
				stage.volumes.push(...draft.words);
				break;
			case "EXPOSE":
				this.#expose(stage, statement);
				break;
			case "HEALTHCHECK":
				settings.healthcheck = set(healthcheckOf(statement, draft));
		}
	}

	/** Folders are relative to the one before. */
	#directory(stage: Stage, text: string | null): string | null {
		if (text === null || text.startsWith("/") || /^[A-Za-z]:[\\/]/.test(text)) return text;
		const before = stage.settings.workingDirectory;
		if (before === undefined) return stage.external ? null : `/${text}`;
		const joined = before.value === null ? null : `${before.value.replace(/\/+$/, "")}/${text}`;
		return joined === null || joined.length > 4096 ? null : joined;
	}

	#expose(stage: Stage, { index, words }: Statement): void {
		for (const { text } of words) {
			const expanded = this.#expand(text).text;
			const port = expanded === null ? { port: null, endPort: null, protocol: "TCP" } : parsePort(expanded);
			if (port === null)
				this.#limit(["instructions", this.#instructions.length], `${quote(text, 40)} is no port: the build is refused`);
			else stage.ports.push({ ...port, index });
		}
	}

	#args(statement: Statement): void {
		for (const { text, number } of statement.words) {
			const equals = text.indexOf("=");
			const name = unquote(equals === -1 ? text : text.slice(0, equals));
			const inherited = this.#stage === undefined ? undefined : this.#global.argument(name);
			const given: Value =
				equals === -1
					? (inherited ?? { text: null, arguments: [], unset: true })
					: this.#expand(text.slice(equals + 1));
			const args = [...new Set([name, ...given.arguments])];
			this.#scope.setArgument(name, { ...given, arguments: args });
			this.#variable("argument", name, given, statement.index, number, equals === -1 ? null : text.slice(equals + 1));
		}
	}

	/** `ENV name=value …`, or `ENV name value` as it was written before. */
	#pairs(statement: Statement): void {
		const { words, rest, index, keyword } = statement;
		const pairs: { readonly name: string; readonly written: string; readonly number: number }[] = [];
		const [first] = words;
		if (first !== undefined && !first.text.includes("=")) {
			pairs.push({ name: unquote(first.text), written: rest.slice(first.text.length).trim(), number: first.number });
		} else {
			for (const { text, number } of words) {
				const equals = text.indexOf("=");
				if (equals === -1)
					this.#limit(
						["instructions", this.#instructions.length],
						`${keyword} has a word that sets nothing: the build is refused`,
					);
				else pairs.push({ name: unquote(text.slice(0, equals)), written: text.slice(equals + 1), number });
			}
		}
		// All values are those of before the instruction.
		const values = pairs.map(({ written }) => this.#expand(written));
		for (const [position, { name, written, number }] of pairs.entries()) {
			const value = values[position]!;
			if (keyword === "ENV") {
				this.#scope.setEnvironment(name, value);
				this.#variable("environment", name, value, index, number, written);
			} else {
				this.#stage?.labels.set(name, redact(name, value.text ?? written));
				this.#variable("label", name, value, index, number, written);
			}
		}
	}

	#variable(
		type: Image.Variable["type"],
		name: string,
		value: Value,
		index: number,
		word: number,
		written: string | null,
	): void {
		const literal = value.text ?? written;
		const credential: Credential | null = literal === null ? null : detectCredential(name, literal);
		const variable: Image.Variable = {
			path: ["variables", this.#variables.length],
			stage: this.#stage?.index ?? null,
			type,
			name,
			value: credential === null ? value.text : null,
			credential,
			arguments: [...value.arguments],
			unknown: value.text === null ? ["value"] : [],
		};
		this.#variables.push(this.#trace.mark(variable, this.#place(index, word)));
	}

	body() {
		const final = this.#stages.at(-1)!;
		const used = this.#used();
		const frontend = this.#directives.syntax === null ? null : parseImageReference(this.#directives.syntax);
		const body = imageBody("recipe", {
			frontend,
			settings: this.#settings(final),
			stages: this.#stages.map((stage) => this.#stageOf(stage, stage === final, used.has(stage.index))),
			instructions: this.#instructions,
			variables: this.#variables,
			limitations: this.#limitations,
		});
		return this.#trace.mark(body, root(0), { settings: { origin: this.#place(final.from) } });
	}

	/** Stages that the last one is made from. */
	#used(): ReadonlySet<number> {
		const used = new Set<number>();
		const open = [this.#stages.length - 1];
		for (let next = open.pop(); next !== undefined; next = open.pop()) {
			if (used.has(next)) continue;
			used.add(next);
			open.push(...(this.#stages[next]?.uses ?? []));
		}
		return used;
	}

	#user(stage: Stage): { readonly user: string | null; readonly userId: number | null; readonly unknown: boolean } {
		const { user } = stage.settings;
		if (user === undefined) return { user: null, userId: stage.external ? null : 0, unknown: stage.external };
		if (user.value === null) return { user: null, userId: null, unknown: true };
		return { user: user.value, userId: idOf(user.value.split(":")[0] ?? ""), unknown: false };
	}

	#stageOf(stage: Stage, final: boolean, used: boolean): Image.Stage {
		const from = this.#images[stage.index]!;
		const { user, userId, unknown } = this.#user(stage);
		const directory = stage.settings.workingDirectory;
		const result: Image.Stage = {
			path: ["stages", stage.index],
			name: stage.name,
			final,
			used,
			image: from.image,
			imageArguments: [...from.arguments],
			base: stage.base,
			scratch: from.scratch,
			platform: from.platform === null ? null : platformOf(from.platform),
			user,
			userId,
			workingDirectory: directory?.value ?? null,
			unknown: [
				...from.unknown,
				...(unknown ? ["user", "userId"] : []),
				...(isUnknown(directory, stage.external) ? ["workingDirectory"] : []),
			],
		};
		const place = (setting: Setting<unknown> | undefined) => ({ origin: this.#place(setting?.index ?? stage.from) });
		const origin = this.#place(stage.from);
		return this.#trace.mark(result, origin, {
			image: { origin: this.#place(stage.from, from.word ?? undefined) },
			user: place(stage.settings.user),
			userId: place(stage.settings.user),
			workingDirectory: place(directory),
		});
	}

	#settings(stage: Stage): Image.Settings {
		const { settings, external } = stage;
		const path: Path = ["settings"];
		const { user, userId, unknown: userUnknown } = this.#user(stage);
		const labels: Record<string, string> = {};
		for (const [name, value] of stage.labels) setOwn(labels, name, value);
		const place = (setting: Setting<unknown> | undefined) => ({ origin: this.#place(setting?.index ?? stage.from) });
		const { entrypoint, command, shell, healthcheck, stopSignal, workingDirectory } = settings;
		const check = healthcheck?.value;
		const result: Image.Settings = {
			path,
			user,
			userId,
			groupId: idOf(user?.split(":")[1] ?? ""),
			workingDirectory: workingDirectory?.value ?? null,
			entrypoint: [...(entrypoint?.value?.words ?? [])],
			entrypointForm: entrypoint?.value?.form ?? null,
			command: [...(command?.value?.words ?? [])],
			commandForm: command?.value?.form ?? null,
			shell: [...(shell?.value ?? [])],
			ports: stage.ports.map(({ index, ...port }, position) =>
				this.#trace.mark({ path: [...path, "ports", position], ...port }, this.#place(index)),
			),
			volumes: [...stage.volumes],
			healthcheck:
				check === undefined || check === null
					? null
					: this.#trace.mark({ path: [...path, "healthcheck"], ...check }, place(healthcheck).origin),
			stopSignal: stopSignal?.value ?? null,
			labels,
			onBuild: [...stage.onBuild],
			unknown: [
				...(userUnknown ? ["user", "userId"] : []),
				...(isUnknown(workingDirectory, external) ? ["workingDirectory"] : []),
				...(isUnknown(entrypoint, external) ? ["entrypoint"] : []),
				...(isUnknown(command, stage.commandInherited) ? ["command"] : []),
				...(isUnknown(shell, external) ? ["shell"] : []),
				...(isUnknown(healthcheck, external) ? ["healthcheck"] : []),
				...(isUnknown(stopSignal, external) ? ["stopSignal"] : []),
				...(external ? ["ports", "volumes", "labels"] : []),
			],
		};
		return this.#trace.mark(result, this.#place(stage.from), {
			user: place(settings.user),
			userId: place(settings.user),
			groupId: place(settings.user),
			workingDirectory: place(workingDirectory),
			entrypoint: place(entrypoint),
			entrypointForm: place(entrypoint),
			command: place(command),
			commandForm: place(command),
			shell: place(shell),
			healthcheck: place(healthcheck),
			stopSignal: place(stopSignal),
		});
	}
}

const COMMANDS = new Set(["RUN", "CMD", "ENTRYPOINT", "SHELL", "HEALTHCHECK"]);

const KEYWORDS = new Set([
	...COMMANDS,
	"ADD",
	"ARG",
	"COPY",
	"ENV",
	"EXPOSE",
	"FROM",
	"LABEL",
	"MAINTAINER",
	"STOPSIGNAL",
	"USER",
	"VOLUME",
	"WORKDIR",
]);

/** Not set in the file and a base image may set it, or set to what cannot be told. */
function isUnknown(setting: Setting<unknown> | undefined, inherited: boolean): boolean {
	return setting === undefined ? inherited : setting.value === null;
}

/** What a shell runs, and which, where a heredoc is the script and says it. */
function scriptOf(
	rest: string,
	{ heredocs }: Statement,
): { readonly text: string; readonly shell: readonly string[] | null } {
	const [only] = heredocs;
	if (only === undefined) return { text: rest, shell: null };
	if (heredocs.length === 1 && isOpening(rest)) {
		const line = /^#!([^\n]{1,500})/.exec(only.content)?.[1];
		return { text: only.content, shell: line === undefined ? null : plainWords(line) };
	}
	return { text: [rest, ...heredocs.flatMap(({ content, name }) => [content, name])].join("\n"), shell: null };
}

function commandOf(draft: Draft): CommandSetting | null {
	if (draft.form === null) return null;
	if (draft.form === "exec") return { words: draft.words, form: "exec" };
	return { words: [draft.script ?? `[redacted ${draft.credential?.type}]`], form: "shell" };
}

function healthcheckOf({ flags }: Statement, draft: Draft): Omit<Image.Healthcheck, "path"> | null {
	const disabled = draft.words[0] === "NONE" && draft.form === null;
	const command = commandOf(draft);
	if (command === null && !disabled) return null;
	const flag = (name: string) => flags.find((one) => one.name === name)?.value ?? null;
	const retries = flag("retries");
	return {
		disabled,
		form: command?.form ?? null,
		test: [...(command?.words ?? [])],
		interval: flag("interval"),
		timeout: flag("timeout"),
		startPeriod: flag("start-period"),
		retries: retries !== null && /^\d{1,9}$/.test(retries) ? Number(retries) : null,
	};
}

function platformOf(text: string): Image.Platform {
	const [os = null, architecture = null, variant = null] = text.includes("$") ? [] : text.split("/");
	return { text, os, architecture, variant, osVersion: null };
}
