import type { Answer } from "./answer.js";
import type { Settings } from "./settings.js";

/** One thing that the API of a platform can be asked. */
export interface Endpoint {
	/** Parts of the path; `*` stands for any one, and is handed to `read`. */
	readonly path: string;
	/** What cannot be known when the answer is refused: `webhooks`, or `security.codeScanning`. */
	readonly tells: readonly string[];
	/** Takes over an answer that succeeded. */
	read(answer: Answer, settings: Settings, parts: readonly string[]): void;
	/** Takes over a failure, or an empty answer, that tells something too, such as that a feature is off. Whether it did. */
	readFailure?(answer: Answer, settings: Settings, parts: readonly string[]): boolean;
}

/** What `*` stands for in the path, or null when it is another path. */
export function partsOf({ path }: Endpoint, asked: readonly string[]): readonly string[] | null {
	const steps = path.split("/");
	if (steps.length !== asked.length) return null;
	const parts: string[] = [];
	for (const [index, step] of steps.entries()) {
		const part = asked[index] ?? "";
		if (step === "*") parts.push(part);
		else if (step !== part) return null;
	}
	return parts;
}

/** A failure of which cannot be told what was asked for: it could be anything. */
export const anything: Endpoint = {
	path: "?",
	tells: [
		"actions",
		"apps",
		"auditLogStreams",
		"changes",
		"collaborators",
		"commits",
		"deployKeys",
		"environments",
		"members",
		"organization",
		"protections",
		"repository",
		"security",
		"tokens",
		"webhooks",
	],
	read: () => {},
};
