import fc from "fast-check";
import packageurl from "packageurl-js";
import { describe, expect, it } from "vitest";
import { loadPurl } from "./purl.js";

const parse = await loadPurl();

describe("package URLs", () => {
	it("are taken apart", () => {
		expect(parse("pkg:npm/%40angular/core@16.0.0?arch=x86&vcs_url=git%2Bhttps://x/y#src/lib")).toEqual({
			text: "pkg:npm/%40angular/core@16.0.0?arch=x86&vcs_url=git%2Bhttps://x/y#src/lib",
			valid: true,
			type: "npm",
			namespace: "@angular",
			name: "core",
			version: "16.0.0",
			qualifiers: { arch: "x86", vcs_url: "git+https://x/y" },
			subpath: "src/lib",
		});
	});

	it.each(["git%2Bhttps://user:hunter2abc@h/x", "git%2Bhttps%3A%2F%2Fuser%3Ahunter2abc%40h%2Fx"])(
		"hold no credential of the address %s",
		(address) => {
			const purl = parse(`pkg:npm/a@1?arch=x86&vcs_url=${address}#src`);
			expect(JSON.stringify(purl)).not.toContain("hunter2abc");
			expect(purl).toMatchObject({
				text: "pkg:npm/a@1?arch=x86&vcs_url=%5Bredacted+password-in-url%5D",
				name: "a",
				version: "1",
				qualifiers: { arch: "x86", vcs_url: "[redacted password-in-url]" },
			});
			expect(
				JSON.stringify(parse(`pkg:${address.replaceAll("%3A", ":").replaceAll("%2F", "/").replaceAll("%40", "@")}`)),
			).not.toContain("hunter2abc");
		},
	);

	it("have null for what they do not say", () => {
		expect(parse("pkg:pypi/Django")).toMatchObject({
			valid: true,
			name: "django",
			namespace: null,
			version: null,
			subpath: null,
		});
	});

	it.each(["v1", "v0.0.0-20200101000000-abcdef", "1.2", "v1.2.3+incompatible"])(
		"of Go may have the version %s",
		(version) => {
			expect(parse(`pkg:golang/github.com/x/y@${version}`)).toMatchObject({
				valid: true,
				namespace: "github.com/x",
				name: "y",
				version,
			});
		},
	);

	it.each(["", "left-pad", "pkg:", "pkg:npm", "pkg:npm/", "npm:pkg/x", "pkg:npm/%zz", "http://x/y", "pkg:n pm/x"])(
		"that do not parse say so: %j",
		(text) => {
			expect(parse(text)).toEqual({
				text,
				valid: false,
				type: null,
				namespace: null,
				name: null,
				version: null,
				qualifiers: {},
				subpath: null,
			});
		},
	);

	it("keep a qualifier named __proto__ as one like any other", () => {
		const { qualifiers } = parse("pkg:npm/x@1?__proto__=y");
		expect(JSON.stringify(qualifiers)).toBe('{"__proto__":"y"}');
		expect(Object.getPrototypeOf(qualifiers)).toBe(Object.prototype);
	});

	it("are split as the library splits them, whatever they are made of", () => {
		const pieces = [
			"npm",
			"pkg:",
			"/",
			"//",
			"@",
			"%40",
			"%2F",
			"%zz",
			"%",
			".",
			"..",
			"A",
			"b-c_d",
			"1.0",
			"+",
			":",
			"~",
			" ",
			"\\",
			"?a=b",
			"#x",
			"é",
		];
		const text = fc.array(fc.constantFrom(...pieces), { maxLength: 10 }).map((parts) => `pkg:maven/${parts.join("")}`);
		fc.assert(
			fc.property(text, (purl) => {
				const { valid, type, namespace, name, version } = parse(purl);
				let expected: object = { valid: false, type: null, namespace: null, name: null, version: null };
				try {
					const of = packageurl.PackageURL.fromString(purl);
					const { type, name } = of;
					expected = { valid: true, type, namespace: of.namespace ?? null, name, version: of.version || null };
				} catch {}
				expect({ valid, type, namespace, name, version }).toEqual(expected);
			}),
			{ numRuns: 2000 },
		);
	});
});
