/** Whose tags they are. A format that does not say it knows them is not read from a file that uses them. */
export type TagDialect = "cloudformation" | "compose" | "gitlab-ci";

/** A tag that is read as plain data: an object whose only property, `name`, holds what is tagged. */
export interface KnownTag {
	readonly dialect: TagDialect;
	readonly name: string;
	/** A scalar without quotes is text whatever it looks like. */
	readonly text: boolean;
	/** A scalar is the list of what stands before its first dot and behind it. */
	readonly dotted: boolean;
}

/** The first use of a dialect's tags in a file. */
export interface TagUse {
	readonly dialect: TagDialect;
	readonly tag: string;
	readonly offset: number;
}

/**
 * Short forms of CloudFormation's intrinsic functions, those of rules included. `!Ref` and `!Condition` stand for names
 * of their own. See https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
const cloudFormationFunctions = [
	..."And Base64 Cidr Contains EachMemberEquals EachMemberIn Equals FindInMap GetAtt GetAZs If ImportValue Join".split(
		" ",
	),
	..."Length Not Or RefAll Select Split Sub ToJsonString Transform ValueOf ValueOfAll".split(" "),
];

const knownTags: ReadonlyMap<string, KnownTag> = new Map([
	...["Ref", "Condition"].map((name) => known("cloudformation", `!${name}`, name)),
	...cloudFormationFunctions.map((name) => known("cloudformation", `!${name}`, `Fn::${name}`)),
	// https://docs.docker.com/reference/compose-file/merge/
	...["!reset", "!override"].map((tag) => known("compose", tag, tag)),
	// https://docs.gitlab.com/ci/yaml/yaml_optimization/#reference-tags
	known("gitlab-ci", "!reference", "!reference"),
]);

function known(dialect: TagDialect, tag: string, name: string): [string, KnownTag] {
	return [tag, { dialect, name, text: dialect === "cloudformation", dotted: tag === "!GetAtt" }];
}

export const knownTagNames: readonly string[] = [...knownTags.keys()];

/** What a node's tag stands for; undefined for none, and for those that the schema of YAML knows. */
export function knownTag(tag: string | undefined): KnownTag | undefined {
	return tag === undefined ? undefined : knownTags.get(tag);
}

/** What the files of a dialect are, for messages. */
export const dialectTitles: Readonly<Record<TagDialect, string>> = {
	cloudformation: "CloudFormation templates",
	compose: "Compose files",
	"gitlab-ci": "GitLab CI files",
};
