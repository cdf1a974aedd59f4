// Programs that are measured beside: installed once, kept in .cache, and left out with a reason where they cannot be.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { version as compilerVersion } from "@proviso/compiler";
import { here } from "./files.mjs";

const cache = here("../.cache");
const executable = process.platform === "win32" ? ".exe" : "";
const asked = new Map();

/** What `install` gives: the path of a program; undefined, with the reason printed once, where it throws one. */
function program(name, install) {
	if (!asked.has(name)) {
		try {
			asked.set(name, install());
		} catch (error) {
			console.log(`skipped: ${name}, ${error.message}`);
			asked.set(name, undefined);
		}
	}
	return asked.get(name);
}

/** Path of OPA itself, of the version that the compiler has. */
export async function nativeOpa() {
	const { opa: version } = await compilerVersion();
	return program(`native OPA ${version}`, () => {
		const folder = join(cache, `opa-${version}`);
		const file = join(folder, `opa${executable}`);
		if (!existsSync(file)) {
			build("Go", "go", ["install", `github.com/open-policy-agent/opa@v${version}`], { env: { GOBIN: folder } });
		}
		return file;
	});
}

/** Path of lib/regorus, which runs the Rust engine of that name. */
export function regorus() {
	return program("regorus", () => {
		const folder = join(cache, "regorus");
		const file = join(folder, "target/release", `proviso-bench-regorus${executable}`);
		mkdirSync(folder, { recursive: true });
		cpSync(here("regorus"), folder, { recursive: true });
		if (!existsSync(file)) console.log("building regorus, which takes minutes");
		build("cargo", "cargo", ["build", "--release", "--quiet"], { cwd: folder });
		return file;
	});
}

function build(tool, command, args, { env = {}, cwd } = {}) {
	const { status, stderr, error } = spawnSync(command, args, {
		encoding: "utf8",
		cwd,
		env: { ...process.env, ...env },
	});
	if (error) throw new Error(`${tool} is absent`);
	if (status !== 0) throw new Error(stderr.trim().split("\n").at(-1));
}
