import { asList, asRecord, asScalarText, asText, get } from "../../convert.js";
import { isNamedOrChosen } from "../../file-name.js";
import type { Format } from "../../format.js";

const NAMES = /^(?:.*[._-])?Cargo\.lock(?:\.msrv)?$/;

/** Cargo.lock, of every version up to 4. */
export const cargoLock: Format = {
	id: "cargo-lock",
	kind: "repository",
	title: "Cargo.lock",
	specification: "https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html",
	names: NAMES,
	syntax: "toml",
	recognize(file) {
		const [lock] = file.values;
		if (file.syntax !== "toml" || asRecord(lock) === null) return { matches: false };
		const packages = asList(get(lock, "package"));
		const sourced = packages.some((entry) => /^(?:registry|sparse|git)\+/.test(asText(get(entry, "source")) ?? ""));
		// A project without dependencies has nothing but itself in it, and the first versions had no number.
		const alone = isNamedOrChosen(file, NAMES) && (packages.length > 0 || get(lock, "version") !== undefined);
		return sourced || alone ? { matches: true, version: asScalarText(get(lock, "version")) } : { matches: false };
	},
	async normalize(file, trace) {
		const { normalizeCargoLock } = await import("./normalize.js");
		return normalizeCargoLock(file.values[0], trace);
	},
};
