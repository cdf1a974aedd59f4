/**
 * The part of tar that OPA bundles use: regular files, written as POSIX ustar with a PAX record where a name does not
 * fit; read strictly (POSIX.1-2017 pax, ustar, and GNU long names), since a bundle may come from anywhere.
 */
import { CompilerError } from "./error.js";

const BLOCK = 512;
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export interface TarFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** One ustar archive: mode 0600, owner 0, time 0, so that equal files give equal bytes. */
export function writeTar(files: readonly TarFile[]): Uint8Array {
	const blocks: Uint8Array[] = [];
	for (const { name, bytes } of files) {
		let short = encoder.encode(name);
		if (short.length > 100 || short.length !== name.length) {
			const record = paxRecord("path", name);
			blocks.push(header(encoder.encode("PaxHeaders/file"), record.length, "x"), padded(record));
			short = encoder.encode("file");
		}
		blocks.push(header(short, bytes.length, "0"), padded(bytes));
	}
	blocks.push(new Uint8Array(2 * BLOCK));
	return concat(blocks);
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
	const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		out.set(part, at);
		at += part.length;
	}
	return out;
}

function padded(bytes: Uint8Array): Uint8Array {
	if (bytes.length % BLOCK === 0) return bytes;
	const out = new Uint8Array(Math.ceil(bytes.length / BLOCK) * BLOCK);
	out.set(bytes);
	return out;
}

/** A PAX record starts with its own length in decimal, which counts those digits too. */
function paxRecord(key: string, value: string): Uint8Array {
	const rest = encoder.encode(` ${key}=${value}\n`);
	let length = rest.length;
	while (String(length).length + rest.length !== length) length = String(length).length + rest.length;
	return concat([encoder.encode(String(length)), rest]);
}

function header(name: Uint8Array, size: number, type: string): Uint8Array {
	const block = new Uint8Array(BLOCK);
	const text = (at: number, value: string) => block.set(encoder.encode(value), at);
	block.set(name, 0);
	text(100, "0000600\0");
	text(108, "0000000\0");
	text(116, "0000000\0");
	text(124, `${size.toString(8).padStart(11, "0")}\0`);
	text(136, "00000000000\0");
	text(156, type);
	text(257, "ustar\0");
	text(263, "00");
	text(148, `${checksum(block).toString(8).padStart(6, "0")}\0 `);
	return block;
}

function checksum(block: Uint8Array): number {
	let sum = 0;
	for (let i = 0; i < BLOCK; i++) sum += i >= 148 && i < 156 ? 32 : block[i]!;
	return sum;
}

/** The regular files of an archive, in its order, as views into `archive`. Throws `invalid-bundle` or `too-large`. */
export function readTar(archive: Uint8Array, maxFiles: number): TarFile[] {
	const files: TarFile[] = [];
	let entries = 0;
	let longName: string | undefined;
	let at = 0;
	for (;;) {
		const block = archive.subarray(at, at + BLOCK);
		if (at === 0 && !isHeader(block)) {
			throw new CompilerError("invalid-bundle", "bundle is neither a tar archive nor one compressed with gzip");
		}
		if (block.length < BLOCK) throw invalid("ends without an end-of-archive block");
		if (block.every((byte) => byte === 0)) break;
		if (octal(block, 148, 8) !== checksum(block)) throw invalid(`has a damaged header at byte ${at}`);
		const size = octal(block, 124, 12);
		const start = at + BLOCK;
		if (size > archive.length - start) throw invalid(`is cut off inside the file at byte ${at}`);
		if (++entries > 2 * maxFiles) throw new CompilerError("too-large", `bundle holds more than ${maxFiles} files`);
		const body = archive.subarray(start, start + size);
		at = start + Math.ceil(size / BLOCK) * BLOCK;

		const type = String.fromCharCode(block[156]!);
		if (type === "x") {
			longName = paxPath(body) ?? longName;
		} else if (type === "L") {
			longName = text(body);
		} else if (type === "0" || type === "\0" || type === "7") {
			const name = longName ?? ustarName(block);
			longName = undefined;
			if (files.length === maxFiles) throw new CompilerError("too-large", `bundle holds more than ${maxFiles} files`);
			files.push({ name, bytes: body });
		} else if (type === "5") {
			longName = undefined;
		} else if (type !== "g") {
			throw invalid(`holds ${JSON.stringify(longName ?? ustarName(block))}, which is neither a file nor a directory`);
		}
	}
	return files;
}

/** Whether an archive can begin with it; one without files begins with its end. */
function isHeader(block: Uint8Array): boolean {
	if (block.length < BLOCK) return false;
	const stated = Number.parseInt(String.fromCharCode(...block.subarray(148, 156)), 8);
	return stated === checksum(block) || block.every((byte) => byte === 0);
}

function invalid(what: string): CompilerError {
	return new CompilerError("invalid-bundle", `the archive ${what}`);
}

function ustarName(block: Uint8Array): string {
	const name = text(block.subarray(0, 100));
	// Only POSIX ustar has a prefix field; old GNU archives keep times in the same place.
	const posix = text(block.subarray(257, 263)) === "ustar" && block[262] === 0;
	const prefix = posix ? text(block.subarray(345, 500)) : "";
	return prefix === "" ? name : `${prefix}/${name}`;
}

function text(field: Uint8Array): string {
	const end = field.indexOf(0);
	try {
		return decoder.decode(end === -1 ? field : field.subarray(0, end));
	} catch (cause) {
		throw new CompilerError("invalid-bundle", "the archive holds a file name that is not UTF-8", { cause });
	}
}

function octal(block: Uint8Array, at: number, length: number): number {
	let digits = "";
	for (let i = at; i < at + length; i++) digits += String.fromCharCode(block[i]!);
	const match = /^ *([0-7]+)[ \0]*$/.exec(digits);
	if (match === null) throw invalid(`has a header with a bad number at byte ${at}`);
	return Number.parseInt(match[1]!, 8);
}

function paxPath(body: Uint8Array): string | undefined {
	let path: string | undefined;
	let at = 0;
	while (at < body.length) {
		const space = body.indexOf(0x20, at);
		const length = space === -1 ? Number.NaN : Number(text(body.subarray(at, space)));
		const end = at + length;
		if (!Number.isInteger(length) || end <= space || end > body.length || body[end - 1] !== 0x0a) {
			throw invalid("has a damaged PAX record");
		}
		const record = text(body.subarray(space + 1, end - 1));
		if (record.startsWith("path=")) path = record.slice("path=".length);
		if (record.startsWith("size=")) throw invalid("gives a file's size in a PAX record, which is for files of 8 GiB");
		at = end;
	}
	return path;
}
