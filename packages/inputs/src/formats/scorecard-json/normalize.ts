import type { Repository } from "@proviso/schemas";
import { asList, asString, get, stringsOf } from "../../convert.js";
import type { Normalized } from "../../format.js";
import { repositoryBody } from "../../repository/document.js";
import { Context, type Item } from "../../repository/item.js";
import { root, type Trace } from "../../trace.js";

/** A check, or all of them, could not come to a result. */
const INCONCLUSIVE = -1;

export function normalizeScorecard(value: unknown, trace: Trace): Normalized {
	const context = new Context(trace);
	const item = context.item(value, root(0), ["scorecard"]);
	const checks = context.items(item.raw("checks"), item.originOf("checks"), ["scorecard", "checks"]);
	const scorecard: Repository.Scorecard = item.finish({
		repository: item.text("repository", ["repo", "name"]),
		commit: item.text("commit", ["repo", "commit"]),
		date: item.text("date"),
		version: item.text("version", ["scorecard", "version"]),
		toolCommit: item.text("toolCommit", ["scorecard", "commit"]),
		score: conclusive(item, item.number("score", "score", "unknown")),
		checks: trace.mark(checks.map(readCheck), item.originOf("checks")),
	});
	const body = repositoryBody({ limitations: context.limitations, scorecard });
	return { ok: true, body: trace.mark(body, root(0), { scorecard: [] }) };
}

function readCheck(item: Item): Repository.ScorecardCheck {
	return item.finish({
		name: item.text("name") ?? "",
		score: conclusive(item, item.integer("score", "score", "unknown")),
		reason: item.text("reason"),
		details: item.texts("details") ?? [],
		documentation: item.text("documentation", ["documentation", "url"]),
		annotations: asList(item.raw("annotations")).flatMap((annotation) => {
			const reason = asString(annotation) ?? asString(get(annotation, "reason"));
			return reason === null ? stringsOf(get(annotation, "reasons")) : [reason];
		}),
	});
}

function conclusive(item: Item, score: number | null): number | null {
	if (score === null || (score >= 0 && score <= 10)) return score;
	if (score === INCONCLUSIVE) item.unknown("score");
	else item.wrong("score", `a score of ${score} is none from 0 to 10`);
	return null;
}
