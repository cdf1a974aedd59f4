import type { Image } from "@proviso/schemas";
import type { Lookup, Value } from "./expand.js";

/** What a setting is, and which instruction set it. */
export interface Setting<T> {
	readonly value: T;
	/** Number of the instruction; null for what is inherited from nowhere. */
	readonly index: number | null;
}

export interface CommandSetting {
	readonly words: readonly string[];
	readonly form: "exec" | "shell";
}

/** Settings that a base image may make, too. */
export interface Settings {
	/** null value: depends on what is unknown. */
	user?: Setting<string | null>;
	workingDirectory?: Setting<string | null>;
	entrypoint?: Setting<CommandSetting | null>;
	command?: Setting<CommandSetting | null>;
	shell?: Setting<readonly string[]>;
	healthcheck?: Setting<Omit<Image.Healthcheck, "path"> | null>;
	stopSignal?: Setting<string | null>;
}

/** Platform arguments, known to every FROM, and to stages that declare them; proxies are known everywhere. */
const GLOBAL = /^(?:BUILD|TARGET)(?:PLATFORM|OS|ARCH|VARIANT)$|^TARGETOSVERSION$/;
const PROXIES = /^(?:HTTPS?|FTP|NO|ALL)_PROXY$/i;

/** Sets of variables: before the first stage, and one for each stage. */
export class Scope {
	readonly #arguments: Map<string, Value>;
	readonly #environment: Map<string, Value>;
	/** Whether what is not declared may be set all the same: by a base image. */
	readonly #open: boolean;

	private constructor(args: Map<string, Value>, environment: Map<string, Value>, open: boolean) {
		this.#arguments = args;
		this.#environment = environment;
		this.#open = open;
	}

	static global(): Scope {
		return new Scope(new Map(), new Map(), true);
	}

	/** Of a stage on an image, which may set anything, or on nothing. */
	static stage(open: boolean): Scope {
		return new Scope(new Map(), new Map(), open);
	}

	/** Of a stage on a stage: it has its environment, and not its arguments. */
	derived(): Scope {
		return new Scope(new Map(), new Map(this.#environment), this.#open);
	}

	setArgument(name: string, value: Value): void {
		this.#arguments.set(name, value);
	}

	setEnvironment(name: string, value: Value): void {
		this.#environment.set(name, value);
	}

	argument(name: string): Value | undefined {
		return this.#arguments.get(name);
	}

	readonly lookup: Lookup = (name) => {
		const known = this.#environment.get(name) ?? this.#arguments.get(name);
		if (known !== undefined) return known;
		if (GLOBAL.test(name) || PROXIES.test(name)) return { text: null, arguments: [name] };
		return this.#open || name === "PATH" ? { text: null, arguments: [] } : undefined;
	};
}

/** A stage while its instructions are read. */
export interface Stage {
	readonly index: number;
	readonly name: string | null;
	/** Number of its FROM. */
	readonly from: number;
	readonly base: number | null;
	/** Whether what it is made from, in the end, is an image that is not in the file. */
	readonly external: boolean;
	readonly scope: Scope;
	readonly settings: Settings;
	/** Whether the command is that of the base image unless it is set. */
	commandInherited: boolean;
	readonly ports: (Omit<Image.Port, "path"> & { readonly index: number })[];
	readonly volumes: string[];
	readonly labels: Map<string, string>;
	readonly onBuild: string[];
	/** Stages that it takes files from. */
	readonly uses: Set<number>;
}
