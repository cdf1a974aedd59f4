import type { Path, Repository, RepositoryDocument } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { locate } from "../locate.js";
import { read } from "../read.js";

async function document(name: string, bytes: string, format?: string): Promise<RepositoryDocument> {
	const result = await read({ name, bytes }, format === undefined ? {} : { format });
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result.documents[0] as RepositoryDocument;
}

async function problems(name: string, bytes: string): Promise<string[]> {
	const result = await read({ name, bytes });
	return result.problems.map(({ code, line, message }) => `${code} ${line} ${message}`);
}

function lockfile(document: RepositoryDocument): Repository.Lockfile {
	const [only] = document.lockfiles ?? [];
	if (only === undefined) throw new Error("there is no lockfile");
	return only;
}

/** One line for each package: name, version, purl, type, host, commit, direct, dev. */
function summary(document: RepositoryDocument): string[] {
	return lockfile(document).packages.map(({ name, version, purl, type, host, commit, direct, dev }) =>
		[name, version, purl?.text ?? "-", type, host, commit?.slice(0, 4) ?? "-", direct, dev].join(" "),
	);
}

/** The first line of the source for each package. */
function lines(document: RepositoryDocument, source: string): (string | undefined)[] {
	const written = source.split("\n");
	const line = (path: Path) => written[(locate(document, path).line ?? 0) - 1]?.trim();
	return lockfile(document).packages.map(({ path }) => line(path));
}

const SHA = "0123456789abcdef0123456789abcdef01234567";

describe("a lockfile of npm", () => {
	const source = JSON.stringify(
		{
			name: "app",
			lockfileVersion: 3,
			packages: {
				"": { dependencies: { a: "^1" }, devDependencies: { "@s/b": "1" }, workspaces: ["w"] },
				w: { name: "w", version: "2.0.0", dependencies: { c: "1" } },
				"node_modules/a": {
					version: "1.0.0",
					resolved: "https://registry.npmjs.org/a/-/a-1.0.0.tgz",
					integrity: "sha512-AA== sha1-BB=",
					hasInstallScript: true,
				},
				"node_modules/@s/b": {
					version: "1.0.0",
					resolved: "https://user:hunter2@npm.corp.example/b/-/b-1.tgz",
					dev: true,
				},
				"node_modules/c": { version: "1.0.0", resolved: `git+ssh://git@github.com/o/c.git#${SHA}` },
				"w/node_modules/c": { version: "2.0.0", resolved: "https://example.com/c.tgz", integrity: "sha512-CC==" },
				"node_modules/w": { resolved: "w", link: true },
				"node_modules/a/node_modules/d": { version: "1.0.0", inBundle: true },
			},
		},
		null,
		1,
	);

	it("has packages with where they come from, who asks for them, and no credential", async () => {
		const found = await document("package-lock.json", source);
		expect(summary(found)).toEqual([
			"a 1.0.0 pkg:npm/a@1.0.0 registry registry.npmjs.org - true false",
			"@s/b 1.0.0 pkg:npm/%40s/b@1.0.0 registry npm.corp.example - true true",
			"c 1.0.0 - git github.com 0123 false false",
			"c 2.0.0 - url example.com - true false",
			"w 2.0.0 - path  - false false",
			"d 1.0.0 - unknown  - false false",
		]);
		expect(lockfile(found)).toMatchObject({ ecosystem: "npm", manager: "npm", version: "3", integrityRequired: false });
		expect(lockfile(found).packages[0]).toMatchObject({ integrity: ["sha512-AA==", "sha1-BB="], installScript: true });
		expect(JSON.stringify(found)).not.toContain("hunter2");
		expect(found.limitations.map(({ message }) => message)).toEqual([expect.stringMatching(/hold credentials/)]);
		expect(lines(found, source)).toContain('"node_modules/@s/b": {');
		const [path] = lockfile(found).packages.map(({ path }) => path);
		expect(locate(found, [...(path ?? []), "host"]).line).toBe(locate(found, [...(path ?? []), "url"]).line);
	});

	it("of version 1 does not tell what is asked for, save that what is nested is not", async () => {
		const old = {
			lockfileVersion: 1,
			dependencies: {
				a: {
					version: "1.0.0",
					resolved: "https://registry.npmjs.org/a/-/a-1.0.0.tgz",
					dependencies: { b: { version: "2.0.0", dev: true } },
				},
				g: { version: `github:o/g#${SHA}` },
				alias: { version: "npm:@s/real@3.0.0", integrity: "sha512-A==" },
			},
		};
		const found = await document("npm-shrinkwrap.json", JSON.stringify(old));
		expect(summary(found)).toEqual([
			"a 1.0.0 pkg:npm/a@1.0.0 registry registry.npmjs.org -  false",
			"b 2.0.0 - unknown  - false true",
			"g  - git github.com 0123  false",
			"@s/real 3.0.0 pkg:npm/%40s/real@3.0.0 registry  -  false",
		]);
		expect(lockfile(found).packages[0]?.unknown).toContain("direct");
	});

	it("is refused in a version that is not known, and when its packages are none", async () => {
		expect(await problems("package-lock.json", '{"lockfileVersion":4,"packages":{}}')).toEqual([
			"unsupported-version 1 Lockfiles of npm are read in versions 1, 2 and 3, and this is another.",
		]);
		expect(await problems("package-lock.json", '{"name":"a","lockfileVersion":3,"packages":[]}')).toEqual([
			expect.stringMatching(/^wrong-type 1 "packages"/),
		]);
	});

	it("is no report of npm audit, and that is no lockfile", async () => {
		const audit = await read({
			name: "package-lock.json",
			bytes: '{"auditReportVersion":2,"vulnerabilities":{},"metadata":{}}',
		});
		expect(audit.ok ? audit.documents[0]?.kind : audit.problems[0].code).toBe("findings");
	});
});

describe("a lockfile of pnpm", () => {
	it("of version 9 tells what is for development by who depends on it", async () => {
		const source = `lockfileVersion: '9.0'
importers:
  .:
    dependencies:
      a: {specifier: ^1, version: 1.0.0(p@1.0.0)}
    devDependencies:
      d: {specifier: ^1, version: 1.0.0}
packages:
  a@1.0.0:
    resolution: {integrity: sha512-AA==}
  '@s/b@2.0.0':
    resolution: {integrity: sha512-BB==, tarball: https://npm.corp.example/b/-/b-2.0.0.tgz}
  d@1.0.0:
    resolution: {integrity: sha512-DD==}
  g@https://codeload.github.com/o/g/tar.gz/${SHA}:
    resolution: {tarball: https://codeload.github.com/o/g/tar.gz/${SHA}}
    version: 3.0.0
  r@git+ssh://git@example.com/r.git#${SHA}:
    resolution: {type: git, repo: git@example.com:o/r.git, commit: ${SHA}}
  l@file:../l:
    resolution: {directory: ../l, type: directory}
snapshots:
  a@1.0.0(p@1.0.0):
    dependencies: {'@s/b': 2.0.0}
  '@s/b@2.0.0': {optional: true}
  d@1.0.0: {}
`;
		const found = await document("pnpm-lock.yaml", source);
		expect(summary(found)).toEqual([
			"a 1.0.0 pkg:npm/a@1.0.0 registry  - true false",
			"@s/b 2.0.0 pkg:npm/%40s/b@2.0.0 registry npm.corp.example - false false",
			"d 1.0.0 pkg:npm/d@1.0.0 registry  - true true",
			"g 3.0.0 - git codeload.github.com 0123 false true",
			"r  - git example.com 0123 false true",
			"l  - path  - false true",
		]);
		expect(lockfile(found).packages.map(({ optional }) => optional)).toEqual([false, true, false, false, false, false]);
		expect(lines(found, source)[1]).toBe("'@s/b@2.0.0':");
	});

	it.each([
		["5.4", "/@s/a/1.0.0_p@1.0.0", "1.0.0_p@1.0.0"],
		["'6.0'", "/@s/a@1.0.0(p@1.0.0)", "1.0.0(p@1.0.0)"],
	])("of version %s has names and versions in its keys", async (version, key, reference) => {
		const source = `lockfileVersion: ${version}\ndependencies:\n  '@s/a': ${reference}\npackages:\n  ${key}:\n    resolution: {integrity: sha512-A==}\n    dev: false\n    requiresBuild: true\n`;
		const found = await document("pnpm-lock.yaml", source);
		expect(summary(found)).toEqual(["@s/a 1.0.0 pkg:npm/%40s/a@1.0.0 registry  - true false"]);
		expect(lockfile(found).packages[0]?.installScript).toBe(true);
	});

	it("is refused in a version that is not known", async () => {
		expect(await problems("pnpm-lock.yaml", "lockfileVersion: '12.0'\npackages: {}\n")).toEqual([
			expect.stringMatching(/^unsupported-version 1 /),
		]);
	});
});

describe("a yarn.lock", () => {
	it("of Yarn 1 has addresses and hashes, and does not tell what is asked for", async () => {
		const source = `# yarn lockfile v1


"@s/a@^1.0.0", "@s/a@^1.1":
  version "1.1.0"
  resolved "https://registry.yarnpkg.com/@s/a/-/a-1.1.0.tgz#${SHA}"
  dependencies:
    b "^2"

b@^2:
  version "2.0.0"
  resolved "git+https://github.com/o/b.git#${SHA}"

"alias@npm:real@^3":
  version "3.0.0"
  resolved "https://registry.yarnpkg.com/real/-/real-3.0.0.tgz"
  integrity sha512-AA==
`;
		const found = await document("yarn.lock", source);
		expect(summary(found)).toEqual([
			"@s/a 1.1.0 pkg:npm/%40s/a@1.1.0 registry registry.yarnpkg.com -  ",
			"b 2.0.0 - git github.com 0123  ",
			"real 3.0.0 pkg:npm/real@3.0.0 registry registry.yarnpkg.com -  ",
		]);
		expect(lockfile(found)).toMatchObject({ manager: "yarn", version: "1" });
		expect(lockfile(found).packages.map(({ integrity }) => integrity)).toEqual([[SHA], [], ["sha512-AA=="]]);
		expect(lines(found, source)).toEqual(['"@s/a@^1.0.0", "@s/a@^1.1":', "b@^2:", '"alias@npm:real@^3":']);
	});

	it("of later Yarns tells what the project asks for", async () => {
		const source = `# This file is generated.

__metadata:
  version: 8
  cacheKey: 10c0

"a@npm:^1.0.0, a@npm:^1.1":
  version: 1.1.0
  resolution: "a@npm:1.1.0"
  dependencies:
    b: "npm:^2"
  checksum: 10c0/abcd
  languageName: node
  linkType: hard

"app@workspace:.":
  version: 0.0.0-use.local
  resolution: "app@workspace:."
  dependencies:
    a: "npm:^1.1"
  languageName: unknown
  linkType: soft

"b@npm:^2":
  version: 2.0.0
  resolution: "b@npm:2.0.0::__archiveUrl=https%3A%2F%2Fnpm.corp.example%2Fb%2F-%2Fb-2.0.0.tgz"

"g@https://github.com/o/g.git":
  version: 1.0.0
  resolution: "g@https://github.com/o/g.git#commit=${SHA}"

"p@patch:q@npm%3A1.0.0#~/p.patch":
  version: 1.0.0
  resolution: "p@patch:q@npm%3A1.0.0#~/p.patch::version=1.0.0&hash=abc"
`;
		const found = await document("yarn.lock", source);
		expect(summary(found)).toEqual([
			"a 1.1.0 pkg:npm/a@1.1.0 registry  - true ",
			"b 2.0.0 pkg:npm/b@2.0.0 registry npm.corp.example - false ",
			"g 1.0.0 - git github.com 0123 false ",
			"p 1.0.0 pkg:npm/p@1.0.0 registry  - false ",
		]);
		expect(lockfile(found).packages[0]?.integrity).toEqual(["10c0/abcd"]);
	});

	it("with a conflict that Git left is refused there", async () => {
		const source = '# yarn lockfile v1\n\na@1:\n  version "1"\n<<<<<<< HEAD\nb@1:\n';
		expect(await problems("yarn.lock", source)).toEqual([
			expect.stringMatching(/^syntax 5 Git left a conflict here\./),
		]);
	});
});

describe("a lockfile of pnpm that was cut off", () => {
	it.each([
		["5.4", "dependencies: {a: 1.0.0, '@s/b': 2.0.0_a@1.0.0, w: 'link:../w'}", ["/a/1.0.0", "/@s/b/2.0.0_a@1.0.0"]],
		["'6.0'", "dependencies: {a: {specifier: '1', version: 1.0.0(c@1.0.0)}}", ["/a@1.0.0(c@1.0.0)"]],
		[
			"'9.0'",
			"importers: {.: {devDependencies: {a: {specifier: '1', version: 1.0.0(c@1.0.0)}, x: {specifier: x, version: y@2.0.0}}}}",
			["a@1.0.0", "y@2.0.0"],
		],
	])("tells that what is asked for is not in it (%s)", async (version, asked, keys) => {
		const written = (some: readonly string[]) =>
			`lockfileVersion: ${version}\n${asked}\npackages:\n${some.map((key) => `  ${JSON.stringify(key)}: {resolution: {integrity: sha512-aa}}\n`).join("")}`;
		const limitations = async (some: readonly string[]) =>
			(await document("pnpm-lock.yaml", written(some))).limitations.map(({ message }) => message);
		expect(await limitations(keys)).toEqual([]);
		expect(await limitations(keys.slice(1))).toEqual([
			expect.stringMatching(/^1 of what the project asks for, such as "a", is not in the lockfile/),
		]);
	});
});

describe("requirements of pip", () => {
	it("are pinned by an exact version, and hashed by what follows", async () => {
		const source = `--index-url https://user:hunter2@pypi.corp.example/simple
--extra-index-url https://pypi.org/simple
# a comment
Flask_Login[extra]==3.0.0 ; python_version >= "3.9" \\
    --hash=sha256:aa \\
    --hash=sha256:bb  # why
requests>=2.0,<3
wild==1.*
tool @ git+https://github.com/o/tool.git@${SHA}#egg=tool
-e ./local
-r other.txt
https://example.com/dl/pkg-1.2-py3-none-any.whl
!!!
`;
		const found = await document("requirements-dev.txt", source);
		expect(summary(found)).toEqual([
			"Flask_Login 3.0.0 pkg:pypi/Flask_Login@3.0.0 registry  -  ",
			"requests  pkg:pypi/requests registry  -  ",
			"wild  pkg:pypi/wild registry  -  ",
			"tool  - git github.com 0123  ",
			"  - path  -  ",
			"pkg 1.2 - url example.com -  ",
		]);
		expect(lockfile(found)).toMatchObject({ integrityRequired: true });
		expect(lockfile(found).packages[0]?.purl?.name).toBe("flask-login");
		expect(lockfile(found).packages[0]?.integrity).toEqual(["sha256:aa", "sha256:bb"]);
		expect(found.registryConfiguration).toMatchObject({
			tool: "pip",
			hashesRequired: true,
			credentialsInlined: true,
			registries: [
				{ role: "default", host: "pypi.corp.example", https: true, credentialsInlined: true },
				{ role: "additional", host: "pypi.org", credentialsInlined: false },
			],
		});
		expect(JSON.stringify(found)).not.toContain("hunter2");
		expect(found.limitations.map(({ message }) => message)).toEqual([
			expect.stringMatching(/^line 11 names another file/),
			expect.stringMatching(/^line 13 is no requirement/),
		]);
		expect(lines(found, source)[1]).toBe("requests>=2.0,<3");
	});

	it("from elsewhere are pinned by what is checked out, or by the hash behind the address", async () => {
		const source = `a @ git+https://github.com/o/a.git@v1#${SHA}
-e git+ssh://git@github.com/o/b.git@${SHA}#egg=b
git+https://user@github.com/o/c
https://example.com/d-1.2-py3-none-any.whl?x=1#sha256=${"a".repeat(64)}&egg=d
e @ https://example.com/e.zip#md5=${"b".repeat(32)}
-e git+https://github.com/o/f@feature/x@${SHA}
`;
		const { packages, integrityRequired } = lockfile(await document("requirements.txt", source));
		expect(packages.map(({ name, version, type, url, commit }) => [name, version, type, url, commit])).toEqual([
			["a", null, "git", "https://github.com/o/a.git", null],
			["b", null, "git", "ssh://github.com/o/b.git", SHA],
			["", null, "git", "https://github.com/o/c", null],
			["d", "1.2", "url", "https://example.com/d-1.2-py3-none-any.whl", null],
			["e", null, "url", "https://example.com/e.zip", null],
			["", null, "git", "https://github.com/o/f@feature/x", SHA],
		]);
		expect(packages.map(({ integrity }) => integrity)).toEqual([
			[],
			[],
			[],
			[`sha256:${"a".repeat(64)}`],
			[`md5:${"b".repeat(32)}`],
			[],
		]);
		expect(packages[4]?.unknown).toContain("version");
		expect(integrityRequired).toBe(false);
	});

	it("have options with what they say right behind their letter", async () => {
		const found = await document("requirements.txt", "-rbase\n-e.\n-ihttps://pypi.corp.example/simple\na==1\n");
		expect(summary(found)).toEqual(["  - path  -  ", "a 1 pkg:pypi/a@1 registry  -  "]);
		expect(found.limitations).toMatchObject([{ message: expect.stringMatching(/^line 1 names another file/) }]);
		expect(found.registryConfiguration?.registries).toMatchObject([{ role: "default", host: "pypi.corp.example" }]);
	});

	it("are told by their name, by their first line, or by whoever asks", async () => {
		expect(await problems("requirements.txt", "What the customer wants\n")).toEqual([
			expect.stringMatching(/^unrecognized 1 .*its first line is none/),
		]);
		expect((await read({ name: "deps.txt", bytes: "a==1\n" })).ok).toBe(false);
		expect(summary(await document("deps.txt", "a==1\n", "pip-requirements"))).toHaveLength(1);
	});
});

describe("lockfiles of Python", () => {
	it("of pipenv, with the sources that packages come from", async () => {
		const source = JSON.stringify({
			_meta: {
				"pipfile-spec": 6,
				sources: [{ name: "pypi", url: "https://pypi.org/simple", verify_ssl: true }],
			},
			default: {
				a: { version: "==1.0", hashes: ["sha256:aa"], index: "pypi" },
				g: { git: "https://github.com/o/g.git", ref: SHA },
			},
			develop: { b: { version: "==2.0" } },
		});
		const found = await document("Pipfile.lock", source);
		expect(summary(found)).toEqual([
			"a 1.0 pkg:pypi/a@1.0 registry pypi.org -  false",
			"g  - git github.com 0123  false",
			"b 2.0 pkg:pypi/b@2.0 registry pypi.org -  true",
		]);
		expect(found.registryConfiguration?.registries[0]).toMatchObject({ role: "default", host: "pypi.org" });
	});

	it("of Poetry, old and new", async () => {
		const source = `[[package]]
name = "a"
version = "1.0"
groups = ["dev"]
optional = false
files = [
    {file = "a.whl", hash = "sha256:aa"},
]

[[package]]
name = "g"
version = "2.0"
category = "main"
optional = true

[package.source]
type = "git"
url = "https://github.com/o/g.git"
resolved_reference = "${SHA}"

[[package]]
name = "c"
version = "3.0"

[package.source]
type = "legacy"
url = "https://pypi.corp.example/simple"
reference = "corp"

[metadata]
lock-version = "2.1"
content-hash = "00"

[metadata.files]
c = [{file = "c.whl", hash = "sha256:cc"}]
`;
		const found = await document("poetry.lock", source);
		expect(summary(found)).toEqual([
			"a 1.0 pkg:pypi/a@1.0 registry  -  true",
			"g 2.0 - git github.com 0123  false",
			"c 3.0 pkg:pypi/c@3.0 registry pypi.corp.example -  ",
		]);
		expect(lockfile(found)).toMatchObject({ version: "2.1", ecosystem: "pypi" });
		expect(lockfile(found).packages.map(({ integrity }) => integrity)).toEqual([["sha256:aa"], [], ["sha256:cc"]]);
		expect(lines(found, source)).toEqual(["[[package]]", "[[package]]", "[[package]]"]);
		expect(locate(found, ["lockfiles", 0, "packages", 1, "commit"]).line).toBe(19);
		expect(locate(found, ["lockfiles", 0, "packages", 2, "version"]).line).toBe(23);
	});

	it("of uv, whose own packages tell what is asked for", async () => {
		const source = `version = 1
requires-python = ">=3.12"

[[package]]
name = "a"
version = "1.0"
source = { registry = "https://pypi.org/simple" }
sdist = { url = "https://files.example/a.tar.gz", hash = "sha256:aa", size = 1 }
wheels = [
    { url = "https://files.example/a.whl", hash = "sha256:bb" },
]

[[package]]
name = "app"
version = "0.1"
source = { editable = "." }
dependencies = [
    { name = "a" },
]

[[package]]
name = "g"
version = "2.0"
source = { git = "https://github.com/o/g?rev=v1#${SHA}" }
`;
		const found = await document("uv.lock", source);
		expect(summary(found)).toEqual([
			"a 1.0 pkg:pypi/a@1.0 registry pypi.org - true ",
			"g 2.0 - git github.com 0123 false ",
		]);
		expect(lockfile(found).packages[0]?.integrity).toEqual(["sha256:aa", "sha256:bb"]);
	});
});

describe("a Cargo.lock", () => {
	it("has what its own packages ask for, of crates.io and of elsewhere", async () => {
		const source = `# This file is automatically @generated by Cargo.
version = 4

[[package]]
name = "app"
version = "0.1.0"
dependencies = [
 "a",
 "b 2.0.0",
]

[[package]]
name = "a"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "aa"

[[package]]
name = "b"
version = "2.0.0"
source = "git+https://github.com/o/b?branch=main#${SHA}"

[[package]]
name = "b"
version = "1.0.0"
source = "sparse+https://crates.corp.example/index/"
`;
		const found = await document("Cargo.lock", source);
		expect(summary(found)).toEqual([
			"a 1.0.0 pkg:cargo/a@1.0.0 registry crates.io - true ",
			"b 2.0.0 - git github.com 0123 true ",
			"b 1.0.0 pkg:cargo/b@1.0.0 registry crates.corp.example - false ",
		]);
		expect(lockfile(found).packages[0]?.integrity).toEqual(["aa"]);
		expect(locate(found, ["lockfiles", 0, "packages", 1, "commit"]).line).toBe(21);
		expect(await problems("Cargo.lock", "version = 9\n[[package]]\nname = 'a'\n")).toEqual([
			expect.stringMatching(/^unsupported-version 1 /),
		]);
	});

	it("that is no TOML is refused where it is none", async () => {
		expect(await problems("Cargo.lock", 'version = 4\n\n[[package]\nname = "a"\n')).toEqual([
			expect.stringMatching(/^syntax 3 The file is not TOML: /),
		]);
	});
});

describe("lockfiles of Go", () => {
	it("have hashes of modules, of which only go.mod was taken left out", async () => {
		const source =
			"example.com/a v1.0.0 h1:AA=\nexample.com/a v1.0.0/go.mod h1:BB=\nexample.com/b v0.0.0-20200101000000-0123456789ab/go.mod h1:CC=\n";
		const found = await document("go.sum", source);
		expect(summary(found)).toEqual(["example.com/a v1.0.0 pkg:golang/example.com/a@v1.0.0 registry  -  "]);
		expect(lockfile(found)).toMatchObject({ integrityRequired: true, packages: [{ integrity: ["h1:AA="] }] });
		expect(await problems("go.sum", `${source}nonsense\n`)).toEqual([expect.stringMatching(/^syntax 4 /)]);
	});

	it("tell in go.mod what is asked for, and what takes its place", async () => {
		const source = `module example.com/app // the app

go 1.22

require example.com/a v1.0.0
require (
	example.com/b v1.1.0 // indirect
	"example.com/c" v1.2.0
	example.com/d v1.3.0
)

replace example.com/c => example.com/fork v1.2.1
replace (
	example.com/d v1.3.0 => ../d
)
exclude example.com/a v0.9.0
`;
		const found = await document("sub/go.mod", source);
		expect(summary(found)).toEqual([
			"example.com/a v1.0.0 pkg:golang/example.com/a@v1.0.0 registry  - true ",
			"example.com/b v1.1.0 pkg:golang/example.com/b@v1.1.0 registry  - false ",
			"example.com/fork v1.2.1 pkg:golang/example.com/fork@v1.2.1 registry  - true ",
			"example.com/d  - path  - true ",
		]);
		expect(lines(found, source)[2]).toBe('"example.com/c" v1.2.0');
		expect(await problems("go.mod", "module x\nrequires a v1\n")).toEqual([expect.stringMatching(/^syntax 2 /)]);
		expect(await problems("go.mod", "module x\nrequire (\n\ta.example/b v1.0.0\n")).toEqual([
			expect.stringMatching(/^syntax 2 .*ends within/),
		]);
		expect(await problems("go.mod", "module x\nreplace a.example/b ../b\n")).toEqual([
			expect.stringMatching(/^syntax 2 .*arrow/),
		]);
	});
});

describe("what Java projects ask for", () => {
	it("stands in a POM, with versions that it settles itself", async () => {
		const source = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId>
  <version>5.0</version>
  <properties><v>\${w}.1</v><w>2</w></properties>
  <dependencyManagement><dependencies>
    <dependency><groupId>m</groupId><artifactId>n</artifactId><version>7</version></dependency>
  </dependencies></dependencyManagement>
  <dependencies>
    <dependency><groupId>\${project.groupId}</groupId><artifactId>a</artifactId><version>\${v}</version></dependency>
    <dependency><groupId>m</groupId><artifactId>n</artifactId><scope>test</scope></dependency>
    <dependency><groupId>x</groupId><artifactId>y</artifactId><version>[1,2)</version></dependency>
    <dependency><groupId>x</groupId><artifactId>z</artifactId></dependency>
  </dependencies>
  <repositories><repository><id>corp</id><url>http://maven.corp.example/all</url></repository></repositories>
</project>
`;
		const found = await document("pom.xml", source);
		expect(summary(found)).toEqual([
			"org.example:a 2.1 pkg:maven/org.example/a@2.1 registry  - true false",
			"m:n 7 pkg:maven/m/n@7 registry  - true true",
			"x:y  pkg:maven/x/y registry  - true false",
			"x:z  pkg:maven/x/z registry  - true false",
		]);
		expect(lockfile(found).packages.map(({ unknown }) => unknown.includes("version"))).toEqual([
			false,
			false,
			false,
			true,
		]);
		expect(found.registryConfiguration?.registries).toMatchObject([
			{ role: "additional", https: false, host: "maven.corp.example" },
		]);
		expect(found.limitations[0]?.message).toMatch(/^A POM states what is asked for/);
		expect(lines(found, source)[3]).toMatch(/<artifactId>z</);
	});

	it("is locked by Gradle", async () => {
		const source = "# comment\norg.example:a:1.0=compileClasspath,runtimeClasspath\nempty=annotationProcessor\n";
		const found = await document("gradle.lockfile", source);
		expect(summary(found)).toEqual(["org.example:a 1.0 pkg:maven/org.example/a@1.0 registry  -  "]);
		expect(await problems("gradle.lockfile", `${source}nonsense\n`)).toEqual([expect.stringMatching(/^syntax 4 /)]);
	});
});

describe("hostile lockfiles", () => {
	it.each([
		[
			"package-lock.json",
			'{"lockfileVersion":3,"packages":{"__proto__":{"a":1},"node_modules/__proto__":{"version":7},"node_modules/constructor":null}}',
		],
		["package-lock.json", '{"lockfileVersion":1,"dependencies":{"__proto__":{"version":{}},"a":{"dependencies":[1]}}}'],
		[
			"pnpm-lock.yaml",
			"lockfileVersion: 9\npackages: {__proto__: {resolution: 1}, a: []}\nsnapshots: 1\nimporters: {'.': {dependencies: {__proto__: 1}}}\n",
		],
		["yarn.lock", "# yarn lockfile v1\n__proto__@1:\n  __proto__ x\n  constructor:\n    __proto__ y\n"],
		[
			"Pipfile.lock",
			'{"_meta":{"pipfile-spec":6,"sources":[1,{"url":{}}]},"default":{"__proto__":{"hashes":1}},"x":7}',
		],
		[
			"poetry.lock",
			"[[package]]\nname = 1\n[[package]]\nname = '__proto__'\nfiles = 1\nsource = []\n[metadata]\ncontent-hash = 1\npython-versions = 1\n",
		],
		["uv.lock", "version = 1\nrequires-python = 1\npackage = [1, {name = 'a', wheels = 1, source = 2}]\n"],
		["Cargo.lock", "package = [{name = '__proto__', source = 'registry+x', dependencies = [1]}, 2]\n"],
		["go.mod", "module x\nrequire __proto__ constructor\n"],
		["pom.xml", "<project><modelVersion/><artifactId/><dependencies><dependency/></dependencies></project>"],
	])("%s: a wrong type in every place harms nothing (%#)", async (name, source) => {
		const result = await read({ name, bytes: source });
		expect(result.problems).toEqual([]);
		expect(Object.keys({})).toEqual([]);
		for (const found of result.documents as readonly RepositoryDocument[]) lines(found, source);
	});

	it("nest no deeper than the limits say", async () => {
		expect(await problems("Cargo.lock", `version = 3\n[${"a.".repeat(5000)}b]\n`)).toEqual([
			expect.stringMatching(/^too-deep /),
		]);
		expect((await problems("uv.lock", `version = 1\nx = ${"[".repeat(100_000)}`))[0]).toMatch(/^too-deep /);
		expect((await problems("renovate.json5", "[".repeat(100_000)))[0]).toMatch(/^too-deep /);
	});
});
