import { locate, read } from "@proviso/inputs";
import {
	generateNpmLock,
	generateSarif,
	generateSpdx3,
	generateTrivy,
	generateXmlSbom,
} from "../lib/generate-evidence.mjs";
import { report, sideBySide } from "../lib/measure.mjs";

export const title = "reading findings, graphs, lockfiles and XML of 5 to 10 MB, and finding the first place in them";

/** Of the time of JSON.parse. What is read of each differs much: the limits are what keeps it from being lost again. */
const FILES = [
	["SARIF", "scan.sarif", generateSarif, 15_000, 14],
	["Trivy", "trivy.json", generateTrivy, 7_000, 10],
	["SPDX 3", "bom.spdx3.json", generateSpdx3, 8_000, 14],
	["an npm lockfile", "package-lock.json", generateNpmLock, 20_000, 10],
];

export async function run() {
	for (const [what, name, generate, count, limit] of FILES) {
		const text = generate(count);
		await documentsOf(name, text);
		const times = await sideBySide(
			{ parse: () => void JSON.parse(text), read: async () => void (await documentsOf(name, text)) },
			{ rounds: 7, warmup: 2 },
		);
		report({
			name: `reading ${(text.length / 1e6).toFixed(1)} MB of ${what}`,
			ours: { name: "read", ms: times.read },
			theirs: { name: "JSON.parse", ms: times.parse },
			limit,
		});
	}
	await places();
}

/** The first place that is asked for is what costs: the text is gone through once more. */
async function places() {
	const text = generateXmlSbom(14_000);
	const name = "bom.xml";
	let found = await documentsOf(name, text);
	const times = await sideBySide(
		{
			read: async () => {
				found = await documentsOf(name, text);
			},
			locate: () => void locate(found[0], ["components", 13_999, "purl"]),
		},
		{ rounds: 5, warmup: 1 },
	);
	report({
		name: `the first place in ${(text.length / 1e6).toFixed(1)} MB of XML`,
		ours: { name: "locate", ms: times.locate },
		theirs: { name: "reading it", ms: times.read },
		limit: 0.8,
	});
}

async function documentsOf(name, bytes) {
	const result = await read({ name, bytes });
	if (!result.ok) throw new Error(`${name} cannot be read: ${result.problems[0].message}`);
	return result.documents;
}
