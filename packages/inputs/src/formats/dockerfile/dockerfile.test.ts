import type { ImageDocument } from "@proviso/schemas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locate } from "../../locate.js";
import { read } from "../../read.js";

const DIGEST = `sha256:${"a".repeat(64)}`;

async function build(text: string, name = "Dockerfile") {
	const result = await read({ name, bytes: text });
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	const image = result.documents[0] as ImageDocument;
	expect(image.source.format).toBe("dockerfile");
	const lines = text.split("\n");
	return {
		image,
		settings: image.settings!,
		messages: image.limitations.map(({ message }) => message),
		at: (path: readonly (string | number)[]) => {
			const { line, column, endLine, endColumn } = locate(image, path);
			const end = endLine === line ? (endColumn ?? 1) - 1 : undefined;
			return [line, lines[(line ?? 0) - 1]?.slice((column ?? 1) - 1, end)];
		},
	};
}

const runs = (image: ImageDocument) => image.instructions.filter(({ keyword }) => keyword === "RUN");

describe("stages", () => {
	const text = `# syntax=docker/dockerfile:1.7
ARG GO=1.22
FROM --platform=$BUILDPLATFORM golang:\${GO}-alpine AS Build
WORKDIR /src
USER 1000
FROM build AS test
USER root
FROM alpine@${DIGEST}
COPY --from=build --chown=1:1 --link /app /app
COPY --from=nginx:1 /etc/x /y
RUN --mount=type=bind,from=0,target=/src make
`;

	it("have their bases, and what is made from what", async () => {
		const { image, at } = await build(text);
		expect(image.frontend).toMatchObject({ repository: "docker/dockerfile", tag: "1.7" });
		expect(image.stages).toMatchObject([
			{
				name: "build",
				final: false,
				used: true,
				base: null,
				image: { repository: "library/golang", tag: "1.22-alpine" },
				imageArguments: ["GO"],
				platform: { text: "$BUILDPLATFORM", os: null },
				user: "1000",
				userId: 1000,
				workingDirectory: "/src",
				unknown: [],
			},
			{ name: "test", used: false, base: 0, image: null, user: "root", userId: 0, workingDirectory: "/src" },
			{
				name: null,
				final: true,
				used: true,
				image: { digest: DIGEST },
				user: null,
				unknown: ["user", "userId", "workingDirectory"],
			},
		]);
		expect(at(image.stages[1]!.path)).toEqual([6, "FROM build AS test"]);
		expect(at([...image.stages[0]!.path, "image"])).toEqual([3, "golang:${GO}-alpine"]);
		expect(at([...image.stages[1]!.path, "user"])).toEqual([7, "USER root"]);
	});

	it("are named by files and mounts that come from them", async () => {
		const { image, at } = await build(text);
		const copies = image.instructions.filter(({ keyword }) => keyword === "COPY");
		expect(copies[0]).toMatchObject({
			flags: [
				{ name: "from", value: "build" },
				{ name: "chown", value: "1:1" },
				{ name: "link", value: null },
			],
			sources: [{ type: "stage", stage: 0, image: null }],
			destination: "/app",
		});
		expect(copies[1]?.sources).toMatchObject([{ type: "image", stage: null, image: { repository: "library/nginx" } }]);
		expect(runs(image)[0]?.mounts).toMatchObject([
			{ type: "bind", from: "0", stage: 0, target: "/src", readWrite: false },
		]);
		expect(at(copies[1]!.sources[0]!.path)).toEqual([10, "/etc/x"]);
	});

	it("on nothing run as root unless they say otherwise", async () => {
		const { image } = await build("FROM scratch\nCOPY a /a\n");
		expect(image.stages[0]).toMatchObject({ scratch: true, image: null, userId: 0, unknown: [] });
		expect((await build("FROM scratch\nUSER 65532:65532\n")).settings).toMatchObject({ userId: 65532, groupId: 65532 });
	});
});

describe("arguments", () => {
	it.each([
		["ARG T=1\nFROM a:$T", "a:1", true, ["T"], []],
		["ARG T\nFROM a:$T", "a:$T", false, ["T"], ["image"]],
		["ARG T\nFROM a:${T:-2}", "a:2", true, ["T"], []],
		["ARG T=\nFROM a:${T:-2}", "a:2", true, ["T"], []],
		["ARG T=1\nFROM a${T:+:x}", "a:x", true, ["T"], []],
		["FROM a:$UNDECLARED", "a:$UNDECLARED", false, [], ["image"]],
		["ARG R=ghcr.io\nARG I=$R/a\nFROM $I:1", "ghcr.io/a:1", true, ["I", "R"], []],
		['ARG T="1"\nFROM "a:${T}"', "a:1", true, ["T"], []],
		["ARG T=v1.2\nFROM a:${T#v}", "a:${T#v}", false, ["T"], ["image"]],
		["ARG gr\u00f6\u00dfe=1\nFROM a:$gr\u00f6\u00dfe", "a:1", true, ["gr\u00f6\u00dfe"], []],
		["FROM a:$TARGETARCH", "a:$TARGETARCH", false, ["TARGETARCH"], ["image"]],
	])("of %s make the base %s", async (text, reference, valid, args, unknown) => {
		const [stage] = (await build(text)).image.stages;
		expect(stage?.image).toMatchObject({ text: reference, valid });
		expect(stage?.imageArguments).toEqual(args);
		expect(stage?.unknown.filter((name) => name === "image")).toEqual(unknown);
	});

	it("of the file are known to a stage that asks for them, and to no other", async () => {
		const { image } = await build("ARG U=5\nFROM scratch\nUSER $U\nFROM scratch\nARG U\nUSER $U\n");
		expect(image.stages.map(({ user }) => user)).toEqual(["", "5"]);
	});

	it("are hidden by the environment, which stages inherit", async () => {
		const { image } = await build("FROM scratch AS a\nARG U=1\nENV U=2\nUSER $U\nFROM a\nUSER ${U}\n");
		expect(image.stages.map(({ userId }) => userId)).toEqual([2, 2]);
	});

	it("that a base image may set are unknown", async () => {
		const { image, settings } = await build("FROM a\nUSER $APP_UID\n");
		expect(settings).toMatchObject({ user: null, userId: null });
		expect(settings.unknown).toContain("user");
		expect(image.stages[0]?.unknown).toContain("userId");
	});

	it("that double with every line end", async () => {
		const doubling = Array.from({ length: 60 }, () => "ENV A=$A$A").join("\n");
		const { image } = await build(`FROM scratch\nENV A=xxxxxxxx\n${doubling}\n`);
		expect(image.variables.at(-1)).toMatchObject({ value: null, unknown: ["value"] });
		expect(JSON.stringify(image).length).toBeLessThan(200_000);
	});
});

describe("variables", () => {
	it("are located word by word, with credentials found and not kept", async () => {
		const { image, at } = await build(`FROM a
ARG NPM_TOKEN=npm_abcdefghijklmnopqrstuvwxyz0123456789 PLAIN
ENV MODE="a b" \\
    # why
    DB_PASSWORD=hunter2-hunter2
ENV OLD form of it
LABEL org.opencontainers.image.source=https://example.com "my label"='x y'
`);
		expect(image.variables.map(({ type, name, value, credential }) => [type, name, value, credential?.type])).toEqual([
			["argument", "NPM_TOKEN", null, "npm-token"],
			["argument", "PLAIN", null, undefined],
			["environment", "MODE", "a b", undefined],
			["environment", "DB_PASSWORD", null, "password"],
			["environment", "OLD", "form of it", undefined],
			["label", "org.opencontainers.image.source", "https://example.com", undefined],
			["label", "my label", "x y", undefined],
		]);
		expect(at([...image.variables[3]!.path, "value"])).toEqual([5, "DB_PASSWORD=hunter2-hunter2"]);
		expect(at(image.variables[0]!.path)).toEqual([2, "NPM_TOKEN=npm_abcdefghijklmnopqrstuvwxyz0123456789"]);
		expect(JSON.stringify(image)).not.toMatch(/hunter2|npm_abc/);
	});

	it("in scripts and addresses are not kept when they are credentials", async () => {
		const { image } = await build(`FROM a
RUN export API_TOKEN=q7Rk2mZx9Lp4Tn8Vw3Yb && make
RUN ["curl", "https://user:hunter2-hunter2@example.com"]
ADD https://user:hunter2-hunter2@example.com/a /a
CMD serve --password=hunter2-hunter2
ONBUILD RUN echo --password=hunter2-hunter2
`);
		expect(image.instructions.map(({ credential }) => credential?.type)).toEqual([
			undefined,
			"token",
			"password-in-url",
			undefined,
			"password",
			"password",
		]);
		expect(JSON.stringify(image)).not.toMatch(/hunter2|q7Rk2/);
	});
});

describe("what a container starts with", () => {
	it("is what the last stage sets, each at its line", async () => {
		const { settings, at } = await build(`FROM scratch
SHELL ["/bin/bash", "-c"]
WORKDIR app
WORKDIR data
EXPOSE 8080 9000-9010/udp $PORT
VOLUME ["/a b", "/c"]
VOLUME /d
HEALTHCHECK --interval=5s --retries=3 CMD ["/app", "health"]
STOPSIGNAL SIGQUIT
ENTRYPOINT ["/app", "tab\\t"]
CMD serve all
USER app:0
`);
		expect(settings).toMatchObject({
			user: "app:0",
			userId: null,
			groupId: 0,
			workingDirectory: "/app/data",
			entrypoint: ["/app", "tab\t"],
			entrypointForm: "exec",
			command: ["serve all"],
			commandForm: "shell",
			shell: ["/bin/bash", "-c"],
			volumes: ["/a b", "/c", "/d"],
			healthcheck: { disabled: false, form: "exec", test: ["/app", "health"], interval: "5s", retries: 3 },
			stopSignal: "SIGQUIT",
			unknown: [],
		});
		expect(settings.ports.map(({ port, endPort, protocol }) => [port, endPort, protocol])).toEqual([
			[8080, null, "TCP"],
			[9000, 9010, "UDP"],
		]);
		expect(at(["settings", "user"])).toEqual([12, "USER app:0"]);
		expect(at(["settings", "healthcheck"])[0]).toBe(8);
	});

	it("is unknown as far as a base image may set it", async () => {
		expect((await build("FROM a\n")).settings.unknown).toEqual([
			"user",
			"userId",
			"workingDirectory",
			"entrypoint",
			"command",
			"shell",
			"healthcheck",
			"stopSignal",
			"ports",
			"volumes",
			"labels",
		]);
	});

	it("has no command of the base image once it has an entrypoint", async () => {
		const { settings } = await build('FROM a\nENTRYPOINT ["x"]\n');
		expect(settings.command).toEqual([]);
		expect(settings.unknown).not.toContain("command");
	});

	it("may have its health check turned off", async () => {
		expect((await build("FROM a\nHEALTHCHECK NONE\n")).settings.healthcheck).toMatchObject({
			disabled: true,
			test: [],
		});
	});
});

describe("files", () => {
	it.each([
		[
			"ADD a b /c/",
			[
				["context", "a", null, null],
				["context", "b", null, null],
			],
		],
		['COPY ["a b", "c"]', [["context", "a b", null, null]]],
		["ADD http://example.com/a /a", [["remote", "http://example.com/a", false, null]]],
		[`ADD --checksum=${DIGEST} https://example.com/a /a`, [["remote", "https://example.com/a", true, DIGEST]]],
		["ADD https://github.com/a/b.git#main /a", [["git", "https://github.com/a/b.git#main", true, null]]],
		[
			`ADD git@github.com:a/b.git#${"c".repeat(40)} /a`,
			[["git", `git@github.com:a/b.git#${"c".repeat(40)}`, true, "c".repeat(40)]],
		],
		["COPY https://example.com/a /a", [["context", "https://example.com/a", null, null]]],
		[
			"COPY <<EOF <<B /a\nUSER root\nEOF\nx\nB",
			[
				["inline", "<<EOF", null, null],
				["inline", "<<B", null, null],
			],
		],
	])("of %s are told", async (text, expected) => {
		const { image } = await build(`FROM a\n${text}\nUSER 7\n`);
		expect(
			image.instructions[1]?.sources.map(({ type, text: source, encrypted, checksum }) => [
				type,
				source,
				encrypted,
				checksum,
			]),
		).toEqual(expected);
		expect(image.settings?.userId).toBe(7);
	});

	it("from what an unknown variable says may be anything", async () => {
		const { image } = await build("FROM a\nADD $SRC /a\nADD https://example.com/$V /b\n");
		expect(image.instructions[1]?.sources[0]?.unknown).toContain("type");
		expect(image.instructions[2]?.sources[0]).toMatchObject({ type: "remote", encrypted: null });
	});
});

describe("lines", () => {
	it.each([
		["that go on, with comments and empty lines between", "RUN a \\\n# b\n\n  && c\nUSER 7", "a   && c"],
		["that end in two backslashes and do not go on", "RUN a \\\\\nUSER 7", "a \\\\"],
		["that end in a backslash and white space", "RUN a \\  \n b\nUSER 7", "a  b"],
		["in lower case and indented", "  run a\n\tuser 7", "a"],
		["with a heredoc", "RUN <<EOF\nUSER root\n EOF\nEOF\nUSER 7", "USER root\n EOF"],
		["with a heredoc after a space", "RUN << EOF\nUSER root\nEOF\nUSER 7", "USER root"],
		["with a heredoc in quotes that drops tabs", 'RUN <<-"E F" cat\n\tUSER root\n\tE F\nUSER 7', null],
		["with a heredoc by number", "RUN 3<<EOF cat\nUSER root\nEOF\nUSER 7", "3<<EOF cat\nUSER root\nEOF"],
		["with two heredocs", "RUN <<A cat <<B\n1\nA\n2\nB\nUSER 7", "<<A cat <<B\n1\nA\n2\nB"],
		["with what is no heredoc", "RUN cat <<<x; echo $((1<<3)) '<<EOF'\nUSER 7", "cat <<<x; echo $((1<<3)) '<<EOF'"],
		["of Windows", "RUN a \\\r\n b\r\nRUN <<E\r\nx\r\nE\r\nUSER 7\r", "a  b"],
	])("%s are instructions", async (_, text, script) => {
		const { image, settings } = await build(`FROM a\n${text}\n`);
		if (script !== null) expect(runs(image)[0]?.script).toBe(script);
		expect(settings.userId).toBe(7);
	});

	it.each([
		"RUN <<EOF",
		"RUN cat << EOF > /x",
		"RUN 3<<EOF cat",
		"COPY --chmod=644 <<-EOF /a",
		"ONBUILD RUN <<EOF",
		'RUN a <<"E"OF',
		"RUN a <<E\\OF",
		"RUN a ${A:-x y} $$ <<EOF",
		"RUN a ${A/'x'/y} <<EOF # b",
		'RUN "${A:-"x"}" <<EOF',
		"RUN <<X${A:-x} <<EOF",
		'RUN <<X"${A:-x}" <<EOF',
		"RUN [ a ] <<EOF",
		"RUN a \\\n  <<EOF",
	])("open a heredoc as BuildKit finds them: %s", async (line) => {
		expect((await build(`FROM a\nUSER 7\n${line}\nUSER 0\nEOF\n`)).settings.userId).toBe(7);
	});

	it.each([
		"RUN cat <<- EOF",
		"RUN cat<<EOF",
		"RUN cat <<<EOF",
		"RUN 'a <<EOF'",
		'RUN "a <<EOF b"',
		"RUN a \\<<EOF",
		'RUN <<EOF "a',
		"RUN <<EOF it's",
		"RUN <<EOF ${{ a }}",
		"RUN <<EOF ${A[@]} ${#A}",
		"RUN <<EOF ${A",
		'RUN <<EOF "${A:#x}"',
		"RUN a${A:-<<EOF}",
		'RUN ["a", "<<EOF"]',
		"CMD <<EOF",
		"USER 7 <<EOF",
		"ONBUILD ONBUILD RUN <<EOF",
		"RUN a \\\\",
		'RUN a # \\\n<<EOF "',
	])("open none where BuildKit finds none, so that what follows counts: %s", async (line) => {
		const { settings, messages } = await build(`FROM a\nUSER 7\n${line}\nUSER 0\nEOF\n`);
		expect(settings.userId).toBe(0);
		expect(messages).toContain('"EOF" is no instruction: the build is refused');
	});

	it("nested too deep to tell whether they open a heredoc are said to be", async () => {
		const nested = (depth: number) => `FROM a\nRUN <<EOF ${"${A:-".repeat(depth)}${"}".repeat(depth)}\nx\nEOF\n`;
		expect((await build(nested(100))).messages).toEqual([]);
		expect((await build(nested(101))).image.limitations[0]).toEqual({
			path: [],
			message: "a line is nested too deep to tell whether it opens a heredoc",
		});
	});

	it("begin with any white space that Go knows", async () => {
		const { settings } = await build("FROM a\n\u0085\u3000USER 7\nRUN \\\n\u0085# b\n\u2003\n x\n");
		expect(settings.userId).toBe(7);
	});

	it("have flags without quotes and escapes", async () => {
		const { image } = await build(`FROM a\nCOPY --chown="a b":'c' --x=a\\ b --y="it's" c /d\n`);
		expect(image.instructions[1]?.flags.map(({ value }) => value)).toEqual(["a b:c", "a b", "it's"]);
	});

	it("may use a backtick to go on", async () => {
		const { image, settings } = await build("# escape=`\nFROM a\nCOPY C:\\a `\n C:\\b\\\nUSER 7\n");
		expect(image.instructions[1]).toMatchObject({ sources: [{ text: "C:\\a" }], destination: "C:\\b\\" });
		expect(settings.userId).toBe(7);
	});

	it("have the shell that a heredoc names", async () => {
		const { image } = await build("FROM a\nRUN <<EOF\n#!/usr/bin/env python\nprint(1)\nEOF\n");
		expect(runs(image)[0]?.shell).toEqual(["/usr/bin/env", "python"]);
	});

	it("in exec form are words, and an array that is none is for the shell", async () => {
		const { image, messages } = await build('FROM a\nRUN ["a", "b c"]\nRUN [\'a\']\nRUN [1]\nRUN [ -f x ] && y\n');
		expect(runs(image).map(({ form, words, script }) => [form, words, script])).toEqual([
			["exec", ["a", "b c"], null],
			["shell", [], "['a']"],
			["exec", [], null],
			["shell", [], "[ -f x ] && y"],
		]);
		expect(messages).toEqual(["the array of a command has other things than strings: the build is refused"]);
	});

	it("after ONBUILD change nothing of this image", async () => {
		const { image, settings } = await build("FROM a\nUSER 7\nONBUILD USER root\nONBUILD RUN --mount=type=ssh x\n");
		expect(settings).toMatchObject({ userId: 7, onBuild: ["USER root", "RUN x"] });
		expect(image.instructions.slice(2)).toMatchObject([
			{ keyword: "USER", onBuild: true },
			{ keyword: "RUN", onBuild: true, mounts: [{ type: "ssh" }] },
		]);
	});

	it("that Docker refuses are said to be", async () => {
		const { messages } = await build(
			"RUN x\nFROM a b\nFOO bar\nHEALTHCHECK x\nENV A=1 B\nEXPOSE many\nCOPY a\nRUN <<EOF\nx\n",
		);
		expect(messages).toEqual([
			"RUN stands before the first FROM: the build is refused",
			"a FROM is not written as Docker wants it: the build is refused",
			'"FOO" is no instruction: the build is refused',
			"a health check is neither NONE nor CMD: the build is refused",
			"ENV has a word that sets nothing: the build is refused",
			'"many" is no port: the build is refused',
			"COPY has no source: the build is refused",
			'the heredoc "EOF" has no end: the build is refused',
		]);
	});

	it("with mounts have them one by one", async () => {
		const { image, at } = await build(
			"FROM a\nRUN --mount=type=secret,id=npm,env=TOKEN,required \\\n --mount=type=cache,target=/c,from=b:1 --network=none x\n",
		);
		const [run] = runs(image);
		expect(run).toMatchObject({
			script: "x",
			user: null,
			unknown: ["user"],
			mounts: [
				{ type: "secret", id: "npm", environment: "TOKEN", required: true, readWrite: false },
				{ type: "cache", target: "/c", image: { repository: "library/b" }, readWrite: true },
			],
		});
		expect(run?.flags.at(-1)).toEqual({ name: "network", value: "none" });
		expect(at(run!.mounts[1]!.path)).toEqual([3, "--mount=type=cache,target=/c,from=b:1"]);
	});
});

describe("a file", () => {
	it.each(["Dockerfile", "a/dev.Dockerfile", "Containerfile.x", "noname", "x.txt"])(
		"called %s is recognized",
		async (name) => {
			await build("# a\n\nARG A=1\nFROM a\n", name);
		},
	);

	it.each([
		["From alice to bob\nHello\n", "letter.txt"],
		["FROM a\n", "a.yaml"],
		["a: b\n", "x.txt"],
		["ARG x\nSELECT 1\nFROM y\n", "x.sql"],
	])("%j is none", async (text, name) => {
		expect((await read({ name, bytes: text })).documents).toEqual([]);
	});

	it("without FROM is none, and told why", async () => {
		for (const name of ["Dockerfile", "Dockerfile.rego"]) {
			const result = await read({ name, bytes: "package x\nRUN y\n" });
			expect(result.problems).toMatchObject([{ code: "unrecognized", line: 1 }]);
			expect(result.problems[0]?.message).toContain("it is called as Dockerfiles are, but has no FROM".slice(3));
		}
	});

	it("with FROM in a heredoc alone is refused", async () => {
		const result = await read({ name: "Dockerfile", bytes: "RUN <<E\nFROM a\nE\n" });
		expect(result.problems).toMatchObject([{ code: "schema-violation", line: 1 }]);
	});

	it.each([
		["instructions", `FROM a\n${"RUN x\n".repeat(30_000)}`],
		["stages", "FROM a\n".repeat(600)],
		["words", `FROM a\nENV ${"A=b ".repeat(200_000)}`],
		["characters", `FROM a\nRUN ${"x".repeat(5_000_000)}`],
	])("with too many %s is refused", async (_, text) => {
		const result = await read({ name: "Dockerfile", bytes: text });
		expect(result.problems).toMatchObject([{ code: "too-large" }]);
	});

	it("with long lines of anything is read", async () => {
		for (const part of ["x", "\\", '"', "'", "$", "${", "${A:-", "<<", "<<A ", "[", "=", " ", "--a", "a=", "\t \\ "]) {
			const long = part.repeat(1_000_000 / part.length / (part.includes(" ") ? 10 : 1));
			for (const keyword of ["RUN", "ENV A=", "FROM", "COPY", "USER", "HEALTHCHECK CMD", "LABEL", "#"]) {
				const result = await read({ name: "Dockerfile", bytes: `FROM a\n${keyword} ${long}\nUSER 7\n` });
				expect(result.ok || result.problems[0].code === "too-large").toBe(true);
			}
		}
	});

	it("that is damaged in any way is read or refused, with everything in its place", async () => {
		const seed = `ARG A=1\nFROM a:$A AS b\nENV X="y z" \\\n P=q\nRUN --mount=type=cache,target=/c <<EOF\nx\nEOF\nCOPY --from=b ["a", "b"]\nHEALTHCHECK CMD x\nUSER \${U:-5}\n`;
		const scrap = fc.oneof(
			fc.constantFrom("\\\n", "<<E", '"', "'", "${", "[", "\n", "ONBUILD ", "--", "\uFEFF", "\r"),
			fc.string({ maxLength: 5 }),
		);
		const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 }), scrap), { minLength: 1, maxLength: 4 });
		await fc.assert(
			fc.asyncProperty(edits, async (list) => {
				let text = seed;
				for (const [where, length, insert] of list) {
					const start = where % text.length;
					text = `${text.slice(0, start)}${insert}${text.slice(start + length)}` || " ";
				}
				const result = await read({ name: "Dockerfile", bytes: text });
				for (const { code } of result.problems) expect(code).not.toBe("internal");
				const lines = text.split(/\r\n|\r|\n/).length;
				for (const document of result.documents as readonly ImageDocument[]) {
					for (const { path } of [...document.instructions, ...document.variables, ...document.stages]) {
						const { line, column, endLine, endColumn } = locate(document, path);
						expect(line).toBeGreaterThan(0);
						expect(line).toBeLessThanOrEqual(lines);
						if (endLine === line) expect(endColumn).toBeGreaterThanOrEqual(column ?? 0);
						else expect(endLine).toBeGreaterThan(line ?? 0);
					}
				}
			}),
			{ numRuns: 400 },
		);
	});
});
