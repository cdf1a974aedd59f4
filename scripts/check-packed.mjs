// Packs every public package, installs the tarballs into an empty project, type-checks a program against them under
// `strict`, and runs it. What is published must work without anything of this repository around it.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

const root = fileURLToPath(new URL("../", import.meta.url));
const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const project = mkdtempSync(join(tmpdir(), "proviso-packed-"));

try {
	const packages = readdirSync(join(root, "packages"))
		.map((folder) => ({
			folder: join(root, "packages", folder),
			manifest: readManifest(join(root, "packages", folder)),
		}))
		.filter(({ manifest }) => manifest.private !== true);
	let problems = 0;
	for (const { folder, manifest } of packages) {
		const { messages } = await publint({ pkgDir: folder, strict: true });
		for (const message of messages) console.error(`${manifest.name}: ${formatMessage(message, manifest)}`);
		problems += messages.length;
		for (const file of ["README.md", "LICENSE"]) {
			if (!existsSync(join(folder, file))) {
				console.error(`${manifest.name} has no ${file}`);
				problems++;
			}
		}
	}
	if (problems > 0) throw new Error(`${problems} problems`);

	const tarballs = packages.map(({ folder }) => {
		const [{ filename, unpackedSize }] = JSON.parse(
			execFileSync(npm, ["pack", "--json", "--pack-destination", project, folder], {
				encoding: "utf8",
				stdio: ["ignore", "pipe", "ignore"],
				shell: process.platform === "win32",
			}),
		);
		console.log(`${filename}: ${(unpackedSize / 1e6).toFixed(1)} MB unpacked`);
		return `./${filename}`;
	});
	writeFileSync(join(project, "package.json"), JSON.stringify({ name: "empty", private: true, type: "module" }));
	run(npm, "install", "--no-audit", "--no-fund", "--silent", ...tarballs);

	const program = readFileSync(join(root, "scripts/packed-program.ts"), "utf8");
	writeFileSync(join(project, "program.ts"), program);
	writeFileSync(
		join(project, "tsconfig.json"),
		JSON.stringify({
			compilerOptions: {
				strict: true,
				exactOptionalPropertyTypes: true,
				noUncheckedIndexedAccess: true,
				skipLibCheck: false,
				module: "NodeNext",
				target: "ES2022",
				lib: ["ES2022", "DOM"],
				types: [],
			},
			files: ["program.ts"],
		}),
	);
	run(process.execPath, join(root, "node_modules/typescript/bin/tsc"), "-p", project);
	run(process.execPath, join(project, "program.js"));
	run(process.execPath, join(project, "node_modules/@proviso/cli/bin/proviso.js"), "rules");
	console.log(`${packages.length} packages install, type-check and run in an empty project`);
} finally {
	rmSync(project, { recursive: true, force: true });
}

function readManifest(folder) {
	return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

function run(command, ...args) {
	try {
		execFileSync(command, args, {
			cwd: project,
			encoding: "utf8",
			stdio: ["ignore", "pipe", "pipe"],
			shell: process.platform === "win32" && command === npm,
		});
	} catch (error) {
		console.error(`${error.stdout ?? ""}${error.stderr ?? ""}`);
		throw error;
	}
}
