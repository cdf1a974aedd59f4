import type { Subject } from "./backends.js";
import type { Case } from "./suite.js";

/** Cases that a subject cannot pass, and the property of the platform that is the reason. */
interface ExpectedFailure {
	readonly reason: string;
	readonly subjects: readonly Subject[];
	applies(subject: Case): boolean;
}

const EVERY: readonly Subject[] = ["reference", "wasm", "plan"];

const EXPECTED: readonly ExpectedFailure[] = [
	{
		reason: "asks for all of `data`, which here holds the rule that asks",
		subjects: EVERY,
		applies: ({ query }) => query === "data = x",
	},
	{
		reason: "rules and base documents at the same path, which compiling with data refuses",
		subjects: EVERY,
		applies: ({ note }) => note === "baseandvirtualdocs/base/virtual: conflicts",
	},
	{
		reason: "calls test.sleep, which only OPA's own tests define",
		subjects: EVERY,
		applies: ({ modules }) => modules.some((module) => module.includes("test.sleep(")),
	},
	{
		reason: "looks up names on the network, which is off",
		subjects: EVERY,
		applies: ({ category }) => category === "netlookupipaddr",
	},
];

export function expectedFailure(name: Subject, subject: Case): string | null {
	return EXPECTED.find(({ subjects, applies }) => subjects.includes(name) && applies(subject))?.reason ?? null;
}
