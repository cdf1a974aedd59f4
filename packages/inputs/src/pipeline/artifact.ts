import type { Pipeline } from "@proviso/schemas";
import { at, type Trace } from "../trace.js";

/** How a step that uploads files says what it uploads. Names of inputs are in lower case. */
export interface Upload {
	/** Where the inputs stand below the step. */
	readonly at: readonly string[];
	/** Names of the input for the name of the artifact; the first one that is given counts. */
	readonly name: readonly string[];
	/** Names of the input for files, one a line. */
	readonly files: readonly string[];
	/** Name of the input for the days that they are kept; 0 stands for the setting of the repository. */
	readonly days?: string;
	readonly defaultDays?: number;
	readonly reports?: readonly string[];
}

/** An artifact that has nothing but what is given. */
export function makeArtifact(path: Pipeline.Path, known: Partial<Pipeline.Artifact>): Pipeline.Artifact {
	return { path, name: null, files: [], reports: [], retentionDays: null, permanent: false, unknown: [], ...known };
}

/** What the steps upload. `path` is where the list will be. */
export function artifactsOfSteps(
	steps: readonly Pipeline.Step[],
	path: Pipeline.Path,
	uploadOf: (step: Pipeline.Step) => Upload | null,
	trace: Trace,
): Pipeline.Artifact[] {
	const artifacts: Pipeline.Artifact[] = [];
	for (const step of steps) {
		const upload = uploadOf(step);
		const origin = upload === null ? null : trace.resolve(step, []);
		if (upload === null || origin === null) continue;
		const unknown: string[] = [];
		const given = (names: readonly string[]): Pipeline.Variable | undefined =>
			names
				.map((name) => step.inputs.find((input) => input.name.toLowerCase() === name))
				.find((input) => input !== undefined);
		const textOf = (input: Pipeline.Variable | undefined, property: string): string | null => {
			if (input !== undefined && input.value === null) unknown.push(property);
			return input?.value ?? null;
		};
		const [name, files] = [given(upload.name), given(upload.files)];
		const days = upload.days === undefined ? undefined : given([upload.days]);
		const names = textOf(files, "files") ?? "";
		const retention = days === undefined ? (upload.defaultDays ?? null) : Number(textOf(days, "retentionDays") ?? 0);
		if (Number.isNaN(retention)) unknown.push("retentionDays");
		const artifact = makeArtifact([...path, artifacts.length], {
			name: textOf(name, "name"),
			files: names.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()])),
			reports: [...(upload.reports ?? [])],
			retentionDays: retention === null || !(retention > 0) ? null : retention,
			unknown,
		});
		const place = (input: Pipeline.Variable | undefined): string[] =>
			input === undefined ? [...upload.at] : [...upload.at, input.name];
		artifacts.push(
			trace.mark(artifact, at(origin), {
				name: place(name),
				files: { at: place(files), items: {} },
				reports: [],
				retentionDays: place(days),
				permanent: [],
			}),
		);
	}
	return artifacts;
}
