import { NodeKind, type SourceIndex, SourceIndexBuilder } from "../../source-index.js";
import { readDirectives, readLines } from "./lines.js";

/** Where the instructions of a Dockerfile are, and the words of each: the value is an array of arrays. */
export function indexDockerfile(text: string): SourceIndex {
	const builder = new SourceIndexBuilder(text);
	const file = builder.add(NodeKind.array, 0, text.length, -1, -1);
	builder.root(file);
	for (const line of readLines(text, readDirectives(text).escape)) {
		const instruction = builder.add(NodeKind.array, line.start, line.end, -1, -1);
		for (const { start, end } of line.words) {
			const from = line.sourceOf(start);
			builder.add(NodeKind.scalar, from, Math.max(from, line.sourceOf(end - 1) + 1), -1, -1);
		}
		builder.close(instruction, line.end);
	}
	builder.close(file, text.length);
	return builder.build();
}
