// Fills the code blocks of the README: `file=` blocks hold that file, `console` blocks the command's real output.
// Without --write it fails unless they already do.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const readme = `${root}README.md`;
const BLOCK = /^```(\w+) (file|cwd)=(\S+)\n([\s\S]*?)^```$/gm;

function fill(text) {
	return text.replace(BLOCK, (_, language, attribute, value, body) => {
		const content =
			attribute === "file" ? readFileSync(`${root}${value}`, "utf8") : transcript(`${root}${value}`, body);
		return `\`\`\`${language} ${attribute}=${value}\n${content}\`\`\``;
	});
}

/** Runs the commands after `$ ` and returns them with what they print. */
function transcript(cwd, body) {
	return body
		.split("\n")
		.filter((line) => line.startsWith("$ "))
		.map((line) => {
			const [name, ...args] = line.slice(2).split(" ");
			if (name !== "proviso") throw new Error(`cannot run ${line}`);
			const { stdout, stderr, error } = spawnSync(process.execPath, [`${root}packages/cli/bin/proviso.js`, ...args], {
				cwd,
				encoding: "utf8",
				env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
			});
			if (error) throw error;
			if (stderr !== "") throw new Error(`${line} printed to stderr: ${stderr}`);
			return `${line}\n${stdout.trimEnd()}\n`;
		})
		.join("\n");
}

const before = readFileSync(readme, "utf8");
const after = fill(before);
if (process.argv.includes("--write")) writeFileSync(readme, after);
else if (before !== after) {
	console.error(
		"README.md does not show what its examples do; run `node scripts/readme.mjs --write` and look at the change",
	);
	process.exitCode = 1;
}
