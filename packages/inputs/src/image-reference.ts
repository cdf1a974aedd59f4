import type { Workload } from "@proviso/schemas";

/** A container image reference in its parts; see `parseImageReference`. */
export type ImageReference = Workload.ImageReference;

/*
 * The grammar is that of the reference implementation, which Docker, containerd, CRI-O and the kubelet share:
 * https://github.com/distribution/reference (reference.go, normalize.go). Each expression below has one way only to
 * match a text, so the work is linear in it; the grammar as one expression would backtrack.
 */
const HOST_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/;
const IPV6_HOST = /^\[[A-Fa-f0-9:]+\]$/;
const PORT = /^[0-9]+$/;
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const IDENTIFIER = /^[a-f0-9]{64}$/;
/** Algorithms that the runtimes know, with the length of their digests (https://github.com/opencontainers/go-digest). */
const DIGEST_LENGTHS: ReadonlyMap<string, number> = new Map([
	["sha256", 64],
	["sha384", 96],
	["sha512", 128],
]);
const MAX_REPOSITORY = 255;
/** Longer than any valid reference; keeps hostile texts out of the expressions. */
const MAX_TEXT = 2048;

/**
 * Parses an image reference as the container runtimes do. Returns its parts: a registry that is not written is
 * docker.io, and an official image's repository there is library/<name>; tag and digest are as written, null where
 * they are not (the default tag, latest, is not filled in). A text that is no reference has `valid` false and null for
 * every part. Never throws; linear in the text.
 */
export function parseImageReference(text: string): ImageReference {
	const parts = text.length <= MAX_TEXT && !IDENTIFIER.test(text) ? parse(text) : null;
	return parts === null
		? { text, valid: false, registry: null, repository: null, tag: null, digest: null }
		: { text, valid: true, ...parts };
}

function parse(text: string): Omit<ImageReference, "text" | "valid"> | null {
	const [beforeDigest, digest] = cut(text, text.indexOf("@"));
	if (digest !== null && !isDigest(digest)) return null;

	const { registry, rest } = splitRegistry(beforeDigest);
	const colon = rest.lastIndexOf(":");
	const [name, tag] = cut(rest, colon > rest.lastIndexOf("/") ? colon : -1);
	if (tag !== null && !TAG.test(tag)) return null;

	const repository = registry === "docker.io" && !name.includes("/") ? `library/${name}` : name;
	if (!isRegistry(registry) || repository.length > MAX_REPOSITORY) return null;
	if (!repository.split("/").every((component) => PATH_COMPONENT.test(component))) return null;
	return { registry, repository, tag, digest };
}

/** A first component is a registry when it cannot be part of a name on Docker Hub. */
function splitRegistry(text: string): { registry: string; rest: string } {
	const [first, rest] = cut(text, text.indexOf("/"));
	if (rest === null) return { registry: "docker.io", rest: text };
	// Docker Hub's registry under its former name.
	if (first === "index.docker.io") return { registry: "docker.io", rest };
	if (first === "localhost" || /[.:A-Z]/.test(first)) return { registry: first, rest };
	return { registry: "docker.io", rest: text };
}

function isRegistry(text: string): boolean {
	const bracket = text.indexOf("]");
	const colon = text.indexOf(":", bracket + 1);
	const [host, port] = cut(text, colon);
	if (port !== null && !PORT.test(port)) return false;
	return IPV6_HOST.test(host) || host.split(".").every((label) => HOST_NAME.test(label));
}

/** Whether a text is a digest of an algorithm that the runtimes know, of its length. */
export function isDigest(text: string): boolean {
	const [algorithm, encoded] = cut(text, text.indexOf(":"));
	return encoded !== null && encoded.length === DIGEST_LENGTHS.get(algorithm) && /^[a-f0-9]+$/.test(encoded);
}

/** What stands before and after the character at `index`; all of it and null when `index` is -1. */
function cut(text: string, index: number): readonly [string, string | null] {
	return index === -1 ? [text, null] : [text.slice(0, index), text.slice(index + 1)];
}
