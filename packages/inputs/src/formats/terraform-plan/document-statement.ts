import type { Infrastructure } from "@proviso/schemas";
import { type Condition, readEffect, type Statement } from "../../infrastructure/policy.js";
import { settle, settleStrings } from "../../infrastructure/values.js";
import type { Planned } from "./planned.js";

type Principal = Infrastructure.Principal;

/** The statements of a `statement` block list of aws_iam_policy_document, each with the block it is made of. */
export function readDocumentStatement(block: Planned): Statement {
	const unknown: string[] = [];
	const effect = block.get("effect").text();
	const known = typeof effect === "string" ? readEffect(effect) : effect === null ? "allow" : null;
	if (known === null) unknown.push("effect");
	return {
		sid: settle(unknown, "sid", block.get("sid").text()),
		effect: known,
		actions: settleStrings(unknown, "actions", block.get("actions").strings()),
		notActions: settleStrings(unknown, "notActions", block.get("not_actions").strings()),
		resources: settleStrings(unknown, "resources", block.get("resources").strings()),
		notResources: settleStrings(unknown, "notResources", block.get("not_resources").strings()),
		principals: documentPrincipals(block.get("principals"), unknown, "principals"),
		notPrincipals: documentPrincipals(block.get("not_principals"), unknown, "notPrincipals"),
		conditions: documentConditions(block.get("condition"), unknown),
		unknown,
	};
}

function documentPrincipals(list: Planned, unknown: string[], name: string): readonly Principal[] {
	const { items, unknown: more } = list.blocks();
	let undecided = more;
	const principals: Principal[] = [];
	for (const item of items) {
		const type = item.get("type").text();
		const ids = item.get("identifiers").strings();
		if (ids.unknown || typeof type !== "string") undecided = true;
		if (typeof type === "string") for (const id of ids.known) principals.push({ type, id });
	}
	if (undecided) unknown.push(name);
	return principals;
}

function documentConditions(list: Planned, unknown: string[]): readonly Condition[] {
	const { items, unknown: more } = list.blocks();
	let undecided = more;
	const conditions: Condition[] = [];
	for (const item of items) {
		const operator = item.get("test").text();
		const key = item.get("variable").text();
		const values = item.get("values").strings();
		if (values.unknown || typeof operator !== "string" || typeof key !== "string") undecided = true;
		if (typeof operator === "string" && typeof key === "string")
			conditions.push({ operator, key, values: values.known });
	}
	if (undecided) unknown.push("conditions");
	return conditions;
}
