// Checks the files of a small shop before and after they were fixed.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));
const command = fileURLToPath(new URL("../packages/cli/bin/proviso.js", import.meta.url));

function check(path) {
	const args = ["check", path, "--data", "data.json"];
	console.log(`\n$ proviso ${args.join(" ")}\n`);
	const { status, error } = spawnSync(process.execPath, [command, ...args], {
		cwd: folder,
		stdio: "inherit",
	});
	if (error) throw error;
	console.log(`exit code ${status}`);
	return status;
}

const before = check("shop");
const after = check("shop-fixed");
// The demonstration is right when the first is rejected and the second accepted.
process.exitCode = before === 1 && after === 0 ? 0 : 1;
