/** The native OPA of the same version, for tests of what both must agree on. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OPA_MANIFEST } from "../src/opa-manifest.js";

/**
 * `PROVISO_OPA`, or `opa` on the PATH, if it is of our version and runs wasm; with `PROVISO_SLOW=1` and Go, one that is
 * built for it. Null otherwise, with the reason printed.
 */
export const nativeOpa: string | null = find();

function find(): string | null {
	for (const candidate of [process.env["PROVISO_OPA"], "opa"]) {
		if (candidate !== undefined && fits(candidate)) return candidate;
	}
	const why = `no OPA ${OPA_MANIFEST.opa} with wasm is in PROVISO_OPA or on the PATH`;
	if (process.env["PROVISO_SLOW"] !== "1") return skip(`${why}, and PROVISO_SLOW=1 does not ask to build one`);
	return buildWithGo() ?? skip(`${why}, and there is no Go to build one`);
}

function skip(why: string): null {
	console.warn(`skipping tests against native OPA: ${why}`);
	return null;
}

function fits(command: string): boolean {
	try {
		const version = execFileSync(command, ["version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
		return version.includes(`Version: ${OPA_MANIFEST.opa}\n`) && version.includes("WebAssembly: available");
	} catch {
		return false;
	}
}

function buildWithGo(): string | null {
	const folder = join(tmpdir(), `proviso-opa-${OPA_MANIFEST.opa}`);
	const binary = join(folder, process.platform === "win32" ? "opa.exe" : "opa");
	if (existsSync(binary) && fits(binary)) return binary;
	mkdirSync(folder, { recursive: true });
	try {
		execFileSync("go", ["version"], { stdio: "ignore" });
	} catch {
		return null;
	}
	const module = `github.com/open-policy-agent/opa@v${OPA_MANIFEST.opa}`;
	execFileSync("go", ["install", "-tags=opa_wasm", module], {
		stdio: ["ignore", "ignore", "inherit"],
		env: { ...process.env, GOBIN: folder, GOTOOLCHAIN: OPA_MANIFEST.go },
	});
	return binary;
}
