import { describe, expect, it } from "vitest";
import { parseImageReference } from "./image-reference.js";

const SHA256 = `sha256:${"0123456789abcdef".repeat(4)}`;

function parts(text: string): string {
	const { valid, registry, repository, tag, digest } = parseImageReference(text);
	return valid ? [registry, repository, tag ?? "-", digest === null ? "-" : digest.slice(0, 6)].join(" ") : "invalid";
}

describe("parseImageReference", () => {
	it.each([
		["nginx", "docker.io library/nginx - -"],
		["nginx:1.27", "docker.io library/nginx 1.27 -"],
		["bitnami/redis", "docker.io bitnami/redis - -"],
		["docker.io/nginx", "docker.io library/nginx - -"],
		["index.docker.io/nginx:1", "docker.io library/nginx 1 -"],
		["index.docker.io/library/nginx", "docker.io library/nginx - -"],
		["ghcr.io/a/b/c:v1.2.3-rc.1", "ghcr.io a/b/c v1.2.3-rc.1 -"],
		["localhost/app", "localhost app - -"],
		["localhost:5000/app", "localhost:5000 app - -"],
		["registry:5000/app:2", "registry:5000 app 2 -"],
		["Registry/app", "Registry app - -"],
		["registry/app", "docker.io registry/app - -"],
		["[2001:db8::1]:5000/app:3", "[2001:db8::1]:5000 app 3 -"],
		["127.0.0.1/app", "127.0.0.1 app - -"],
		[`nginx@${SHA256}`, "docker.io library/nginx - sha256"],
		[`gcr.io/p/i:v1@${SHA256}`, "gcr.io p/i v1 sha256"],
		[`app@sha512:${"ab".repeat(64)}`, "docker.io library/app - sha512"],
		["a__b/c--d/e.f_g", "docker.io a__b/c--d/e.f_g - -"],
		["app:5000", "docker.io library/app 5000 -"],
	])("splits %s as the runtimes do", (text, expected) => {
		expect(parts(text)).toBe(expected);
	});

	it.each([
		"",
		" nginx",
		"nginx ",
		"Nginx",
		"nginx:",
		"nginx:.tag",
		`nginx:${"t".repeat(129)}`,
		"nginx@",
		"nginx@sha256:abc",
		`nginx@sha256:${"A".repeat(64)}`,
		`nginx@md5:${"a".repeat(64)}`,
		`nginx@${SHA256}@${SHA256}`,
		"a//b",
		"/a",
		"a/",
		"a___b",
		"-a",
		"a-",
		"host.example:port/app",
		"-host.example/app",
		"https://ghcr.io/a/b",
		"{{ .Values.image }}",
		"$IMAGE",
		"0123456789abcdef".repeat(4),
		"a".repeat(256),
		`${"a".repeat(100_000)}!`,
		`${"a-".repeat(100_000)}`,
	])("refuses %j", (text) => {
		expect(parseImageReference(text)).toEqual({
			text,
			valid: false,
			registry: null,
			repository: null,
			tag: null,
			digest: null,
		});
	});
});
