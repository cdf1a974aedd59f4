import type { Image } from "@proviso/schemas";
import { redact } from "../../credential.js";
import { isDigest } from "../../image-reference.js";

type Parts = Pick<Image.FileSource, "text" | "type" | "encrypted" | "checksum" | "unknown">;

/**
 * What a source of ADD is: an address, a Git repository or files of the context. COPY takes files only.
 * https://docs.docker.com/reference/dockerfile/#add
 */
export function readSource(text: string | null, written: string, remote: boolean, checksum: string | null): Parts {
	if (text === null) {
		const type = remote && /^(?:[a-z]+:\/\/|git@)/i.test(written) ? "remote" : "context";
		// What the words before the first variable do not say cannot be told: a variable may be an address.
		const unknown = remote && (type === "remote" || written.startsWith("$")) ? ["text", "type", "encrypted"] : ["text"];
		return { text: redact("", written), type, encrypted: null, checksum, unknown };
	}
	const plain = { text: redact("", text), unknown: [] };
	if (!remote) return { ...plain, type: "context", encrypted: null, checksum: null };
	const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
	const [address = "", fragment = ""] = text.split("#");
	if (
		/^git@[^\s:]+:/.test(text) ||
		scheme === "git" ||
		scheme === "ssh" ||
		(scheme?.startsWith("http") && address.endsWith(".git"))
	) {
		const commit = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(fragment.split(":")[0] ?? "")
			? fragment.split(":")[0]!
			: null;
		return { ...plain, type: "git", encrypted: scheme !== "git" && scheme !== "http", checksum: commit ?? checksum };
	}
	if (scheme === "http" || scheme === "https" || scheme === "ftp") {
		const known = checksum !== null && isDigest(checksum) ? checksum : null;
		return { ...plain, type: "remote", encrypted: scheme === "https", checksum: known };
	}
	return { ...plain, type: "context", encrypted: null, checksum: null };
}

/** `type=cache,target=/root/.cache`: comma-separated, as a line of CSV is. */
export function readMount(value: string): ReadonlyMap<string, string> {
	const result = new Map([["type", "bind"]]);
	for (const field of value.split(",")) {
		const equals = field.indexOf("=");
		const name = (equals === -1 ? field : field.slice(0, equals)).trim().toLowerCase();
		if (name !== "") result.set(ALIASES.get(name) ?? name, equals === -1 ? "true" : field.slice(equals + 1));
	}
	return result;
}

const ALIASES = new Map([
	["src", "source"],
	["dst", "target"],
	["destination", "target"],
	["readonly", "ro"],
	["readwrite", "rw"],
]);
