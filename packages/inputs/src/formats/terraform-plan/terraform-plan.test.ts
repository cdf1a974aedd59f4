import { describe, expect, it } from "vitest";
import { change, infrastructure, plan } from "../../../test/terraform-plan.js";
import { read } from "../../read.js";
import { terraformPlan } from "./index.js";

const problemsOf = async (value: unknown) => {
	const result = await read({ name: "plan.json", bytes: JSON.stringify(value, null, 1) });
	return result.problems.map(({ code, message, line }) => `${line} ${code}: ${message}`);
};

describe("recognition", () => {
	const recognize = (value: unknown) => terraformPlan.recognize({ name: "x.json", syntax: "json", values: [value] });

	it("goes by planned values or resource changes, and says the version", () => {
		expect(recognize({ format_version: "1.2", planned_values: {} })).toEqual({ matches: true, version: "1.2" });
		expect(recognize({ format_version: "0.1", resource_changes: [] })).toEqual({ matches: true, version: "0.1" });
		expect(recognize({ resource_changes: [] })).toEqual({ matches: false });
		expect(recognize([])).toEqual({ matches: false });
		expect(recognize(null)).toEqual({ matches: false });
	});

	it.each([
		[
			"a state file",
			{ version: 4, terraform_version: "1.9.5", serial: 3, lineage: "x", resources: [] },
			"state file, not a plan",
		],
		["an empty state in JSON", { format_version: "1.0" }, "empty Terraform state"],
		["provider schemas", { format_version: "1.0", provider_schemas: {} }, "terraform providers schema"],
		["a line of the streamed log", { "@level": "info", "@message": "x", type: "version" }, "terraform plan -json"],
	])("tells of %s what to give instead", async (_, value, message) => {
		const [problem] = await problemsOf(value);
		expect(problem).toContain(`unrecognized`);
		expect(problem).toContain(message);
		expect(problem).toContain("terraform show -json plan.tfplan");
	});

	it("tells of a state in JSON that it is none, where a plan was asked for", async () => {
		const state = { format_version: "1.0", terraform_version: "1.9.5", values: { root_module: {} } };
		const result = await read({ name: "state.json", bytes: JSON.stringify(state) }, { format: "terraform-plan-json" });
		expect(result.problems[0]).toMatchObject({ code: "unrecognized" });
		expect(result.problems[0]?.message).toContain("JSON of a Terraform state, not of a plan: make a plan with");
	});
});

describe("a plan that cannot be read", () => {
	it("is refused when its version is not understood", async () => {
		expect(await problemsOf(plan({}, { format_version: "2.0" }))).toEqual([
			'2 unsupported-version: the plan has format_version "2.0"; versions 0.1 to 1.x are understood',
		]);
		expect((await problemsOf({ planned_values: {} }))[0]).toContain("does not say its format_version");
		expect((await problemsOf(plan({}, { format_version: "1" })))[0]).toContain("unsupported-version");
	});

	it("is refused when resource_changes is no array", async () => {
		expect((await problemsOf(plan({}, { resource_changes: {} })))[0]).toContain(
			"wrong-type: resource_changes is an object",
		);
	});

	it("is refused when it has planned resources and no changes", async () => {
		const child = {
			resources: [{ mode: "managed", type: "aws_vpc", name: "x", address: "module.a.aws_vpc.x", values: {} }],
		};
		const value = {
			format_version: "1.0",
			planned_values: { root_module: { child_modules: [{ child_modules: [child] }] } },
		};
		expect((await problemsOf(value))[0]).toContain("planned_values but no resource_changes");
	});

	it("is an empty document when there is nothing in it", async () => {
		const { document } = await infrastructure({ format_version: "1.2", planned_values: { root_module: {} } });
		expect(document).toMatchObject({ limitations: [], resources: [], tool: { name: "terraform", version: null } });
	});
});

describe("resources", () => {
	it("have every property, and lines of the plan", async () => {
		const { document, line } = await infrastructure(
			plan({ 'module.a["x"].aws_vpc.main[0]': { after: { cidr_block: "10.0.0.0/16" }, unknown: { id: true } } }),
		);
		expect(document.resources).toEqual([
			{
				path: ["resources", 0],
				address: 'module.a["x"].aws_vpc.main[0]',
				previousAddress: null,
				mode: "managed",
				type: "aws_vpc",
				name: "main",
				index: 0,
				module: 'module.a["x"]',
				provider: "registry.terraform.io/hashicorp/aws",
				cloud: "aws",
				action: "create",
				attributes: { cidr_block: "10.0.0.0/16", id: null },
				unknown: ["id"],
				unknownPaths: [["id"]],
				sensitive: [],
			},
		]);
		expect(line(["resources", 0, "attributes", "cidr_block"])).toBe('"cidr_block": "10.0.0.0/16"');
		expect(line(["resources", 0, "module"])).toContain("module_address");
		expect(line(["resources", 0, "action"])).toBe('"actions": [');
		expect(line(["resources", 0, "unknown"])).toBe('"after_unknown": {');
	});

	it.each([
		[["no-op"], "no-op"],
		[["create"], "create"],
		[["read"], "read"],
		[["update"], "update"],
		[["delete", "create"], "replace"],
		[["create", "delete"], "replace"],
		[["create", "forget"], "replace"],
		[["delete"], "delete"],
		[["forget"], "forget"],
	])("say of actions %j that they %s", async (actions, expected) => {
		const { document } = await infrastructure(plan({ "aws_vpc.x": { actions } }));
		expect(document.resources[0]?.action).toBe(expected);
	});

	it.each([[["invalid"]], [[]], [["create", "update"]], ["create"], [null], [["delete", "create", "delete"]], [[1]]])(
		"with actions %j are limitations, and the others are read",
		async (actions) => {
			const { document } = await infrastructure(plan({ "aws_vpc.bad": { change: { actions } }, "aws_vpc.good": {} }));
			expect(document.resources.map(({ address }) => address)).toEqual(["aws_vpc.good"]);
			expect(document.limitations).toHaveLength(1);
			expect(document.limitations[0]?.message).toContain("resource_changes[0] aws_vpc.bad has actions");
		},
	);

	it.each([
		[null, "has no address"],
		[{ address: "x" }, "has no address, type or name"],
		[{ ...change("aws_vpc.x"), mode: "ephemeral" }, "mode that is neither managed nor data"],
		[{ ...change("aws_vpc.x"), change: 1 }, "has no change"],
	])("that are %j are limitations", async (bad, message) => {
		const { document } = await infrastructure(plan({}, { resource_changes: [bad, change("aws_vpc.good")] }));
		expect(document.resources).toHaveLength(1);
		expect(document.limitations[0]?.message).toContain(message);
	});

	it("of one address are all read, with a limitation", async () => {
		const { document } = await infrastructure(
			plan(
				{},
				{ resource_changes: [change("aws_vpc.x", { after: { a: 1 } }), change("aws_vpc.x", { after: { a: 2 } })] },
			),
		);
		expect(document.resources.map(({ attributes }) => attributes)).toEqual([{ a: 1 }, { a: 2 }]);
		expect(document.limitations[0]?.message).toContain("aws_vpc.x is there 2 times");
	});

	it("that are deleted have the values from before, and are in no view", async () => {
		const gone = { before: { bucket: "b", acl: "public-read" }, after: null, actions: ["delete"] };
		const { document, line } = await infrastructure(
			plan({
				"aws_s3_bucket.gone": gone,
				"aws_s3_bucket.forgotten": { ...gone, actions: ["forget"] },
				"aws_s3_bucket.old": { ...gone, extra: { deposed: "12345678" } },
			}),
		);
		expect(document.resources[0]?.attributes).toEqual({ bucket: "b", acl: "public-read" });
		expect(document.resources[2]?.address).toBe("aws_s3_bucket.old (deposed object 12345678)");
		expect(line(["resources", 0, "attributes", "acl"])).toBe('"acl": "public-read"');
		expect([document.storage, document.accessStatements, document.dataStores]).toEqual([[], [], []]);
	});

	it("name unknown values at every depth", async () => {
		const { document } = await infrastructure(
			plan({
				"aws_x.y": {
					after: { list: ["a", null], blocks: [{ known: 1 }, { known: 2 }], map: { k: "v" }, plain: true },
					unknown: { list: [false, true], blocks: [{}, { deep: [{ leaf: true }] }], map: { u: true }, whole: true },
				},
			}),
		);
		const [resource] = document.resources;
		expect(resource?.unknown).toEqual(["blocks", "list", "map", "whole"]);
		expect(resource?.unknownPaths).toEqual([["list", 1], ["blocks", 1, "deep"], ["map", "u"], ["whole"]]);
		expect(resource?.attributes).toMatchObject({
			list: ["a", null],
			map: { k: "v", u: null },
			plain: true,
			whole: null,
		});
	});

	it("name unknown elements that older versions leave out of their lists", async () => {
		const { document } = await infrastructure(
			plan({ "aws_x.y": { after: { list: ["a"], none: [] }, unknown: { list: [true, false], none: [true] } } }),
		);
		expect(document.resources[0]?.attributes).toEqual({ list: ["a", null], none: [null] });
		expect(document.resources[0]?.unknownPaths).toEqual([
			["list", 1],
			["none", 0],
		]);
	});

	it("keep no sensitive value at any depth", async () => {
		const { document } = await infrastructure(
			plan({
				"aws_x.y": {
					after: { a: "s3cr", b: [{ c: "s3cr", d: 1 }], e: { f: ["ok", "s3cr"] } },
					sensitive: { a: true, b: [{ c: true }], e: { f: [false, true] } },
				},
				"aws_x.z": { after: { a: "s3cr" }, sensitive: true },
				"aws_x.gone": {
					after: null,
					before: { a: "s3cr" },
					actions: ["delete"],
					change: { before_sensitive: { a: true } },
				},
			}),
		);
		expect(JSON.stringify(document)).not.toContain("s3cr");
		expect(document.resources.map(({ sensitive }) => sensitive)).toEqual([["a", "b", "e"], ["a"], ["a"]]);
		expect(document.resources[0]?.attributes).toEqual({ a: null, b: [{ c: null, d: 1 }], e: { f: ["ok", null] } });
	});

	it("keep no string that looks like a credential", async () => {
		const { document } = await infrastructure(
			plan({
				"aws_lambda_function.f": {
					after: { environment: [{ variables: { DB_PASSWORD: "hunter2!Zq", REGION: "eu" } }] },
				},
			}),
		);
		expect(document.resources[0]?.attributes).toEqual({
			environment: [{ variables: { DB_PASSWORD: null, REGION: "eu" } }],
		});
		expect(document.resources[0]?.sensitive).toEqual(["environment"]);
	});

	it("take names of prototypes for names", async () => {
		const after = JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1, "toString": null}');
		const { document } = await infrastructure(
			plan({ "aws_x.y": { after, unknown: JSON.parse('{"hasOwnProperty": true}') } }),
		);
		expect(Object.keys(document.resources[0]?.attributes ?? {})).toEqual([
			"__proto__",
			"constructor",
			"toString",
			"hasOwnProperty",
		]);
		expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
	});

	it("that nest too deeply are cut, with a limitation", async () => {
		let deep: unknown = "end";
		for (let depth = 0; depth < 300; depth++) deep = { deep };
		const { document } = await infrastructure(plan({ "aws_x.y": { after: { deep } } }));
		expect(document.resources[0]?.unknown).toEqual(["deep"]);
		expect(document.limitations[0]?.message).toContain("nested too deeply");
	});
});

describe("what the plan says of itself", () => {
	it("is kept, and counts as a limitation where something is missing", async () => {
		const { document } = await infrastructure(
			plan(
				{},
				{
					errored: true,
					complete: false,
					deferred_changes: [{ reason: "unknown", resource_change: change("aws_vpc.later") }],
				},
			),
		);
		expect([document.errored, document.complete]).toEqual([true, false]);
		expect(document.limitations.map(({ message }) => message)).toEqual([
			expect.stringContaining("planning ended in an error"),
			expect.stringContaining("not complete"),
			expect.stringContaining("aws_vpc.later is deferred"),
		]);
	});

	it("tells OpenTofu by its registry", async () => {
		const provider = { extra: { provider_name: "registry.opentofu.org/hashicorp/aws" } };
		const { document } = await infrastructure(plan({ "aws_vpc.x": provider }));
		expect(document.tool).toEqual({ name: "opentofu", version: "1.9.5" });
	});
});

describe("providers and modules", () => {
	it("are read at every depth, aliases once", async () => {
		const { document, line } = await infrastructure(
			plan(
				{},
				{
					configuration: {
						provider_config: {
							"aws.west": { name: "aws", full_name: "registry.terraform.io/hashicorp/aws", alias: "west" },
							aws: { name: "aws", full_name: "registry.terraform.io/hashicorp/aws", version_constraint: "~> 5.0" },
							"module.a:aws": { name: "aws", module_address: "module.a" },
						},
						root_module: {
							module_calls: {
								a: {
									source: "./a",
									module: {
										module_calls: { b: { source: "hashicorp/b/aws", version_constraint: "1.2.3", module: {} } },
									},
								},
							},
						},
					},
				},
			),
		);
		expect(document.providers.map(({ module, name, versionConstraint }) => [module, name, versionConstraint])).toEqual([
			[null, "aws", "~> 5.0"],
			["module.a", "aws", null],
		]);
		expect(
			document.modules.map(({ address, source, versionConstraint }) => [address, source, versionConstraint]),
		).toEqual([
			["module.a", "./a", null],
			["module.a.module.b", "hashicorp/b/aws", "1.2.3"],
		]);
		expect(line(["modules", 1, "versionConstraint"])).toBe('"version_constraint": "1.2.3",');
		expect(line(["providers", 0, "versionConstraint"])).toBe('"version_constraint": "~> 5.0"');
	});
});
