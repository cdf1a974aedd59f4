import type { Normalized } from "../../format.js";
import { indexLines, linesOf } from "../../lines.js";
import { isReference } from "../../lockfile/address.js";
import { RegistriesBuilder } from "../../lockfile/registries.js";
import { at, root, type Trace } from "../../trace.js";

interface Setting {
	readonly line: number;
	readonly name: string;
	readonly value: string;
}

/** Settings that authenticate, alone or behind an address: //host/path/:_authToken. */
const SECRET = /^(?:(\/\/.*):)?(?:_auth|_authToken|_password|password|key)$/;

/** Normalizes an .npmrc. Of a setting that stands twice the last counts. */
export function normalizeNpmrc(text: string, trace: Trace): Normalized {
	const registries = new RegistriesBuilder(trace, "npm");
	const settings = new Map<string, Setting>();
	for (const { index, text: line } of linesOf(text)) {
		const bare = line.trim();
		if (bare === "" || /^[#;[]/.test(bare)) continue;
		const sign = bare.indexOf("=");
		const name = unquote((sign === -1 ? bare : bare.slice(0, sign)).trim());
		// Without a value it is switched on.
		const value =
			sign === -1
				? "true"
				: unquote(
						bare
							.slice(sign + 1)
							.replace(/\s[;#].*$/s, "")
							.trim(),
					);
		settings.set(name, { line: index, name, value });
	}
	const authenticated = new Set<string>();
	for (const { name, value } of settings.values()) {
		const [secret, address = ""] = SECRET.exec(name) ?? [];
		if (secret === undefined || value === "" || isReference(value)) continue;
		registries.credential(value);
		authenticated.add(address.replace(/\/$/, ""));
	}
	for (const { line, name, value } of settings.values()) {
		const [, scope] = /^(@[^:/\s]+):registry$/.exec(name) ?? [];
		if (name !== "registry" && scope === undefined) continue;
		const credential = authenticated.has(value.replace(/^\w+:/, "").replace(/\/$/, ""));
		registries.add(scope === undefined ? "default" : "scoped", scope ?? null, value, at(root(0), line), credential);
	}
	registries.settings.tlsVerified = flagOf(settings.get("strict-ssl"));
	registries.settings.scriptsIgnored = flagOf(settings.get("ignore-scripts"));
	// npm counts days, and pnpm minutes.
	const days = numberOf(settings.get("min-release-age"));
	const minutes = numberOf(settings.get("minimum-release-age"));
	registries.settings.minimumReleaseAgeDays = days ?? (minutes === null ? null : minutes / 1440);
	return { ok: true, body: registries.body(), index: indexLines };
}

function flagOf(setting: Setting | undefined): boolean | null {
	return setting?.value === "true" ? true : setting?.value === "false" ? false : null;
}

function numberOf(setting: Setting | undefined): number | null {
	return setting !== undefined && /^\d+(?:\.\d+)?$/.test(setting.value) ? Number(setting.value) : null;
}

function unquote(text: string): string {
	return /^(["']).*\1$/s.test(text) ? text.slice(1, -1) : text;
}
