import { join, NO_STRINGS, RangeBudget, single, UNKNOWN_STRINGS } from "../../../infrastructure/network.js";
import type { Strings } from "../../../infrastructure/values.js";
import { Join } from "../join.js";
import type { Plan } from "../plan.js";
import type { Planned } from "../planned.js";
import type { PlannedResource } from "../resource.js";

const LISTS = ["aws_ec2_managed_prefix_list", "data.aws_ec2_managed_prefix_list", "data.aws_prefix_list"];
const ENTRY = "aws_ec2_managed_prefix_list_entry";

/**
 * The ranges of the prefix lists of a plan: what a rule that names a list admits is what the list holds.
 *
 * https://docs.aws.amazon.com/vpc/latest/userguide/managed-prefix-lists.html
 */
export class PrefixLists {
	readonly #plan: Plan;
	readonly #ofList = new Map<PlannedResource, Strings>();
	readonly #byId = new Map<string, Strings>();

	readonly #budget: RangeBudget;

	constructor(plan: Plan) {
		this.#plan = plan;
		this.#budget = new RangeBudget(plan.limitations);
		const lists = plan.all(...LISTS);
		const entries = new Join(lists, plan.references, {
			names: (list) => [list.computed("id").text()],
			attribute: ({ type }) => (type === ENTRY ? "prefix_list_id" : null),
		});
		for (const entry of plan.all(ENTRY)) entries.attach("entry", entry);
		for (const list of lists) {
			const { certain, possible } = entries.of(list, "entry");
			const ranges = join(
				rangesIn(list),
				...certain.map((entry) => single(entry.get("cidr").text())),
				possible.length > 0 ? UNKNOWN_STRINGS : NO_STRINGS,
			);
			this.#ofList.set(list, ranges);
			const id = list.computed("id").text();
			if (typeof id === "string") this.#byId.set(id, ranges);
		}
	}

	/**
	 * What the lists hold that an attribute of `resource` names; unknown where the plan does not describe one. `path` leads to the
	 * attribute in the configuration, null where it cannot be told.
	 */
	ranges(resource: PlannedResource, ids: Strings, path: readonly string[] | null): Strings {
		const named = ids.known.map((id) => this.#take(this.#byId.get(id)));
		return ids.unknown ? join(...named, this.#referenced(resource, path)) : join(...named);
	}

	#take(ranges: Strings | undefined): Strings {
		return ranges === undefined ? UNKNOWN_STRINGS : this.#budget.take(ranges);
	}

	#referenced(resource: PlannedResource, path: readonly string[] | null): Strings {
		if (path === null) return UNKNOWN_STRINGS;
		const { instances, groups, open } = this.#plan.references.of(resource, ...path);
		const known = instances.map((instance) => this.#take(this.#ofList.get(instance)));
		return join(...known, open || groups.length > 0 || known.length === 0 ? UNKNOWN_STRINGS : NO_STRINGS);
	}
}

function rangesIn(list: PlannedResource): Strings {
	if (list.type === "aws_prefix_list") return list.computed("cidr_blocks").strings();
	const blocks = (list.resource.mode === "data" ? list.computed("entries") : list.get("entry")).blocks();
	return join(
		...blocks.items.map((entry: Planned) => single(entry.get("cidr").text())),
		blocks.unknown ? UNKNOWN_STRINGS : NO_STRINGS,
	);
}
