import { asBoolean, asScalarText, asText, entriesOf, get, stringsOf } from "../../convert.js";
import type { Normalized } from "../../format.js";
import { isReference } from "../../lockfile/address.js";
import { RegistriesBuilder } from "../../lockfile/registries.js";
import { at, type Origin, root, type Trace } from "../../trace.js";

const UNITS: Readonly<Record<string, number>> = { s: 86_400, m: 1440, h: 24, d: 1, w: 1 / 7 };

/** Normalizes a .yarnrc.yml. */
export function normalizeYarnrc(value: unknown, trace: Trace): Normalized {
	const registries = new RegistriesBuilder(trace, "yarn");
	readServers(value, root(0), null, registries);
	for (const [scope, settings] of entriesOf(get(value, "npmScopes"))) {
		readServers(settings, at(root(0), "npmScopes", scope), `@${scope}`, registries);
	}
	for (const [, settings] of entriesOf(get(value, "npmRegistries"))) {
		if (authenticates(settings)) registries.settings.credentialsInlined = true;
	}
	const scripts = asBoolean(get(value, "enableScripts"));
	registries.settings.scriptsIgnored = scripts === null ? null : !scripts;
	registries.settings.tlsVerified = asBoolean(get(value, "enableStrictSsl"));
	registries.settings.minimumReleaseAgeDays = daysOf(asScalarText(get(value, "npmMinimalAgeGate")));
	registries.trustedHosts.push(...stringsOf(get(value, "unsafeHttpWhitelist")));
	return { ok: true, body: registries.body() };
}

function readServers(settings: unknown, origin: Origin, scope: string | null, registries: RegistriesBuilder): void {
	const credential = authenticates(settings);
	if (credential) registries.settings.credentialsInlined = true;
	const server = asText(get(settings, "npmRegistryServer"));
	const publish = asText(get(settings, "npmPublishRegistry"));
	if (server !== null) {
		const role = scope === null ? "default" : "scoped";
		registries.add(role, scope, server, at(origin, "npmRegistryServer"), credential);
	}
	if (publish !== null) registries.add("publish", scope, publish, at(origin, "npmPublishRegistry"), credential);
}

function authenticates(settings: unknown): boolean {
	return ["npmAuthToken", "npmAuthIdent"].some((name) => {
		const value = asText(get(settings, name));
		return value !== null && !isReference(value);
	});
}

/** A span such as 7d; a number alone counts minutes. */
function daysOf(text: string | null): number | null {
	const [, count, unit = "m"] = /^(\d+(?:\.\d+)?)\s*([smhdw])?$/.exec(text ?? "") ?? [];
	return count === undefined ? null : Number(count) / (UNITS[unit] ?? 1440);
}
