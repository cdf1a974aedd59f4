import { stat } from "node:fs/promises";
import type { CheckOptions, ReleaseOptions } from "proviso";
import { loadConfiguration } from "proviso/node";
import { CliError } from "./error.js";
import { systemReason } from "./failure.js";

/** Where a configuration is looked for, in the working directory. */
const DEFAULT_CONFIGURATION = "proviso.yaml";

/** What the configuration says, the one that `file` names or else the one in the working directory. */
export async function configurationOf(file: string | undefined): Promise<Pick<CheckOptions, "units">> {
	const path = file ?? DEFAULT_CONFIGURATION;
	if (file === undefined && !(await exists(path))) return {};
	try {
		return await loadConfiguration(path);
	} catch (cause) {
		const reason = systemReason(cause);
		if (reason === undefined) throw cause;
		throw new CliError("unreadable", `${file === undefined ? "" : "--config: "}${path}: ${reason}`, { cause });
	}
}

/** Anything that is there is a configuration, so that one that cannot be read is not passed over. */
function exists(path: string): Promise<boolean> {
	return stat(path).then(
		() => true,
		(error: unknown) => !(error instanceof Error && "code" in error && error.code === "ENOENT"),
	);
}

export interface ReleaseArguments {
	readonly release?: string;
	readonly commit?: string;
	readonly digest?: readonly string[];
	readonly builtAt?: string;
}

/** What is released, as the options say; nothing where there is none of them. Throws CliError `usage`. */
export function releaseOf({ release, commit, digest, builtAt }: ReleaseArguments): {
	readonly release?: ReleaseOptions;
} {
	if (commit !== undefined && !/^[0-9a-f]{7,64}$/i.test(commit)) {
		throw new CliError("usage", `--commit: ${commit} is no commit, expected 7 to 64 hexadecimal digits`);
	}
	const wrong = digest?.find((text) => !/^[a-z0-9]+:[0-9a-f]{32,128}$/i.test(text));
	if (wrong !== undefined) {
		throw new CliError("usage", `--digest: ${wrong} is no digest, expected sha256: and 64 hexadecimal digits`);
	}
	if (builtAt !== undefined && !isTime(builtAt)) {
		throw new CliError("usage", `--built-at: ${builtAt} is no time, expected one such as 2026-01-31T12:00:00Z`);
	}
	const options = {
		...(release === undefined ? {} : nameAndVersion(release)),
		...(commit === undefined ? {} : { commit }),
		...(digest === undefined ? {} : { digests: digest }),
		...(builtAt === undefined ? {} : { builtAt }),
	};
	return Object.keys(options).length === 0 ? {} : { release: options };
}

/** Roughly: what is written so and never was, such as the 30th of February, is refused when it is used. */
function isTime(text: string): boolean {
	return /^\d{4}-\d\d-\d\d[Tt][\d:.]+(?:[Zz]|[+-]\d\d:\d\d)$/.test(text);
}

/** `shop@2.4.0`; the name may begin with an @ of its own, and stand alone. */
function nameAndVersion(text: string): ReleaseOptions {
	const at = text.lastIndexOf("@");
	const [name, version] = at > 0 ? [text.slice(0, at), text.slice(at + 1)] : [text, undefined];
	if (name === "" || version === "") {
		throw new CliError("usage", `--release: ${text} is not a name, or a name and a version as in shop@2.4.0`);
	}
	return { name, ...(version === undefined ? {} : { version }) };
}
