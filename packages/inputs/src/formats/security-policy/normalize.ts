import type { Repository } from "@proviso/schemas";
import { redact } from "../../credential.js";
import type { Normalized } from "../../format.js";
import { indexLines, linesOf } from "../../lines.js";
import { bareUrl, parseUrl } from "../../lockfile/address.js";
import { repositoryBody } from "../../repository/document.js";
import { at, type Origin, root, type Trace } from "../../trace.js";

type Policy = Repository.SecurityPolicy;
type Contact = Omit<Repository.Contact, "path">;

const MOST_ITEMS = 500;
const LONGEST_LINE = 10_000;
const LONGEST_TEXT = 1_000_000;

const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![\w@])/g;
const URLS = /https?:\/\/[^\s<>"'`\])}]{1,2000}/g;
const ADVISORY = /^https:\/\/github\.com\/[^/]+\/[^/]+\/security\/advisories(?:\/new)?\/?$/;
/** Where whoever reports is alone with whom it is reported to. */
const PRIVATE_HOSTS =
	/(?:^|\.)(?:hackerone\.com|bugcrowd\.com|intigriti\.com|yeswehack\.com|huntr\.com|huntr\.dev|bughunters\.google\.com|immunefi\.com)$|^msrc\.microsoft\.com$/;
const PERIOD =
	/\b(?:within|in|after|every|of)?\s*(\d{1,4})[ -](?:(?:business|working|calendar)[ -])?(hour|day|week|month)s?\b/i;
const DAYS: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, month: 30 };
const FIELD =
	/^(Contact|Expires|Encryption|Canonical|Policy|Acknowledgments|Preferred-Languages|Hiring|CSAF):[ \t]*(.*)$/i;

/** Normalizes a policy. Of prose, what can be found by its form is found: what is not found may be there all the same. */
export function normalizeSecurityPolicy(text: string, trace: Trace): Normalized {
	if (text.length > LONGEST_TEXT) {
		const message = `The policy has more than ${LONGEST_TEXT} characters, which is the limit.`;
		return { ok: false, problems: [{ code: "too-large", message, value: 0, path: [] }] };
	}
	const reader = new Reader(trace);
	const lines = [...linesOf(text)];
	const isFields = lines.some(({ text: line }) => /^Contact:[ \t]*(?:mailto:|https:|tel:)/i.test(line));
	for (const line of lines) {
		const origin = at(root(0), line.index);
		if (isFields) reader.field(line.text.slice(0, LONGEST_LINE), origin);
		else reader.prose(line.text.slice(0, LONGEST_LINE), origin);
	}
	const body = repositoryBody({ securityPolicy: reader.policy(text, isFields) });
	return { ok: true, body: trace.mark(body, root(0)), index: indexLines };
}

class Reader {
	readonly #trace: Trace;
	readonly #contacts: Repository.Contact[] = [];
	readonly #frames: Repository.TimeFrame[] = [];
	readonly #links = new Set<string>();
	readonly #seen = new Set<string>();
	readonly #keys: string[] = [];
	readonly #canonical: string[] = [];
	#expires: string | null = null;

	constructor(trace: Trace) {
		this.#trace = trace;
	}

	/** A line of a security.txt. */
	field(line: string, origin: Origin): void {
		const [, name = "", value = ""] = FIELD.exec(line.trim()) ?? [];
		const address = value.trim();
		if (name === "" || address === "") return;
		const url = parseUrl(address);
		switch (name.toLowerCase()) {
			case "contact":
				if (/^mailto:/i.test(address)) this.#contact(emailContact(address.slice(7)), origin);
				else if (/^tel:/i.test(address))
					this.#contact({ type: "phone", value: address.slice(4), private: true }, origin);
				else if (url !== null)
					this.#contact(urlContact(url) ?? { type: "url", value: bare(url), private: null }, origin);
				else this.#contact({ type: "other", value: redact("contact", address.slice(0, 500)), private: null }, origin);
				return;
			case "expires":
				this.#expires ??= address.slice(0, 100);
				return;
			case "encryption":
				if (this.#keys.length < MOST_ITEMS) this.#keys.push(url === null ? redact("key", address) : bare(url));
				return;
			case "canonical":
				if (url !== null && this.#canonical.length < MOST_ITEMS) this.#canonical.push(bare(url));
				return;
			default:
				if (url !== null) this.#link(bare(url));
		}
	}

	/** A line of prose. */
	prose(line: string, origin: Origin): void {
		for (const [found] of line.matchAll(URLS)) {
			const url = parseUrl(found.replace(/[.,;:!?*_]+$/, ""));
			if (url === null) continue;
			this.#link(bare(url));
			const contact = urlContact(url);
			if (contact !== null) this.#contact(contact, origin);
			if (/\.asc$|\/pgp[^/]*$|keys\.openpgp\.org|\.gpg$/i.test(url.pathname) && this.#keys.length < MOST_ITEMS) {
				this.#keys.push(bare(url));
			}
		}
		const withoutUrls = line.replace(URLS, " ");
		for (const [email] of withoutUrls.matchAll(EMAIL)) this.#contact(emailContact(email), origin);
		if (/\bprivate(?:ly)? (?:vulnerability|security) (?:report|advisor)|\bsecurity\/advisories\b/i.test(withoutUrls)) {
			this.#contact({ type: "advisory", value: "private vulnerability reporting", private: true }, origin);
		}
		const [whole, count, unit] = PERIOD.exec(withoutUrls) ?? [];
		if (whole === undefined || count === undefined || unit === undefined || this.#frames.length >= MOST_ITEMS) return;
		this.#frames.push(
			this.#trace.mark(
				{
					path: ["securityPolicy", "timeFrames", this.#frames.length],
					text: redact("text", withoutUrls.trim().slice(0, 300)),
					days: Number(count) * (DAYS[unit.toLowerCase()] ?? 1),
				},
				origin,
			),
		);
	}

	policy(text: string, isFields: boolean): Policy {
		const policy: Policy = {
			path: ["securityPolicy"],
			type: isFields ? "security-txt" : "security-md",
			contacts: this.#contacts,
			links: [...this.#links],
			supportedVersions: isFields
				? null
				: /\bsupported (?:versions?|releases?|branches)\b|\bversions? .{0,40}\bsupported\b/i.test(text),
			disclosure: isFields ? null : /\bdisclos(?:e|ed|ure|ing)\b/i.test(text),
			timeFrames: this.#frames,
			expiresAt: this.#expires,
			encryptionKeys: this.#keys,
			canonical: this.#canonical,
			signed: isFields ? text.includes("-----BEGIN PGP SIGNED MESSAGE-----") : null,
		};
		return this.#trace.mark(policy, root(0));
	}

	#contact(contact: Contact, origin: Origin): void {
		const key = `${contact.type} ${contact.value}`;
		if (this.#seen.has(key) || this.#contacts.length >= MOST_ITEMS) return;
		this.#seen.add(key);
		const path = ["securityPolicy", "contacts", this.#contacts.length];
		this.#contacts.push(this.#trace.mark({ path, ...contact }, origin));
	}

	#link(url: string): void {
		if (this.#links.size < MOST_ITEMS) this.#links.add(url);
	}
}

function bare(url: URL): string {
	return bareUrl(url).url;
}

function emailContact(email: string): Contact {
	return { type: "email", value: email.slice(0, 320), private: true };
}

/** A way to report, or null for any other address. */
function urlContact(url: URL): Contact | null {
	const value = bare(url);
	if (ADVISORY.test(value)) return { type: "advisory", value, private: true };
	if (PRIVATE_HOSTS.test(url.hostname)) return { type: "url", value, private: true };
	return null;
}
