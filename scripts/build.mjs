// Builds what is not current. Turbo tells its makers how it is used unless it is told not to.
import { spawnSync } from "node:child_process";

const { status, error } = spawnSync("turbo", ["run", "build", ...process.argv.slice(2)], {
	stdio: "inherit",
	shell: process.platform === "win32",
	env: { TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1", ...process.env },
});
if (error) throw error;
process.exitCode = status ?? 1;
