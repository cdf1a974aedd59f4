import type { RenderOptions } from "@proviso/report/print";
import { CliError } from "./error.js";

/** A stream that text is written to: process.stdout and process.stderr are such. */
export interface Out {
	write(data: string | Uint8Array): unknown;
	readonly isTTY?: boolean;
	/** Width of the terminal. */
	readonly columns?: number;
}

/** What a run may touch beside files. */
export interface Io {
	readonly stdin: AsyncIterable<Uint8Array | string>;
	/** Only for results. */
	readonly stdout: Out;
	/** For everything else. */
	readonly stderr: Out;
	readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * How to render text for `out`. Color is for terminals; NO_COLOR and --no-color turn it off (no-color.org), FORCE_COLOR
 * turns it on where no terminal is (force-color.org).
 */
export function renderOptions(out: Out, env: Io["env"], color: boolean): RenderOptions {
	const terminal = out.isTTY === true;
	return {
		color: color && !isSet(env["NO_COLOR"]) && (isForced(env["FORCE_COLOR"]) || (terminal && env["TERM"] !== "dumb")),
		...(terminal && out.columns !== undefined && out.columns > 0 ? { width: out.columns } : {}),
	};
}

function isSet(value: string | undefined): boolean {
	return value !== undefined && value !== "";
}

function isForced(value: string | undefined): boolean {
	return isSet(value) && value !== "0" && value !== "false";
}

/** What standard input is called in results. */
export const STDIN_NAME = "(stdin)";

const MEBIBYTE = 1024 * 1024;

/** All of standard input. Throws CliError `unreadable` when that is more than a file may have: 256 MiB unless told. */
export async function readAll(stdin: Io["stdin"], most = 256 * MEBIBYTE): Promise<Uint8Array> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of stdin) {
		size += chunks[chunks.push(Buffer.from(chunk as Uint8Array)) - 1]!.length;
		if (size > most) {
			const limit = most % MEBIBYTE === 0 ? `${most / MEBIBYTE} MiB` : `${most} bytes`;
			throw new CliError("unreadable", `Standard input has more than ${limit}, which is the limit.`);
		}
	}
	return Buffer.concat(chunks);
}
