import { asList, asText, get } from "../../convert.js";
import type { Answer } from "../answer.js";
import type { Endpoint } from "../endpoint.js";
import type { Settings } from "../settings.js";
import { readMember } from "./access.js";

/** Answers about members, which only together tell who administers and who has no second factor. */
export class People {
	readonly #members: Answer[] = [];
	readonly #outside: Answer[] = [];

	readonly endpoints: readonly Endpoint[] = [
		{ path: "orgs/*/members", tells: ["members"], read: (answer) => void this.#members.push(answer) },
		{ path: "orgs/*/outside_collaborators", tells: ["members"], read: (answer) => void this.#outside.push(answer) },
	];

	finish(settings: Settings): void {
		const filtered = (answers: readonly Answer[]) =>
			answers.filter(({ query }) => query.get("filter") === "2fa_disabled");
		const without = new Set([...this.#members, ...this.#outside].flatMap((one) => filtered([one])).flatMap(loginsOf));
		const admins = this.#members.filter(({ query }) => query.get("role") === "admin");
		const administers = new Set(admins.flatMap(loginsOf));
		const read = new Set<string>();
		for (const [answers, outside] of [
			[this.#members, false],
			[this.#outside, true],
		] as const) {
			const second = filtered(answers);
			for (const answer of [...answers.filter((one) => !second.includes(one)), ...second]) {
				settings.each("members", answer, (item) => {
					const login = asText(item.raw("login"));
					if (login !== null && read.has(login)) return null;
					read.add(login ?? "");
					const twoFactor = login !== null && without.has(login) ? false : second.length > 0 ? true : null;
					if (outside) return readMember(item, null, true, twoFactor);
					const asked = answer.query.get("role");
					const admin = asked === "admin" || (login !== null && administers.has(login));
					const role = admin ? "admin" : asked === "member" || admins.length > 0 ? "member" : null;
					return readMember(item, role, false, twoFactor);
				});
			}
		}
	}
}

function loginsOf({ body }: Answer): string[] {
	return asList(body).flatMap((person) => asText(get(person, "login")) ?? []);
}
