import { gzipSync } from "node:zlib";
import { Bundle, CompilerError } from "@proviso/compiler/bundle";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTar, writeTar } from "./tar.js";

const encoder = new TextEncoder();
const files = (entries: Record<string, string>) =>
	Object.entries(entries).map(([name, text]) => ({ name, bytes: encoder.encode(text) }));
const tar = (entries: Record<string, string>) => writeTar(files(entries));

function code(run: () => unknown): string {
	try {
		run();
	} catch (error) {
		if (error instanceof CompilerError) return error.code;
		throw error;
	}
	return "no error";
}

const policy = {
	"a/policy.rego": "package a\n",
	"data.json": '{"limits":{"size":12345678901234567890}}',
	"policy.wasm": "\0asm",
	".manifest": JSON.stringify({
		revision: "r1",
		roots: ["a"],
		wasm: [{ entrypoint: "a/deny", module: "/policy.wasm" }],
	}),
};

describe("a bundle", () => {
	test("survives being written and read, with the same digest", () => {
		const bundle = Bundle.fromFiles(files(policy));
		const again = Bundle.fromTarball(bundle.toTarball());
		expect([...again.files.keys()]).toEqual(["data.json", "a/policy.rego", "policy.wasm", ".manifest"]);
		expect(again.digest).toBe(bundle.digest);
		expect(again.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
		expect(again.toTarball()).toEqual(bundle.toTarball());
	});

	test("has bytes that depend on its files only, not on their order", () => {
		const reversed = Object.fromEntries(Object.entries(policy).reverse());
		expect(Bundle.fromFiles(files(reversed)).toTarball()).toEqual(Bundle.fromFiles(files(policy)).toTarball());
	});

	test("gives the manifest, the entrypoints, the Rego and the wasm", () => {
		const bundle = Bundle.fromTarball(tar(policy));
		expect(bundle.manifest.revision).toBe("r1");
		expect(bundle.manifest.roots).toEqual(["a"]);
		expect(bundle.entrypoints).toEqual(["a/deny"]);
		expect(bundle.modules).toEqual({ "a/policy.rego": "package a\n" });
		expect(bundle.wasm).toEqual(encoder.encode("\0asm"));
		expect(bundle.plan).toBeNull();
		expect(bundle.annotations).toEqual([]);
	});

	test("keeps the digits of numbers that JavaScript cannot hold", () => {
		const bundle = Bundle.fromTarball(Bundle.fromTarball(tar(policy)).toTarball());
		expect(new TextDecoder().decode(bundle.files.get("data.json"))).toBe(policy["data.json"]);
	});

	test("merges data files by folder, and refuses two values for one key", () => {
		expect(Bundle.fromTarball(tar({ "data.json": '{"a":{"x":1}}', "a/b/data.json": '{"y":2}' })).data).toEqual({
			a: { x: 1, b: { y: 2 } },
		});
		expect(Bundle.fromTarball(tar({ "a/data.json": "7" })).data).toEqual({ a: 7 });
		expect(code(() => Bundle.fromTarball(tar({ "data.json": '{"a":1}', "a/data.json": "2" })).data)).toBe(
			"invalid-bundle",
		);
		expect(code(() => Bundle.fromTarball(tar({ "data.json": "[]" })).data)).toBe("invalid-bundle");
	});

	test("takes keys named after Object's members for plain data", () => {
		const { data, modules } = Bundle.fromTarball(
			tar({
				"data.json": '{"__proto__":{"polluted":true}}',
				"__proto__/data.json": '{"more":1}',
				"__proto__/x.rego": "package x",
			}),
		);
		expect(Object.hasOwn(data, "__proto__")).toBe(true);
		expect(Object.keys(Object.getOwnPropertyDescriptor(data, "__proto__")?.value)).toEqual(["polluted", "more"]);
		expect(Object.keys(modules)).toEqual(["__proto__/x.rego"]);
		expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
	});

	test("reads entrypoints and builtins from a plan where there is no wasm", () => {
		const plan = {
			static: { builtin_funcs: [{ name: "sprintf" }, { name: "count" }] },
			plans: { plans: [{ name: "b/x" }, { name: "a/y" }] },
		};
		const bundle = Bundle.fromTarball(tar({ "plan.json": JSON.stringify(plan) }));
		expect(bundle.entrypoints).toEqual(["a/y", "b/x"]);
		expect(bundle.requiredBuiltins).toEqual(["count", "sprintf"]);
	});
});

describe("reading a bundle refuses", () => {
	const manifest = (value: unknown) => () => Bundle.fromTarball(tar({ ".manifest": JSON.stringify(value) }));
	const own = (proviso: unknown) => manifest({ metadata: { proviso } });
	const damaged = tar(policy);
	damaged[3]! ^= 0xff;
	const link = tar({ "x.rego": "" });
	link[156] = "2".charCodeAt(0);
	link.set(encoder.encode(checksum(link)), 148);

	test.each<[string, string, () => unknown]>([
		["what is not an archive", "invalid-bundle", () => Bundle.fromTarball(encoder.encode("hello"))],
		["nothing at all", "invalid-bundle", () => Bundle.fromTarball(new Uint8Array())],
		["an archive cut off", "invalid-bundle", () => Bundle.fromTarball(tar(policy).subarray(0, 700))],
		["an archive without an end", "invalid-bundle", () => Bundle.fromTarball(tar({ "a.rego": "" }).subarray(0, 512))],
		["gzip cut off", "invalid-bundle", () => Bundle.fromTarball(gzipSync(tar(policy)).subarray(0, -30))],
		["gzip with a wrong checksum", "invalid-bundle", () => Bundle.fromTarball(flipped(gzipSync(tar(policy)), -6))],
		["a damaged header", "invalid-bundle", () => Bundle.fromTarball(damaged)],
		["a path that climbs", "invalid-bundle", () => Bundle.fromTarball(tar({ "a/../../x.rego": "" }))],
		["a path that climbs with backslashes", "invalid-bundle", () => Bundle.fromTarball(tar({ "..\\x.rego": "" }))],
		["a name with a terminal escape", "invalid-bundle", () => Bundle.fromTarball(tar({ "\u001b[31m.rego": "" }))],
		[
			"a file given twice",
			"invalid-bundle",
			() => Bundle.fromTarball(writeTar([...files(policy), ...files({ "/./data.json": "{}" })])),
		],
		["a symbolic link", "invalid-bundle", () => Bundle.fromTarball(link)],
		["a bomb", "too-large", () => Bundle.fromTarball(gzipSync(new Uint8Array(2_000_000)), { maxBytes: 1_000_000 })],
		["a large archive", "too-large", () => Bundle.fromTarball(tar({ "a.rego": "x".repeat(3000) }), { maxBytes: 2000 })],
		["many files", "too-large", () => Bundle.fromTarball(tar(policy), { maxFiles: 3 })],
		["a delta bundle", "unsupported-bundle", () => Bundle.fromTarball(tar({ "patch.json": "{}" }))],
		["data as YAML", "unsupported-bundle", () => Bundle.fromTarball(tar({ "a/data.yaml": "b: 1" }))],
		[
			"several wasm modules",
			"unsupported-bundle",
			() => Bundle.fromTarball(tar({ "policy.wasm": "", "a/policy.wasm": "" })),
		],
		["a protobuf manifest", "unsupported-bundle", () => Bundle.fromTarball(tar({ ".manifest.pb": "" }))],
		["a manifest that is not JSON", "invalid-bundle", () => Bundle.fromTarball(tar({ ".manifest": "{" }))],
		["a manifest that is a list", "invalid-bundle", manifest([])],
		["roots that are no list", "invalid-bundle", manifest({ roots: "a" })],
		["wasm that is not there", "invalid-bundle", manifest({ wasm: [{ entrypoint: "a", module: "/policy.wasm" }] })],
		[
			"annotations of another shape",
			"invalid-bundle",
			own({ annotations: [{ scope: "rule", path: "a" }], packages: [], required_builtins: [] }),
		],
		[
			"Rego that is not UTF-8",
			"invalid-bundle",
			() => Bundle.fromTarball(writeTar([{ name: "a.rego", bytes: new Uint8Array([0xff]) }])).modules,
		],
		["data that is not JSON", "invalid-bundle", () => Bundle.fromTarball(tar({ "data.json": "{" })).data],
		["a plan that is none", "invalid-bundle", () => Bundle.fromTarball(tar({ "plan.json": "[]" }))],
	])("%s", (_, expected, run) => {
		expect(code(run)).toBe(expected);
	});

	test("data nested 100,000 deep without exhausting the stack", () => {
		const deep = `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`;
		expect(Bundle.fromTarball(tar({ "data.json": deep })).data["a"]).toBeDefined();
		expect(code(() => Bundle.fromTarball(tar({ "data.json": deep, "a/data.json": deep })).data)).toBe("too-large");
	});
});

describe("tar", () => {
	test("keeps any names and contents", () => {
		const name = fc.string({ minLength: 1, maxLength: 300, unit: "grapheme" }).filter((text) => !text.includes("\0"));
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.tuple(name, fc.uint8Array({ maxLength: 2000 })), { selector: ([n]) => n }),
				(entries) => {
					const written = entries.map(([n, bytes]) => ({ name: n, bytes }));
					expect(readTar(writeTar(written), 1000).map((file) => [file.name, [...file.bytes]])).toEqual(
						written.map((file) => [file.name, [...file.bytes]]),
					);
				},
			),
		);
	});

	test("never throws anything but a CompilerError, whatever the bytes", () => {
		const start = writeTar(files({ ...policy, ["long/".repeat(40)]: "x" }));
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.nat(start.length - 1), fc.nat(255)), { maxLength: 20 }), (edits) => {
				const bytes = start.slice();
				for (const [at, value] of edits) bytes[at] = value;
				expect(code(() => Bundle.fromTarball(bytes).data)).toMatch(
					/^(no error|invalid-bundle|unsupported-bundle|too-large)$/,
				);
			}),
			{ numRuns: 500 },
		);
	});
});

function flipped(bytes: Uint8Array, at: number): Uint8Array {
	const copy = bytes.slice();
	copy[copy.length + at]! ^= 0xff;
	return copy;
}

/** The checksum field of the first header, as ustar writes it. */
function checksum(archive: Uint8Array): string {
	const header = archive.slice(0, 512).fill(32, 148, 156);
	return `${header
		.reduce((sum, byte) => sum + byte, 0)
		.toString(8)
		.padStart(6, "0")}\0 `;
}
