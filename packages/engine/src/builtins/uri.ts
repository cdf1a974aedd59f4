import { makeObject, type Value } from "../value/index.js";
import { type Builtin, stringArgument } from "./builtin.js";
import { goQuote } from "./go-quote.js";
import { parseAddress } from "./net-address.js";
import { percentDecode } from "./percent.js";
import { utf8Bytes } from "./utf8.js";

/** The parts a URI has: scheme, hostname, port, path, raw_path, raw_query, fragment. */
export const uriParse: Builtin = (args) => {
	const parts = parseUri(stringArgument(args, 0));
	const entries = Object.entries(parts).filter(([, text]) => text !== "");
	return makeObject(entries as [string, Value][]);
};

export const uriIsValid: Builtin = ([text]) => {
	if (typeof text !== "string" || text === "") return false;
	try {
		parseUri(text);
		return true;
	} catch {
		return false;
	}
};

/** Decoded, but for what is called raw; empty where there is none. Source: Go's net/url. */
interface Uri {
	readonly scheme: string;
	readonly hostname: string;
	readonly port: string;
	readonly path: string;
	readonly raw_path: string;
	readonly raw_query: string;
	readonly fragment: string;
}

function parseUri(text: string): Uri {
	const [main, fragment] = cut(text, "#");
	return { ...within(main, () => parseMain(main)), fragment: within(text, () => percentDecode(fragment, false)) };
}

function within<T>(shown: string, parse: () => T): T {
	try {
		return parse();
	} catch (cause) {
		throw new SyntaxError(`parse ${goQuote(shown)}: ${(cause as Error).message}`, { cause });
	}
}

function parseMain(text: string): Omit<Uri, "fragment"> {
	const none = { scheme: "", hostname: "", port: "", path: "", raw_path: "", raw_query: "" };
	// biome-ignore lint/suspicious/noControlCharactersInRegex: what is refused
	if (/[\u0000-\u001f\u007f]/.test(text)) throw new SyntaxError("net/url: invalid control character in URL");
	if (text === "*") return { ...none, path: "*", raw_path: "*" };
	if (text.startsWith(":")) throw new SyntaxError("missing protocol scheme");
	const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(text)?.[1] ?? "";
	const [hierarchy, query] = cut(scheme === "" ? text : text.slice(scheme.length + 1), "?");
	const known = { ...none, scheme: scheme.toLowerCase(), raw_query: query };
	let path = hierarchy;
	if (!path.startsWith("/")) {
		// What follows the scheme is opaque.
		if (scheme !== "") return known;
		if (cut(path, "/")[0].includes(":")) throw new SyntaxError("first path segment in URL cannot contain colon");
	}
	let authority = "";
	if (path.startsWith("//") && (scheme !== "" || !path.startsWith("///"))) {
		const end = path.indexOf("/", 2);
		authority = path.slice(2, end < 0 ? undefined : end);
		path = end < 0 ? "" : path.slice(end);
	}
	const host = parseAuthority(known.scheme, authority);
	const decoded = percentDecode(path, false);
	return { ...known, ...host, path: decoded, raw_path: encodePath(decoded) === path ? decoded : path };
}

function parseAuthority(scheme: string, authority: string): { readonly hostname: string; readonly port: string } {
	const at = authority.lastIndexOf("@");
	const host = parseHost(scheme, authority.slice(at + 1));
	if (at >= 0) {
		const user = authority.slice(0, at);
		if (!/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(user)) throw new SyntaxError("net/url: invalid userinfo");
		percentDecode(user, false);
	}
	const [, name, port = ""] = /^(.*?)(?::(\d*))?$/s.exec(host) as RegExpExecArray;
	const isBracketed = /^\[.*\]$/s.test(name as string);
	return { hostname: isBracketed ? (name as string).slice(1, -1) : (name as string), port };
}

function parseHost(scheme: string, host: string): string {
	const open = host.lastIndexOf("[");
	if (open > 0) throw new SyntaxError("invalid IP-literal");
	if (open === 0) {
		const close = host.lastIndexOf("]");
		if (close < 0) throw new SyntaxError("missing ']' in host");
		const port = validPort(host.slice(close + 1));
		const literal = host.slice(1, close);
		const zoneAt = literal.indexOf("%25");
		const address = decodeHost(zoneAt < 0 ? literal : literal.slice(0, zoneAt), false);
		const zone = zoneAt < 0 ? "" : decodeHost(literal.slice(zoneAt), true);
		assertIpv6(address, zone);
		return `[${address}${zone}]${port}`;
	}
	const first = host.indexOf(":");
	if (first >= 0) validPort(host.slice(scheme === "http" || scheme === "https" ? first : host.lastIndexOf(":")));
	return decodeHost(host, false);
}

function assertIpv6(address: string, zone: string): void {
	const shown = address + zone;
	const fail = (problem: string): never => {
		throw new SyntaxError(`invalid host: ParseAddr(${goQuote(shown)}): ${problem}`);
	};
	if (parseAddress(address) === undefined) fail("unable to parse IP");
	if (!address.includes(":")) throw new SyntaxError("invalid IP-literal");
	if (zone === "%") fail("zone must be a non-empty string");
}

function validPort(port: string): string {
	if (port !== "" && !/^:\d*$/.test(port)) throw new SyntaxError(`invalid port ${goQuote(port)} after host`);
	return port;
}

/** Of ASCII, only the percent sign may be escaped; a zone may have spaces as well. */
function decodeHost(text: string, isZone: boolean): string {
	for (const [found] of text.matchAll(/%[0-9a-fA-F]{2}|%|[^A-Za-z0-9\-._~!$&'()*+,;=:[\]<>"%\u0080-\u{10ffff}]/gsu)) {
		if (!found.startsWith("%")) throw new SyntaxError(`invalid character ${goQuote(found)} in host name`);
		if (found.length < 3 || found === "%25") continue;
		const byte = Number.parseInt(found.slice(1), 16);
		const isAllowed = isZone
			? byte === 0x20 || /[A-Za-z0-9\-._~!$&'()*+,;=:[\]<>"]/.test(String.fromCharCode(byte))
			: byte >= 0x80;
		if (!isAllowed) throw new SyntaxError(`invalid URL escape ${goQuote(found)}`);
	}
	return percentDecode(text, false);
}

function encodePath(path: string): string {
	return Array.from(utf8Bytes(path), (byte) => {
		const character = String.fromCharCode(byte);
		if (/[A-Za-z0-9\-_.~$&+,/:;=@]/.test(character)) return character;
		return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
	}).join("");
}

function cut(text: string, separator: string): readonly [string, string] {
	const at = text.indexOf(separator);
	return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + separator.length)];
}
