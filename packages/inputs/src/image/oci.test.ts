import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { ImageDocument } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { CORPORA } from "../../../../scripts/corpora.mjs";
import { locate } from "../locate.js";
import { read } from "../read.js";

const DIGEST = `sha256:${"a".repeat(64)}`;

async function document(value: unknown, format: string) {
	const text = JSON.stringify(value, null, 1);
	const result = await read({ name: "image.json", bytes: text });
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	const image = result.documents[0] as ImageDocument;
	expect(image.source.format).toBe(format);
	const line = (path: readonly (string | number)[]) => text.split("\n")[(locate(image, path).line ?? 0) - 1]?.trim();
	return { image, line };
}

const configuration = (config: unknown, more: object = {}) =>
	document(
		{ architecture: "amd64", os: "linux", config, rootfs: { type: "layers", diff_ids: [DIGEST] }, ...more },
		"oci-image-config",
	);

describe("the configuration of an image", () => {
	it("says what a container starts with, each thing at its line", async () => {
		const { image, line } = await configuration(
			{
				User: "1000:root",
				WorkingDir: "/app",
				Entrypoint: ["/bin/app"],
				Cmd: ["serve"],
				ExposedPorts: { "8080/tcp": {}, "5000-5010/udp": {} },
				Volumes: { "/data": {} },
				Env: ["PATH=/bin", "DB_PASSWORD=hunter2-hunter2", "EMPTY"],
				Labels: { "org.opencontainers.image.source": "https://example.com/a" },
				Healthcheck: { Test: ["CMD-SHELL", "curl localhost"], Interval: 30_000_000_000, Retries: 3 },
			},
			{ created: "2026-01-02T03:04:05Z", history: [{ created_by: "RUN a", empty_layer: true }] },
		);
		expect(image).toMatchObject({
			form: "configuration",
			created: "2026-01-02T03:04:05Z",
			platform: { os: "linux", architecture: "amd64" },
			diffIds: [DIGEST],
			settings: {
				user: "1000:root",
				userId: 1000,
				groupId: 0,
				workingDirectory: "/app",
				entrypoint: ["/bin/app"],
				command: ["serve"],
				ports: [
					{ port: 8080, endPort: null, protocol: "TCP" },
					{ port: 5000, endPort: 5010, protocol: "UDP" },
				],
				volumes: ["/data"],
				healthcheck: { disabled: false, form: "shell", test: ["curl localhost"], interval: "30s", retries: 3 },
				unknown: [],
			},
			variables: [
				{ type: "environment", name: "PATH", value: "/bin", credential: null },
				{ type: "environment", name: "DB_PASSWORD", value: null, credential: { type: "password" } },
				{ type: "environment", name: "EMPTY", value: "" },
				{ type: "label", name: "org.opencontainers.image.source", value: "https://example.com/a" },
			],
			history: [{ createdBy: "RUN a", emptyLayer: true }],
		});
		expect(JSON.stringify(image)).not.toContain("hunter2");
		expect(line(["settings", "userId"])).toBe('"User": "1000:root",');
		expect(line(["settings", "ports", 1])).toBe('"5000-5010/udp": {}');
		expect(line(["variables", 1, "value"])).toBe('"DB_PASSWORD=hunter2-hunter2",');
		expect(line(["history", 0, "createdBy"])).toBe('"created_by": "RUN a",');
	});

	it.each([
		[undefined, null, 0],
		["", null, 0],
		["root", "root", 0],
		["0:0", "0:0", 0],
		["nova", "nova", null],
	])("with the user %s runs as %s, number %s", async (User, user, userId) => {
		expect((await configuration({ User })).image.settings).toMatchObject({ user, userId });
	});

	it("for Windows has no root", async () => {
		expect((await configuration({}, { os: "windows" })).image.settings?.userId).toBeNull();
	});

	it("keeps no credential of its history", async () => {
		const { image } = await configuration(
			{},
			{
				history: [
					{ created_by: "RUN |1 API_TOKEN=q7Rk2mZx9Lp4Tn8Vw3Yb /bin/sh -c make" },
					{ created_by: "/bin/sh -c #(nop)  ENV MYSQL_ROOT_PASSWORD=hunter2-hunter2" },
					{ created_by: "/bin/sh -c #(nop)  ENV PATH=/usr/bin" },
				],
			},
		);
		expect(image.history.map(({ createdBy, credential }) => [createdBy, credential?.type])).toEqual([
			[null, "token"],
			[null, "password"],
			["/bin/sh -c #(nop)  ENV PATH=/usr/bin", undefined],
		]);
	});

	it("with values of other types is read with limitations", async () => {
		const { image } = await configuration(
			{ User: 1000, Env: "a=b", Cmd: {}, ExposedPorts: { many: {} }, Labels: { a: [] }, Healthcheck: 1 },
			{ history: [1, null], created: {} },
		);
		expect(image.limitations.map(({ message }) => message).sort()).toEqual([
			"Cmd is an object, not an array",
			"Env is a string, not an array",
			"Healthcheck is a number, not an object",
			"User is a number, not a string",
			"a name in ExposedPorts is no port",
			"a of Labels is an array, not a string",
			"an entry of the history is not an object",
			"an entry of the history is not an object",
			"created is an object, not a string",
		]);
	});
});

describe("a manifest", () => {
	it("has its configuration, layers and subject by digest", async () => {
		const { image, line } = await document(
			{
				schemaVersion: 2,
				artifactType: "application/vnd.example",
				config: { mediaType: "application/vnd.oci.image.config.v1+json", digest: DIGEST, size: 2 },
				layers: [{ mediaType: "a", digest: "sha256:short", size: 3, urls: ["https://example.com"] }],
				subject: { mediaType: "b", digest: DIGEST, size: 4, annotations: { token: "x" } },
				annotations: { "org.opencontainers.image.base.name": "alpine" },
			},
			"oci-image-manifest",
		);
		expect(image).toMatchObject({
			form: "manifest",
			mediaType: "application/vnd.oci.image.manifest.v1+json",
			artifactType: "application/vnd.example",
			configuration: { digest: DIGEST, digestValid: true, size: 2 },
			layers: [{ digest: "sha256:short", digestValid: false, urls: ["https://example.com"] }],
			subject: { digest: DIGEST },
			annotations: { "org.opencontainers.image.base.name": "alpine" },
			settings: null,
			limitations: [],
		});
		expect(line(["layers", 0, "digest"])).toBe('"digest": "sha256:short",');
		expect(line(["configuration", "size"])).toBe('"size": 2');
	});

	it("holds no credential of its addresses and names", async () => {
		const token = `ghp_${"a1B2c3".repeat(6)}`;
		const { image } = await document(
			{
				schemaVersion: 2,
				config: { mediaType: token, digest: DIGEST, size: 2, urls: [`https://user:${token}@example.com/x`] },
				layers: [{ mediaType: "a", digest: DIGEST, size: 3, urls: [`https://example.com/?t=${token}`] }],
			},
			"oci-image-manifest",
		);
		expect(JSON.stringify(image)).not.toContain(token);
		expect(image.layers[0]).toMatchObject({ digest: DIGEST, digestValid: true, urls: ["[redacted github-token]"] });
	});

	it("of the first schema has its layers from the lowest on, and says what is not read", async () => {
		const { image, line } = await document(
			{ schemaVersion: 1, fsLayers: [{ blobSum: DIGEST }, { blobSum: "sha256:b" }], signatures: [] },
			"oci-image-manifest",
		);
		expect(image.layers.map(({ digest }) => digest)).toEqual(["sha256:b", DIGEST]);
		expect(image.mediaType).toBe("application/vnd.docker.distribution.manifest.v1+prettyjws");
		expect(image.limitations).toHaveLength(1);
		expect(line(["layers", 1, "digest"])).toContain(DIGEST);
	});

	it("that is also an index is refused", async () => {
		const both = { schemaVersion: 2, layers: [], config: {}, manifests: [] };
		const result = await read({ name: "x.json", bytes: JSON.stringify(both) });
		expect(result.problems[0]?.code).toBe("unrecognized");
		expect(result.problems[0]?.message).toContain("no registry takes it");
	});

	it("with values of other types is read with limitations", async () => {
		const { image } = await document(
			{ schemaVersion: 2, config: { size: "1" }, layers: [null, { digest: 5 }], annotations: [1], mediaType: 7 },
			"oci-image-manifest",
		);
		expect(image.limitations).toHaveLength(5);
		expect(image.layers).toHaveLength(2);
	});
});

describe("an index", () => {
	it("has its manifests by digest and platform", async () => {
		const { image, line } = await document(
			{
				schemaVersion: 2,
				mediaType: "application/vnd.docker.distribution.manifest.list.v2+json",
				manifests: [
					{ digest: DIGEST, size: 1, platform: { os: "windows", architecture: "amd64", "os.version": "10.0" } },
					{ digest: DIGEST, size: 1, platform: { os: "linux", architecture: "arm", variant: "v7" } },
				],
			},
			"oci-image-index",
		);
		expect(image).toMatchObject({
			form: "index",
			mediaType: "application/vnd.docker.distribution.manifest.list.v2+json",
			manifests: [
				{ digest: DIGEST, platform: { os: "windows", architecture: "amd64", osVersion: "10.0" } },
				{ platform: { os: "linux", variant: "v7" } },
			],
		});
		expect(line(["manifests", 0, "platform", "osVersion"])).toBe('"os.version": "10.0"');
	});
});

describe.skipIf(CORPORA === null)("real files of images", () => {
	it("are read as counted, or refused for a reason", async () => {
		const folder = join(CORPORA ?? "", "oci");
		const counts: Record<string, number> = {};
		const refused: Record<string, string> = {};
		let limitations = 0;
		for (const name of (readdirSync(folder, { recursive: true }) as string[]).sort()) {
			if (!statSync(join(folder, name)).isFile()) continue;
			const bytes = readFileSync(join(folder, name));
			const result = await read({ name, bytes });
			if (!result.ok) {
				refused[name.split(/[\\/]/).at(-1)!] = result.problems[0].code;
				continue;
			}
			const image = result.documents[0] as ImageDocument;
			const lines = bytes.toString().split("\n");
			limitations += image.limitations.length;
			for (const { path, digest } of [...image.layers, ...image.manifests]) {
				expect(lines[(locate(image, [...path, "digest"]).line ?? 0) - 1]).toContain(digest);
			}
			const count = (what: string, by = 1) => {
				counts[what] = (counts[what] ?? 0) + by;
			};
			count(image.source.format);
			count("layers", image.layers.length);
			count("manifests", image.manifests.length);
			count("history", image.history.length);
			count("variables", image.variables.length);
			count(
				"credentials",
				[...image.variables, ...image.history].filter(({ credential }) => credential !== null).length,
			);
			count("subjects", image.subject === null ? 0 : 1);
		}
		expect({ counts, refused, limitations }).toMatchInlineSnapshot(`
			{
			  "counts": {
			    "credentials": 0,
			    "history": 67,
			    "layers": 88,
			    "manifests": 81,
			    "oci-image-config": 6,
			    "oci-image-index": 15,
			    "oci-image-manifest": 23,
			    "subjects": 2,
			    "variables": 52,
			  },
			  "limitations": 6,
			  "refused": {
			    "non-json.manifest.json": "binary",
			  },
			}
		`);
	});
});
