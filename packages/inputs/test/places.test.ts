import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Document, Location, Path } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { formats, locate, read } from "../src/index.js";
import { otherFiles } from "./other-files.js";
import { ownFiles, type WholeFile } from "./own-files.js";

const examples = resolve(import.meta.dirname, "../../../examples/inputs");
const files: readonly WholeFile[] = [
	...ownFiles,
	...otherFiles,
	...readdirSync(examples, { withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ name }) => ({ name, text: readFileSync(join(examples, name), "utf8").replaceAll("\r\n", "\n") })),
];

async function documentsOf({ name, text }: WholeFile): Promise<readonly Document[]> {
	const result = await read({ name, bytes: Buffer.from(text) });
	if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.problems)}`);
	return result.documents;
}

/** Everything below `value` with its path, but for what no rule asks the place of. */
function* partsOf(value: unknown, path: Path = []): Generator<{ readonly value: unknown; readonly path: Path }> {
	yield { value, path };
	if (typeof value !== "object" || value === null) return;
	for (const [key, child] of Object.entries(value)) {
		if (key === "path" || (path.length === 0 && ["kind", "source", "limitations"].includes(key))) continue;
		yield* partsOf(child, [...path, Array.isArray(value) ? Number(key) : key]);
	}
}

/** What stands in a text at a place: lines and columns count from 1, columns in UTF-16 code units. */
function textAt(text: string, { line, column, endLine, endColumn }: Location): string {
	const lines = text.split(/\r\n|\r|\n/).slice((line ?? 0) - 1, endLine ?? 0);
	const last = lines.length - 1;
	return lines
		.map((one, index) =>
			one.slice(index === 0 ? (column ?? 0) - 1 : 0, index === last ? (endColumn ?? 0) - 1 : undefined),
		)
		.join("\n");
}

const gitlab = `.base: &base
  image: "node:20 \u{1f600}"
.more: &more
  script: [echo \u{1f600}, 'two']
job:
  <<: [*base, *more]
other: {<<: *base, script: [x], \u{1f600}: 1, stage: deploy}
third:
  script: &x [a]
fourth: {script: *x}
`;
const objects = `%YAML 1.2
---
apiVersion: v1
kind: Pod
metadata: {name: "a\\u0041"}
spec: {containers: []}
...
---
# c
apiVersion: v1
kind: Pod
metadata:
\u0020 ? name
\u0020 : d
spec: {containers: [{name: c, "image": x@y, securityContext: {'privileged': true}}]}
`;
const xml = `\ufeff<?xml version="1.0"?><!-- \u{1f600} -->\r
<b:bom xmlns:b="http://cyclonedx.org/schema/bom/1.6" xmlns:x="urn:x" version="1">\r
\t<b:components><b:component type="library"><b:name><![CDATA[a<b]]></b:name><x:e/><b:version>1&amp;2</b:version>\r
<b:hashes><b:hash alg="SHA-256">${"a".repeat(64)}</b:hash></b:hashes></b:component>\r
<b:component\r\n type='file'\r\n ><b:name>\u{1f600}</b:name></b:component></b:components></b:bom>`;
const dockerfile =
	"# escape=`\r\nFROM a:1 `\r\n  AS x\r\nRUN <<EOF\r\nUSER no\r\nEOF\r\n\tCOPY <<-X /y\r\n\tUSER no\r\n\tX\r\nRUN a `\r\n # c\r\n && b\r\nUSER root\r\n";
const source = `source = "registry+https://crates.example/i"`;
const toml = `version = 3
[[package]]
name = "a" # \u{1f600}
version = "1"
${source}
\t[[package]]
"na\\u006de" = 'b'
version = "2"
${source}
`;

/** Name of a file, a path in its first document, the first line of what stands there, and the file. */
const exactPlaces: readonly (readonly [string, Path, string, string])[] = [
	[".gitlab-ci.yml", ["jobs", 0], "job", gitlab],
	[".gitlab-ci.yml", ["jobs", 0, "container"], 'image: "node:20 \u{1f600}"', gitlab],
	[".gitlab-ci.yml", ["jobs", 0, "steps", 0], "script", gitlab],
	[".gitlab-ci.yml", ["jobs", 1], "other", gitlab],
	[".gitlab-ci.yml", ["jobs", 1, "container"], 'image: "node:20 \u{1f600}"', gitlab],
	[".gitlab-ci.yml", ["jobs", 1, "stage"], "stage: deploy", gitlab],
	[".gitlab-ci.yml", ["jobs", 3, "steps", 0], "script: *x", gitlab],
	["k.yaml", ["workloads", 0, "name"], 'name: "a\\u0041"', objects],
	["k.yaml", ["workloads", 1], "apiVersion: v1", objects],
	["k.yaml", ["workloads", 1, "name"], "name", objects],
	["k.yaml", ["workloads", 1, "containers", 0, "image"], '"image": x@y', objects],
	["k.yaml", ["workloads", 1, "containers", 0, "privileged"], "'privileged': true", objects],
	["a.xml", ["components", 0, "name"], "<b:name><![CDATA[a<b]]></b:name>", xml],
	["a.xml", ["components", 0, "version"], "<b:version>1&amp;2</b:version>", xml],
	["a.xml", ["components", 0, "hashes", 0], `<b:hash alg="SHA-256">${"a".repeat(64)}</b:hash>`, xml],
	["a.xml", ["components", 1], "<b:component", xml],
	["a.xml", ["components", 1, "type"], "type='file'", xml],
	["a.xml", ["components", 1, "name"], "<b:name>\u{1f600}</b:name>", xml],
	["Dockerfile", ["stages", 0, "image"], "a:1", dockerfile],
	["Dockerfile", ["instructions", 1], "RUN <<EOF", dockerfile],
	["Dockerfile", ["instructions", 2], "COPY <<-X /y", dockerfile],
	["Dockerfile", ["instructions", 3], "RUN a `", dockerfile],
	["Dockerfile", ["settings", "user"], "USER root", dockerfile],
	["Cargo.lock", ["lockfiles", 0, "packages", 0, "name"], 'name = "a"', toml],
	["Cargo.lock", ["lockfiles", 0, "packages", 1], "[[package]]", toml],
	["Cargo.lock", ["lockfiles", 0, "packages", 1, "name"], `"na\\u006de" = 'b'`, toml],
	["Cargo.lock", ["lockfiles", 0, "packages", 1, "host"], source, toml],
	["Cargo.lock", ["lockfiles", 0, "packages", 1, "host"], source, toml.replaceAll("\n", "\r\n")],
];

describe("places", () => {
	it("are held to in files of every format", async () => {
		const seen = (await Promise.all(files.map(documentsOf))).flat().map(({ source }) => source.format);
		expect(formats.map(({ id }) => id).filter((id) => !seen.includes(id))).toEqual([]);
	});

	it("are told of what says its own path, which leads to it, and never of nothing", async () => {
		for (const file of files) {
			for (const document of await documentsOf(file)) {
				for (const { value, path } of partsOf(document)) {
					const own = (value as { readonly path?: unknown } | null)?.path;
					if (Array.isArray(own)) expect([file.name, own]).toEqual([file.name, path]);
					const found = textAt(file.text, locate(document, path));
					// A text has no beginning that stands for all of it.
					if (found === "" && path.length > 1) expect([file.name, path]).toBe("somewhere");
				}
			}
		}
	});

	it("of a text that stands once in a file are where it stands, mostly", async () => {
		const exact = new Map<string, number>();
		const around = new Map<string, number>();
		for (const file of files) {
			for (const document of await documentsOf(file)) {
				for (const { value, path } of partsOf(document)) {
					if (typeof value !== "string" || value.length < 3 || file.text.split(value).length !== 2) continue;
					const found = textAt(file.text, locate(document, path)).includes(value) ? exact : around;
					found.set(document.source.format, (found.get(document.source.format) ?? 0) + 1);
				}
			}
		}
		// What is derived has the place of what it is derived from, or of what that is in.
		const none = formats.filter(({ id }) => around.has(id) && !exact.has(id));
		expect(none.map(({ id }) => id)).toEqual([]);
		const sum = (counts: ReadonlyMap<string, number>) =>
			[...counts.values()].reduce((total, count) => total + count, 0);
		expect(sum(exact) / (sum(exact) + sum(around))).toBeGreaterThan(0.75);
	});

	it.each(exactPlaces)("%s: %s is where %j stands", async (name, path, expected, text) => {
		const [document] = await documentsOf({ name, text });
		const place = locate(document!, path);
		expect(textAt(text.replace(/^\ufeff/, ""), place).replace(/[\r\n].*$/s, "")).toBe(expected);
	});

	it("are the same with other ends of lines and a byte order mark", async () => {
		for (const file of files) {
			const expected = await documentsOf(file);
			for (const text of [file.text.replaceAll("\n", "\r\n"), `\ufeff${file.text}`]) {
				const found = await documentsOf({ name: file.name, text });
				expect(found).toHaveLength(expected.length);
				for (const [index, document] of expected.entries()) {
					for (const { path } of partsOf(document)) {
						const [mine, other] = [locate(document, path), locate(found[index]!, path)];
						if (Object.values(mine).join() !== Object.values(other).join()) expect([path, other]).toEqual([path, mine]);
					}
				}
			}
		}
	});
});
