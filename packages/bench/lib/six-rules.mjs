import { readFileSync } from "node:fs";
import { here } from "./files.mjs";

export const rego = readFileSync(here("../policies/six.rego"), "utf8");

export const entrypoints = [
	"without_version",
	"without_license",
	"denied_license",
	"known_malicious",
	"weak_hash",
	"outside_registry",
].map((rule) => `bench/${rule}`);

export const data = { malicious: {} };

/** The rules as someone would write them in JavaScript, one function each. */
export const javascript = {
	"bench/without_version": ({ components }) => {
		const found = new Set();
		for (const component of components) if (!component.version) found.add(component.name);
		return [...found];
	},
	"bench/without_license": ({ components }) => {
		const found = new Set();
		for (const component of components) if ((component.licenses ?? []).length === 0) found.add(component.name);
		return [...found];
	},
	"bench/denied_license": ({ components }) => {
		const found = new Map();
		for (const component of components) {
			for (const { license } of component.licenses ?? []) {
				if (license?.id?.startsWith("AGPL")) {
					found.set(JSON.stringify([component.name, license.id]), [component.name, license.id]);
				}
			}
		}
		return [...found.values()];
	},
	"bench/known_malicious": ({ components }) => {
		const found = new Set();
		for (const component of components) if (Object.hasOwn(data.malicious, component.purl)) found.add(component.purl);
		return [...found];
	},
	"bench/weak_hash": ({ components }) => {
		const found = new Set();
		for (const component of components) {
			if (component.hashes?.every((hash) => hash.alg === "MD5")) found.add(component.name);
		}
		return [...found];
	},
	"bench/outside_registry": ({ components }) => {
		const found = new Set();
		for (const component of components) {
			for (const reference of component.externalReferences ?? []) {
				if (reference.type === "distribution" && !reference.url.startsWith("https://packages.example.com/")) {
					found.add(component.name);
				}
			}
		}
		return [...found];
	},
};
