import type { Subject } from "./backends.js";
import type { Case } from "./suite.js";

/** Cases that a subject cannot pass, and the property of the platform that is the reason. */
interface ExpectedFailure {
	readonly reason: string;
	readonly subjects: readonly Subject[];
	applies(subject: Case): boolean;
}

const COMPILED: readonly Subject[] = ["wasm", "plan"];
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
	{
		reason: "calls http.send, which is off unless the caller hands it in",
		subjects: COMPILED,
		applies: ({ category }) => category === "invalidkeyerror",
	},
	{
		reason: "an integer finds a string key of base documents only in OPA's store; OPA's own policy.wasm gives the same",
		subjects: COMPILED,
		applies: ({ note }) => note === "data/toplevel integer" || note === "data/nested integer",
	},
	{
		reason: "OPA's format_int in policy.wasm ends beyond 64 bits; compiled with strictBuiltins, the host runs it",
		subjects: ["wasm"],
		applies: ({ note }) => note.startsWith("strings/format_int: bignum exact"),
	},
];

export function expectedFailure(name: Subject, subject: Case): string | null {
	return EXPECTED.find(({ subjects, applies }) => subjects.includes(name) && applies(subject))?.reason ?? null;
}
