import { asString, get } from "../convert.js";
import type { Origin } from "../trace.js";

/** What a platform answered to one request. */
export interface Answer {
	/** For messages: the request without its query, which may hold a credential, or what the answer seems to be. */
	readonly request: string;
	/** Parts of the path after the root of the API, decoded. Empty where the request is not known. */
	readonly path: readonly string[];
	readonly query: URLSearchParams;
	readonly status: number;
	readonly body: unknown;
	/** Where the body is in the file. */
	readonly origin: Origin;
	/** Whether a list is known to have every page. */
	readonly paginated: boolean;
}

/** Path and query of `GET /repos/o/r`, of `repos/o/r`, and of a whole address. Null for what is no request that reads. */
export function parseRequest(request: string): Pick<Answer, "path" | "query"> | null {
	const match = /^(?:GET\s+)?([^\s\p{C}]{1,2000})$/iu.exec(request.trim());
	if (match?.[1] === undefined) return null;
	let url: URL;
	try {
		url = new URL(match[1].replace(/^\/+/, ""), "https://localhost/");
	} catch {
		return null;
	}
	const parts = url.pathname.split("/").filter((part) => part !== "");
	// GitHub Enterprise Server and GitLab have their API below these.
	const start = parts[0] === "api" && /^v\d$/.test(parts[1] ?? "") ? 2 : 0;
	const path: string[] = [];
	for (const part of parts.slice(start)) {
		try {
			path.push(decodeURIComponent(part));
		} catch {
			return null;
		}
	}
	return { path, query: url.searchParams };
}

export function succeeded({ status }: Answer): boolean {
	return status >= 200 && status < 300;
}

/** What the platform says of a failure. */
export function messageOf({ body }: Answer): string {
	const text = (asString(get(body, "message")) ?? asString(get(body, "error")) ?? "").replace(/\p{C}/gu, " ");
	return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

/** Whether a list may go on where this answer ends: it is as long as a page. */
export function mayGoOn({ body, query, paginated }: Answer, usual: readonly number[]): boolean {
	if (paginated || !Array.isArray(body) || body.length === 0) return false;
	const asked = Number(query.get("per_page"));
	const sizes = Number.isSafeInteger(asked) && asked > 0 ? [asked] : usual;
	return sizes.some((size) => body.length % size === 0);
}
