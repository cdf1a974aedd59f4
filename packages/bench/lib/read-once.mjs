// Reads a file as named by the arguments, and prints the highest memory that the process ever had, in bytes.
import { readFileSync } from "node:fs";
import { read } from "@proviso/inputs";
import { peakMemory } from "./peak-memory.mjs";

const [name, small] = process.argv.slice(2);
/** The code and the validators of the format are there before, as in a process that has read such a file. */
await must({ name: "small.json", bytes: small });
const bytes = readFileSync(name);
const documents = process.argv[4] === "read" ? await must({ name, bytes }) : [bytes];
console.log(peakMemory());
if (documents.length === 0) throw new Error("nothing was read");

async function must(file) {
	const result = await read(file);
	if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
	return result.documents;
}
