import { escapeForTerminal } from "@proviso/report/print";
import { Command, InvalidArgumentError, Option } from "commander";
import type { Io } from "./io.js";
import type { Context } from "./print.js";
import { VERSION } from "./version.js";

/** A command's work: the exit code is what it returns. What it needs is loaded when it runs, not before. */
type Handler<O> = (context: Context, args: readonly string[], options: O) => Promise<number>;

/** The command line. `done` gets the exit code of the command that ran. Throws CommanderError for what it refuses. */
export function createProgram(io: Io, done: (code: number) => void): Command {
	const program = new Command("proviso")
		.description(
			"Checks the evidence of a software supply chain against policies written in Rego: SBOMs, infrastructure, pipelines, workloads, images, scan reports, attestations, repository settings and process documents.",
		)
		.version(VERSION, "-V, --version", "print the version")
		.option("--no-color", "never use color (the environment variable NO_COLOR does the same)")
		.exitOverride()
		.configureOutput({
			writeOut: (text) => io.stdout.write(text),
			// What was typed may be repeated in it.
			writeErr: (text) => io.stderr.write(text.split("\n").map(escapeForTerminal).join("\n")),
			outputError: (text, write) => write(text.replace(/^error: /, "proviso: ")),
			getOutHelpWidth: () => io.stdout.columns ?? 100,
			getErrHelpWidth: () => io.stderr.columns ?? 100,
			getOutHasColors: () => false,
			getErrHasColors: () => false,
		})
		.showHelpAfterError("(--help shows what can be given)")
		.helpCommand("help [command]", "show help for a command")
		.addHelpText(
			"after",
			examples(
				"check .",
				"check plan.json bom.json --format sarif --output proviso.sarif",
				"rules",
				"test policies --coverage",
			),
		);

	function command<O>(name: string, description: string, load: () => Promise<Handler<O>>): Command {
		return program
			.command(name)
			.summary(description.slice(0, description.indexOf(".") + 1))
			.description(description)
			.option("--no-color", "never use color")
			.action(async (...received: unknown[]) => {
				const self = received.at(-1) as Command;
				const handler = await load();
				const color = program.opts()["color"] !== false && self.opts()["color"] !== false;
				done(await handler({ io, color }, self.args, self.opts() as O));
			});
	}

	withTrust(
		command(
			"check",
			"Read files, evaluate the rules of their kinds and report. Exit code: 2 when something could not be read or evaluated, else 1 when a finding is at --fail-on or above, else 0.",
			async () => (await import("./commands/check.js")).check,
		)
			.argument("<path...>", "files and folders; - is standard input")
			.option("-p, --policy <path>", "also a folder of Rego or an OPA bundle; may be repeated", collect)
			.option("--no-builtin", "leave out the built-in rules")
			.addOption(
				new Option("-f, --format <format>", "what to print").choices(["text", "json", "sarif"]).default("text"),
			)
			.option("-o, --output <file>", "write the report there instead of to standard output")
			.addOption(
				new Option("--fail-on <severity>", "lowest severity of a finding that gives exit code 1")
					.choices(["low", "medium", "high", "critical"])
					.default("medium"),
			)
			.option("--fail-on-undecided", "exit code 1 also for what could not be decided")
			.option("--params <file>", "parameters of rules, as JSON or YAML: rule id, name, value", once)
			.option("--data <file>", "what rules read as data, as JSON or YAML", once)
			.option("--now <time>", "the time that rules see (RFC 3339); without it, what needs the time is undecided", once)
			.option("-x, --exclude <glob>", "leave out such files of folders; may be repeated", collect)
			.option("--as <format>", "read the named files as this format, whatever they look like")
			.addOption(
				new Option("--backend <name>", "how policies are evaluated (default: plan where they have one)").choices([
					"plan",
					"wasm",
				]),
			)
			.option(
				"--source-dir <folder>",
				"the .tf files that plans were made from: findings point to the resources in them",
				once,
			)
			.option("--config <file>", "units and what they release; default: proviso.yaml, where there is one", once)
			.option("--release <name@version>", "what is released", once)
			.option("--commit <digest>", "the commit it was built from", once)
			.option("--digest <algorithm:digest>", "of what is released, such as sha256:…; may be repeated", collect)
			.option("--built-at <time>", "when it was built (RFC 3339)", once)
			.addOption(inputLimitOption())
			.option("-j, --jobs <n>", "files to check at the same time (default: processors, at most 8)", wholeNumber)
			.option("--time-limit <seconds>", "most time for one file; one that takes longer is an error", seconds),
	)
		.option("-v, --verbose", "list every finding, input, outcome and answer")
		.option("--coverage", "also show, on standard error, which lines of the Rego of --policy were reached")
		.addHelpText(
			"after",
			examples(
				"check .",
				"check bom.json --fail-on high",
				"check - --format json < plan.json",
				"check k8s --no-builtin --policy team-rules",
				"check evidence --release shop@2.4.0 --commit 0123abcd --digest sha256:…",
			),
		);

	command("rules", "List the rules.", async () => (await import("./commands/rules.js")).rules)
		.option("-p, --policy <path>", "also the rules of a folder of Rego or an OPA bundle; may be repeated", collect)
		.option("--no-builtin", "leave out the built-in rules")
		.addOption(formatOption())
		.addHelpText("after", examples("rules", "rules --format json", "rules --no-builtin --policy team-rules"));

	command("formats", "List the formats that are read.", async () => (await import("./commands/formats.js")).formats)
		.addOption(formatOption())
		.addHelpText("after", examples("formats", "formats --format json"));

	command(
		"explain",
		"Show what a rule wants, why, for which tasks, and what to do.",
		async () => (await import("./commands/explain.js")).explain,
	)
		.argument("<rule-id>", "such as pipeline/actions-pinned; the last part is enough where it is unique")
		.option("-p, --policy <path>", "also look in a folder of Rego or an OPA bundle; may be repeated", collect)
		.addOption(formatOption())
		.addHelpText("after", examples("explain pipeline/actions-pinned", "explain actions-pinned"));

	withTrust(
		command(
			"normalize",
			"Print the documents that rules read of a file, as JSON, one after the other.",
			async () => (await import("./commands/normalize.js")).normalize,
		)
			.argument("<file...>", "files; - is standard input")
			.option("--as <format>", "read it as this format, whatever it looks like")
			.addOption(inputLimitOption()),
	).addHelpText("after", examples("normalize bom.json", "normalize - < plan.json"));

	command(
		"compile",
		"Compile a folder of Rego to an OPA bundle: WebAssembly, plan and Rego in one; or to a JavaScript module.",
		async () => (await import("./commands/compile.js")).compile,
	)
		.argument("<folder>", "Rego and data files")
		.option(
			"-e, --entrypoint <path>",
			"rule or package to evaluate, such as authz/allow; may be repeated; default: what `entrypoint: true` annotations name",
			collect,
		)
		.requiredOption(
			"-o, --output <file>",
			"where to write it, such as bundle.tar.gz or policy.mjs; - is standard output",
		)
		.addOption(
			new Option("--target <what>", "an OPA bundle, or a JavaScript module with its types beside it")
				.choices(["bundle", "module"])
				.default("bundle"),
		)
		.option("--revision <text>", "revision to record in the bundle", once)
		.addHelpText(
			"after",
			examples(
				"compile policies -e authz/allow -o bundle.tar.gz",
				"compile policies -e authz/allow --target module -o policy.mjs",
			),
		);

	command(
		"evaluate",
		"Print what an entrypoint of a bundle says about an input, as JSON. Prints nothing when it is undefined. The exit code is 0 unless the evaluation failed.",
		async () => (await import("./commands/evaluate.js")).evaluate,
	)
		.requiredOption("-b, --bundle <file>", "OPA bundle, from `proviso compile` or `opa build -t wasm`")
		.option("-i, --input <file>", "the input, as JSON or (.yaml, .yml) YAML; - is standard input; default: no input")
		.addOption(inputLimitOption())
		.option("-e, --entrypoint <path>", "which entrypoint; needed where the bundle has several")
		.option("-d, --data <file>", "added to the data of the bundle, as JSON or YAML", once)
		.addOption(
			new Option("--backend <name>", "what evaluates (default: wasm; plan for --coverage and --profile)").choices([
				"wasm",
				"plan",
				"reference",
			]),
		)
		.option("--now <time>", "the time that the policy sees (RFC 3339); default: the clock", once)
		.option("--coverage", "also show which lines of the Rego were reached")
		.option("--profile", "also show how often lines were evaluated, and how long they took")
		.addOption(
			new Option(
				"-f, --format <format>",
				"text: the value as JSON, what else is shown on standard error; json: all in one object",
			)
				.choices(["text", "json"])
				.default("text"),
		)
		.addHelpText(
			"after",
			examples(
				"evaluate --bundle bundle.tar.gz --input input.json",
				"evaluate -b bundle.tar.gz -i - -e authz/allow < input.json",
				"evaluate -b bundle.tar.gz -i input.json --coverage --profile",
			),
		);

	command(
		"inspect",
		"Show packages, rules, entrypoints and metadata of a folder of Rego or an OPA bundle.",
		async () => (await import("./commands/inspect.js")).inspect,
	)
		.argument("<path>", "folder or bundle")
		.addOption(formatOption())
		.addHelpText("after", examples("inspect policies", "inspect bundle.tar.gz --format json"));

	command(
		"fmt",
		"Format Rego as `opa fmt` does. Prints the result of one file, unless told to write or to check.",
		async () => (await import("./commands/fmt.js")).fmt,
	)
		.argument("<path...>", "files and folders")
		.option("-w, --write", "change the files")
		.addOption(
			new Option("-c, --check", "only list files that are not formatted; exit code 1 when there is one").conflicts(
				"write",
			),
		)
		.addHelpText("after", examples("fmt policy.rego", "fmt --check policies", "fmt --write policies"));

	command(
		"test",
		"Run the tests of a folder of Rego. Exit code: 2 when they cannot be run or there is none, else 1 when one fails, else 0.",
		async () => (await import("./commands/test.js")).test,
	)
		.argument("<folder>", "Rego, its tests and data files")
		.option("--coverage", "also show which lines the tests reach")
		.option("--filter <regex>", "only tests whose full name (data.a.b.test_x) matches")
		.option("-v, --verbose", "list tests that pass, and what they print")
		.addOption(formatOption())
		.addHelpText("after", examples("test policies", "test policies --coverage", "test policies --filter owner_label"));

	command(
		"version",
		"Print the versions of the command and of the OPA it compiles with.",
		async () => (await import("./commands/version.js")).version,
	).addOption(formatOption());

	return program;
}

/** With the options of what signatures are verified with, called as cosign calls them. */
function withTrust(command: Command): Command {
	return command
		.option("--verification-key <file>", "public key (PEM or JWK) that signs attestations; may be repeated", collect)
		.option("--trusted-root <file>", "trusted_root.json that Sigstore bundles are verified with", once)
		.option("--certificate-identity <identity>", "who may sign Sigstore bundles; may be repeated", collect)
		.option(
			"--certificate-oidc-issuer <address>",
			"who vouches for that identity; repeated, one for each of the identities",
			collect,
		);
}

function inputLimitOption(): Option {
	return new Option(
		"--input-limit <name=number>",
		"how much of an input is read, such as yamlBytes=8388608 (docs/limits.md); may be repeated",
	).argParser(collect);
}

function formatOption(): Option {
	return new Option("-f, --format <format>", "what to print").choices(["text", "json"]).default("text");
}

function examples(...lines: readonly string[]): string {
	return `\nExamples:\n${lines.map((line) => `  $ proviso ${line}\n`).join("")}`;
}

function collect(value: string, previous: readonly string[] = []): readonly string[] {
	return [...previous, value];
}

function wholeNumber(value: string): number {
	if (!/^[1-9]\d{0,3}$/.test(value)) throw new InvalidArgumentError("It must be a whole number from 1 to 9999.");
	return Number(value);
}

function seconds(value: string): number {
	if (/^\d{1,6}(\.\d{1,3})?$/.test(value) && Number(value) > 0) return Number(value);
	throw new InvalidArgumentError("It must be a number of seconds above 0, such as 30 or 0.5.");
}

/** For what must not be lost silently when given twice. */
function once(value: string, previous: string | undefined): string {
	if (previous !== undefined) throw new InvalidArgumentError("It can be given only once.");
	return value;
}
