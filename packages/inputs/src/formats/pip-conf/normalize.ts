import type { Normalized } from "../../format.js";
import { indexLines, linesOf } from "../../lines.js";
import { RegistriesBuilder } from "../../lockfile/registries.js";
import { at, type Origin, root, type Trace } from "../../trace.js";

/** Normalizes a pip.conf. Settings count whichever section they stand in. */
export function normalizePipConf(text: string, trace: Trace): Normalized {
	const registries = new RegistriesBuilder(trace, "pip");
	let name: string | null = null;
	let inSection = false;
	for (const { index, text: line } of linesOf(text)) {
		const bare = line.trim();
		if (bare === "" || /^[#;]/.test(bare)) continue;
		const origin = at(root(0), index);
		if (/^\s/.test(line) && name !== null) {
			// What is indented goes on with the values of the setting before it.
			set(name, bare, origin, registries);
			continue;
		}
		if (/^\[.*\]$/.test(bare)) {
			name = null;
			inSection = true;
			continue;
		}
		const sign = bare.search(/[=:]/);
		if (sign === -1 || !inSection) {
			const message =
				sign === -1
					? "This is neither a section nor a setting with its value."
					: "No section begins before this setting, such as [global]: pip refuses the file.";
			return { ok: false, problems: [{ code: "syntax", message, value: 0, path: [index] }], index: indexLines };
		}
		name = bare.slice(0, sign).trim().toLowerCase().replaceAll("_", "-").replace(/^--/, "");
		set(name, bare.slice(sign + 1).trim(), origin, registries);
	}
	return { ok: true, body: registries.body(), index: indexLines };
}

function set(name: string, value: string, origin: Origin, registries: RegistriesBuilder): void {
	const words = value.split(/\s+/).filter((word) => word !== "");
	switch (name) {
		case "index-url":
			for (const word of words) registries.add("default", null, word, origin);
			break;
		case "extra-index-url":
		case "find-links":
			for (const word of words) registries.add("additional", null, word, origin);
			break;
		case "trusted-host":
			registries.trustedHosts.push(...words);
			if (words.length > 0) registries.settings.tlsVerified = false;
			break;
		case "require-hashes":
			registries.settings.hashesRequired = /^(?:1|true|yes|on|y|t)$/i.test(value);
			break;
	}
}
