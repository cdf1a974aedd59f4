import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "@proviso/inputs";
import { here } from "../lib/files.mjs";
import { generatePlan } from "../lib/generate-plan.mjs";
import { generateSbom } from "../lib/generate-sbom.mjs";
import { median, record, runNode, shown, sideBySide } from "../lib/measure.mjs";

export const title = "reading and normalizing files of 10 MB: time over JSON.parse, memory over the file";

/** Of the time of JSON.parse; what is fixed comes on top. */
const TIMES = 3;
const FIXED = 50;
/** Room for short-lived objects as small as it gets. */
const SMALL = "--max-semi-space-size=2";
/** Of the bytes of the file. */
const MEMORY = 6;

export async function run({ folder }) {
	for (const [name, generate, count] of [
		["CycloneDX", generateSbom, 17_500],
		["Terraform plan", generatePlan, 420],
	]) {
		const text = generate(count);
		const bytes = Buffer.from(text);
		const size = `${(bytes.length / 1e6).toFixed(1)} MB of ${name}`;
		await time(size, text, bytes);
		memory(size, join(folder, "input.json"), bytes, generate(1));
	}
}

async function time(size, text, bytes) {
	const result = await read({ name: "input.json", bytes });
	if (!result.ok) throw new Error(`${size} cannot be read: ${result.problems[0].message}`);
	const times = await sideBySide(
		{
			parse: () => void JSON.parse(text),
			read: async () => void (await read({ name: "input.json", bytes })),
		},
		{ rounds: 9, warmup: 3 },
	);
	const limit = TIMES * times.parse + FIXED;
	const line = `read ${shown(times.read)}, JSON.parse ${shown(times.parse)}`;
	record(`reading ${size}`, line, times.read <= limit, `${TIMES} times and ${FIXED} ms: ${shown(limit)}`);
}

function memory(size, file, bytes, small) {
	writeFileSync(file, bytes);
	const peak = (how, flags) => {
		const once = () => Number(runNode([...flags, here("../lib/read-once.mjs"), file, small, how]).stdout);
		return median([once(), once(), once()]);
	};
	const times = (...flags) => (peak("read", flags) - peak("bytes", flags)) / bytes.length;
	// V8 makes room for short-lived objects as it likes, up to 48 MiB in Node 20, whatever the size of the file.
	const without = times(SMALL);
	const all = times();
	const line = `${without.toFixed(1)} times the file; ${all.toFixed(1)} times with all the room V8 makes for short-lived objects`;
	record(`memory to read ${size}`, line, without <= MEMORY, `${MEMORY} times`);
	// A single letter beyond Latin-1 makes V8 hold two bytes for each letter of the text.
	writeFileSync(file, bytes.toString().replace(/number 0\b/, "number \u2160"));
	record(`memory to read ${size}, with a letter beyond Latin-1`, `${times(SMALL).toFixed(1)} times the file`, null);
}
