import { detectCredential, redact } from "../credential.js";

/** Where a package is taken from, as far as an address tells. */
export interface Address {
	readonly type: "registry" | "git" | "path" | "url" | "unknown";
	readonly host: string | null;
	/** Without credentials, query and fragment. */
	readonly url: string | null;
	readonly commit: string | null;
	/** Whether a credential was left out of it. */
	readonly secret: boolean;
}

/** No real address is longer. */
const LONGEST = 4096;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
/** What Git reads too: git@github.com:owner/repository.git. */
const SCP = /^(?:git\+ssh:\/\/)?[\w.-]+@([\w.-]+):([^#?]+?)(?:#(.*))?$/;
const SHORT = /^(github|gitlab|bitbucket):([\w.-]+\/[\w.-]+)(?:#(.*))?$/;
const SHORT_HOSTS: Readonly<Record<string, string>> = {
	github: "github.com",
	gitlab: "gitlab.com",
	bitbucket: "bitbucket.org",
};
/** Snapshots of a commit, which package managers take instead of cloning. */
const SNAPSHOT =
	/^https:\/\/(?:codeload\.github\.com\/[^/]+\/[^/]+\/(?:tar\.gz|legacy\.tar\.gz|zip)\/|gitlab\.com\/.*[?&](?:sha|ref)=|bitbucket\.org\/[^/]+\/[^/]+\/get\/)([0-9a-f]{40})/i;

/**
 * Reads an address. `served` tells, for an address of HTTP that is not Git's, whether a registry serves it.
 * Never throws.
 */
export function readAddress(text: string, served: (url: URL) => boolean): Address {
	if (text.length > LONGEST) return { ...NOWHERE, type: "unknown" };
	if (/^(?:file|link|portal|workspace):/.test(text) || /^(?:\.{0,2}\/|[A-Za-z]:[\\/]|\.\.?$)/.test(text)) {
		return { ...NOWHERE, type: "path" };
	}
	const [, provider, shortPath, shortReference] = SHORT.exec(text) ?? [];
	if (provider !== undefined) {
		const host = SHORT_HOSTS[provider] ?? null;
		return git(host, `https://${host}/${shortPath}`, shortReference, false);
	}
	if (!text.includes("://") || /^git\+ssh:\/\/[^/]*:\D/.test(text)) {
		const [, host, path, reference] = SCP.exec(text) ?? [];
		return host === undefined
			? { ...NOWHERE, type: "unknown" }
			: git(host.toLowerCase(), `ssh://${host.toLowerCase()}/${path}`, reference, false);
	}
	const isGit = /^git(?:\+\w+)?:/.test(text) || /^ssh:/.test(text) || /\.git(?:[#?].*)?$/.test(text);
	const url = parseUrl(text.replace(/^(?:git|registry|sparse)\+/, ""));
	if (url === null) return { ...NOWHERE, type: "unknown" };
	if (url.protocol === "file:") return { ...NOWHERE, type: isGit ? "git" : "path" };
	const bare = bareUrl(url);
	if (isGit) {
		const reference = url.hash === "" ? (url.searchParams.get("rev") ?? "") : url.hash.slice(1);
		return git(url.hostname, bare.url, reference, bare.secret);
	}
	const [, snapshot] = SNAPSHOT.exec(text) ?? [];
	if (snapshot !== undefined) return git(url.hostname, bare.url, snapshot, bare.secret);
	const type = served(url) ? "registry" : "url";
	return { type, host: url.hostname || null, url: bare.url, commit: null, secret: bare.secret };
}

export const NOWHERE: Address = { type: "registry", host: null, url: null, commit: null, secret: false };

function git(host: string | null, url: string, reference: string | undefined, secret: boolean): Address {
	const commit = (reference ?? "").replace(/^commit[=:]/, "").replace(/&.*$/s, "");
	return { type: "git", host, url, commit: COMMIT.test(commit) ? commit.toLowerCase() : null, secret };
}

/** The address that a text is, or null. */
export function parseUrl(text: string): URL | null {
	return text.length <= LONGEST && URL.canParse(text) ? new URL(text) : null;
}

/** An address without user information, query and fragment; and whether these held a credential. */
export function bareUrl(url: URL): { readonly url: string; readonly secret: boolean } {
	const path = `${url.protocol}//${url.host}${url.pathname}`;
	const left = redact("url", path);
	// The name alone is how Git is reached over SSH; over HTTP it can be a token.
	const named = url.username !== "" && !/^(?:git|ssh):$|^ssh/.test(url.protocol) && !isReference(url.username);
	const password = url.password !== "" && !isReference(url.password);
	// Few have a query, and what takes one apart costs more than all of this.
	const query =
		url.search !== "" && [...url.searchParams].some(([name, value]) => detectCredential(name, value) !== null);
	return { url: left, secret: named || password || query || left !== path };
}

/** Whether it names a variable instead of being one's value. */
export function isReference(text: string): boolean {
	let decoded = text;
	try {
		decoded = decodeURIComponent(text);
	} catch {
		// A stray percent sign: it is as it stands.
	}
	return /^(?:\$\{[^}]*\}|\$\w+|%\w+%|\{\{.*\}\}|\$\{\{.*\}\}|<[^>]*>)$/s.test(decoded.trim());
}
