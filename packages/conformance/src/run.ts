import { availableParallelism } from "node:os";
import { createCompiler } from "@proviso/compiler";
import { CompiledCase, type Outcome, type Subject } from "./backends.js";
import { expectsNothing, judge, perturbed } from "./judge.js";
import type { Case } from "./suite.js";

export interface Verdict {
	readonly subject: Subject;
	readonly case: Case;
	/** Null when the case passed. */
	readonly failure: string | null;
}

/** Runs every case on every subject; the verdicts are in the order of the cases. */
export async function runSuite(
	cases: readonly Case[],
	subjects: readonly Subject[],
	onProgress: (done: number) => void,
): Promise<readonly Verdict[]> {
	const verdicts: (readonly Verdict[])[] = [];
	let next = 0;
	let done = 0;
	const work = async (): Promise<void> => {
		const compiler = createCompiler({ cacheDirectory: null });
		try {
			for (let index = next++; index < cases.length; index = next++) {
				const subject = cases[index] as Case;
				const compiled = await CompiledCase.compile(compiler, subject);
				verdicts[index] = await judgeCase(subject, compiled, subjects);
				onProgress(++done);
			}
		} finally {
			await compiler.close();
		}
	};
	await Promise.all(Array.from({ length: Math.min(availableParallelism(), 8) }, work));
	return verdicts.flat();
}

async function judgeCase(subject: Case, compiled: CompiledCase, subjects: readonly Subject[]): Promise<Verdict[]> {
	const verdicts: Verdict[] = [];
	let strictly: Outcome | undefined;
	for (const name of subjects) {
		const outcome = await compiled.evaluate(name, subject.strict);
		let failure = judge(subject.expected, outcome);
		if (failure === null && judge(subject.expected, perturbed(outcome)) === null) {
			failure = "the comparison also lets a changed outcome pass";
		}
		// Undefined may also come of a builtin that fails where OPA's does not. Asked strictly, both have to say the same.
		if (failure === null && name === "plan" && expectsNothing(subject.expected)) {
			strictly ??= await compiled.evaluate("reference", true);
			const own = await compiled.evaluate(name, true);
			if (own.status !== strictly.status) {
				failure = `with strict builtin errors it gives ${describe(own)}, OPA ${describe(strictly)}`;
			}
		}
		verdicts.push({ subject: name, case: subject, failure });
	}
	return verdicts;
}

function describe(outcome: Outcome): string {
	return outcome.status === "error" ? `${outcome.code} (${outcome.message})` : "results";
}
