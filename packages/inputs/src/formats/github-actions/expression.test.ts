import { describe, expect, it } from "vitest";
import { flowOf, formatReference, parseExpression, referencesOf, scanReferences, splitTemplate } from "./expression.js";
import { isUntrustedGithubValue } from "./untrusted.js";

const parse = (text: string) => {
	const node = parseExpression(text);
	if (node === null) throw new Error(`does not parse: ${text}`);
	return node;
};
const references = (text: string) => referencesOf(parse(text)).map(formatReference);
const flow = (text: string) => flowOf(parse(text)).map(formatReference);
const untrusted = (text: string) => flowOf(parse(text)).filter(isUntrustedGithubValue).map(formatReference);

describe("expressions in text", () => {
	it("are found with the text around them", () => {
		expect(splitTemplate("a ${{ b }} c${{d}}")).toEqual({
			parts: [{ literal: "a " }, { expression: "b" }, { literal: " c" }, { expression: "d" }],
			unclosed: false,
		});
	});
	it("do not end within a string", () => {
		expect(splitTemplate("${{ format('{{0}}', 'it''s }}') }}!").parts).toEqual([
			{ expression: "format('{{0}}', 'it''s }}')" },
			{ literal: "!" },
		]);
	});
	it("say when they do not end at all", () => {
		expect(splitTemplate("echo ${{ github.head_ref")).toEqual({
			parts: [{ literal: "echo " }, { expression: "github.head_ref" }],
			unclosed: true,
		});
		expect(splitTemplate("${{ 'never }}").unclosed).toBe(true);
	});
	it("are none in text without any, nor for a shell's own ${…}", () => {
		expect(splitTemplate("${HOME} $(date) {{ x }}").parts).toEqual([{ literal: "${HOME} $(date) {{ x }}" }]);
		expect(splitTemplate("").parts).toEqual([]);
	});
});

describe("references", () => {
	it.each([
		["github.event.issue.title", ["github.event.issue.title"]],
		["GitHub.Event.Issue['Title']", ["github.event.issue.title"]],
		["github['event']['issue']['title']", ["github.event.issue.title"]],
		["github . event [ 'issue' ] . title", ["github.event.issue.title"]],
		["github.event.commits[0].message", ["github.event.commits.0.message"]],
		["github.event.commits.*.message", ["github.event.commits.*.message"]],
		["github.event.commits[*].message", ["github.event.commits.*.message"]],
		["toJSON(github.event)", ["github.event"]],
		["fromJSON(steps.x.outputs.y).z", ["steps.x.outputs.y"]],
		["join(github.event.pages.*.page_name, ', ')", ["github.event.pages.*.page_name"]],
		["secrets[format('{0}_KEY', matrix.env)]", ["secrets.*", "matrix.env"]],
		["job.services['my db'].ports['80']", ["job.services['my db'].ports.80"]],
		["env.A && env.B || env.C", ["env.A", "env.B", "env.C"]],
		["!(inputs.a == 'x') && needs.b-c.outputs.d_e != null", ["inputs.a", "needs.b-c.outputs.d_e"]],
		["'github.event.issue.title'", []],
		["'it''s ' == 'x'", []],
		["-1.5e3 < 0xff && true || NaN", []],
		["hashFiles('**/package-lock.json')", []],
		["always()", []],
		["((((github.ref))))", ["github.ref"]],
	])("%s", (text, expected) => {
		expect(references(text)).toEqual(expected);
	});

	it.each([
		"",
		"a b",
		"a.",
		"a[",
		"a[1",
		"f(a",
		"f(a,)",
		'"a"',
		"a &",
		"= b",
		"(a",
		"a)",
		"'a",
		"a..b",
		"1x",
		"a + b",
		"a[]",
		".a",
	])("there is no expression in %j", (text) => {
		expect(parseExpression(text)).toBeNull();
	});

	it("are made out in what does not parse", () => {
		expect(scanReferences("github.event.issue.title + github['head_ref']").map(formatReference)).toEqual([
			"github.event.issue.title",
			"github.head_ref",
		]);
	});

	it("are bounded in depth and length, as GitHub's are", () => {
		const nested = (depth: number) => `${"(".repeat(depth)}a${")".repeat(depth)}`;
		expect(parseExpression(nested(40))).not.toBeNull();
		expect(parseExpression(nested(5_000))).toBeNull();
		expect(parseExpression(`a${"[a".repeat(5_000)}${"]".repeat(5_000)}`)).toBeNull();
		expect(parseExpression(`${"!".repeat(20_000)}a`)).not.toBeNull();
		expect(parseExpression(`a${"&&a".repeat(6_000)}`)).not.toBeNull();
		expect(parseExpression(`a${".b".repeat(10_000)}`)).not.toBeNull();
		expect(parseExpression("a".repeat(21_001))).toBeNull();
		expect(scanReferences("a.".repeat(500_000))).toHaveLength(1);
		expect(splitTemplate("${{".repeat(300_000)).unclosed).toBe(true);
	});
});

describe("what reaches the text", () => {
	it.each([
		["github.head_ref || github.ref_name", ["github.head_ref", "github.ref_name"]],
		["format('{0}', github.head_ref)", ["github.head_ref"]],
		["github.event.issue && 'issue' || 'other'", []],
		["github.event_name == 'push' && github.ref || github.head_ref", ["github.ref", "github.head_ref"]],
		["contains(github.event.comment.body, '/deploy')", []],
		["startsWith(github.head_ref, 'x') && 'a'", []],
		["!github.head_ref", []],
		["github.head_ref != ''", []],
		["case(github.head_ref == 'a', github.ref, github.head_ref == 'b', 'x', github.sha)", ["github.ref", "github.sha"]],
		["env[github.head_ref]", ["env.*"]],
	])("of %s", (text, expected) => {
		expect(flow(text)).toEqual(expected);
	});
});

describe("what anyone can choose", () => {
	it.each([
		"github.event.issue.title",
		"github.event.issue.body",
		"github.event.pull_request.title",
		"github.event.pull_request.body",
		"github.event.pull_request.head.ref",
		"github.event.pull_request.head.label",
		"github.event.pull_request.head.repo.default_branch",
		"github.event.comment.body",
		"github.event.review.body",
		"github.event.review_comment.body",
		"github.event.discussion.title",
		"github.event.discussion.body",
		"github.event.pages[0].page_name",
		"github.event.commits.*.message",
		"github.event.commits[3].author.email",
		"github.event.commits[3].author.name",
		"github.event.head_commit.message",
		"github.event.head_commit.author.email",
		"github.event.workflow_run.head_branch",
		"github.event.workflow_run.head_commit.message",
		"github.head_ref",
		"github.HEAD_REF",
		"github.event['pull_request']['title']",
		"toJSON(github.event)",
		"toJSON(github)",
		"toJSON(github.event.issue)",
		"toJSON(github.event.*)",
		"github.event[inputs.kind].title",
	])("%s", (text) => {
		expect(untrusted(text)).toHaveLength(1);
	});

	it.each([
		"github.event.issue.number",
		"github.event.pull_request.number",
		"github.event.pull_request.head.sha",
		"github.event.pull_request.base.ref",
		"github.event.pull_request.head.repo.full_name",
		"github.event.pull_request.labels.*.name",
		"github.event.release.tag_name",
		"github.event.inputs.version",
		"github.actor",
		"github.ref_name",
		"github.sha",
		"inputs.title",
		"steps.x.outputs.title",
		"'github.head_ref'",
	])("is not %s", (text) => {
		expect(untrusted(text)).toEqual([]);
	});
});
