import { defineFormat, defineKind } from "@proviso/inputs";
import { describe, expect, onTestFinished, test } from "vitest";
import type { CheckInput } from "../check.js";
import { createEngine, type Engine, type EngineOptions } from "../engine.js";

const MEBIBYTE = 1024 * 1024;
const REGO = `package rules

deny contains sprintf("%s is odd", [input.name]) if input.number % 2 == 1

deny contains "endless" if {
	some a in input.endless
	some b in input.endless
	some c in input.endless
	some d in input.endless
	a + b + c + d < 0
}

deny contains "large" if count([x | some a in input.large; x := numbers.range(a, a + 20000)]) < 0

deny contains "failing" if to_number(input.failing) > 0
`;
const MANY = Array.from({ length: 2000 }, (_, i) => i);

const RELEASE = `# METADATA
# schemas:
#   - input: schema.release
package acme.release["named"]

deny contains {"message": sprintf("%s is named", [sbom.name]), "path": sbom.path} if {
	some sbom in input.sboms
	sbom.name != "endless"
}

deny contains {"message": "endless", "path": []} if {
	some sbom in input.sboms
	sbom.name == "endless"
	some a in data.endless
	some b in data.endless
	some c in data.endless
	some d in data.endless
	a + b + c + d < 0
}
`;

function bom(name: string, component: string): CheckInput {
	const metadata = { component: { type: "application", name: component } };
	return { name, bytes: JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", metadata }, null, "\t") };
}

async function engineOf(options: EngineOptions = {}): Promise<Engine> {
	const engine = await createEngine({ policies: [{ name: "rules", sources: { "rules.rego": REGO } }], ...options });
	onTestFinished(() => engine.dispose());
	return engine;
}

function json(name: string, value: unknown): CheckInput {
	return { name, bytes: JSON.stringify(value) };
}

/** Some of everything: findings, what is broken, what is not recognized, what could not be opened, what fails. */
function mixed(count: number): CheckInput[] {
	return Array.from({ length: count }, (_, i): CheckInput => {
		const name = `file-${i}.json`;
		switch (i % 7) {
			case 1:
				return { name, bytes: "{" };
			case 2:
				return {
					name,
					found: true,
					bytes: new TextEncoder().encode('{"bomFormat": "CycloneDX", "specVersion": "1.6"}'),
				};
			case 3:
				return { name, problem: { code: "not-readable", message: "gone", file: name, line: null, column: null } };
			case 4:
				return json(name, { failing: "five" });
			default:
				// The same finding again and again, which fingerprints number.
				return json("same.json", { name: `${i % 3}`, number: i });
		}
	});
}

async function* slowly<T>(items: Iterable<T>): AsyncGenerator<T> {
	for (const item of items) {
		await new Promise((resolve) => setImmediate(resolve));
		yield item;
	}
}

describe("workers that check files", () => {
	test.each(["wasm", "plan"] as const)(
		"give the report that the calling thread gives, to the byte, on %s",
		async (backend) => {
			// More than are checked on the calling thread first.
			const inputs = mixed(280);
			const alone = JSON.stringify(await (await engineOf({ backend, concurrency: 1 })).check(inputs));
			for (const options of [
				{ concurrency: 2 },
				{ concurrency: 3, isolate: true },
				{ concurrency: 1, isolate: true },
				{},
			]) {
				const engine = await engineOf({ backend, ...options });
				expect(JSON.stringify(await engine.check(slowly(inputs)))).toBe(alone);
				expect(JSON.stringify(await engine.check(inputs))).toBe(alone);
			}
		},
	);

	test("find the lines of evidence that a finding about a release leads to, as the calling thread does", async () => {
		const engines = await Promise.all(
			[{ concurrency: 1 }, { concurrency: 2, isolate: true }].map((options) =>
				engineOf({ policies: [{ name: "release", sources: { "release.rego": RELEASE } }], ...options }),
			),
		);
		const boms = Array.from({ length: 5 }, (_, i): CheckInput => bom(`bom-${i}.json`, `shop-${i}`));
		const [alone, others] = await Promise.all(engines.map((engine) => engine.check(boms)));
		expect(others).toEqual(alone);
		expect(alone?.findings.map(({ location: { file, line } }) => ({ file, line }))).toEqual(
			boms.map(({ name }) => ({ file: name, line: 5 })),
		);
	});

	test("end rules about a release that take too long: each of them is an error, and the next check works", async () => {
		const sources = { "release.rego": RELEASE };
		const policies = [{ name: "release", sources }];
		const engine = await engineOf({ policies, data: { endless: MANY }, limits: { timeLimit: 1500 } });
		const report = await engine.check([bom("bom.json", "endless")]);
		expect(report.results).toEqual([
			expect.objectContaining({
				outcome: "error",
				error: "evaluating the rules for releases took more than 1500 ms, which is the limit",
			}),
		]);
		expect(report.outcome).toBe("error");
		expect((await engine.check([bom("bom.json", "shop")])).findings).toHaveLength(1);
	});

	test("serve several checks at once", async () => {
		const engine = await engineOf({ concurrency: 2, isolate: true });
		const [some, others] = [mixed(20), mixed(40).slice(20)];
		const reports = await Promise.all([engine.check(some), engine.check(others), engine.check(some)]);
		expect(reports[2]).toEqual(reports[0]);
		expect(reports[1]).toEqual(await (await engineOf({ concurrency: 1 })).check(others));
	});

	test("are sent what is read of an input, whatever lies beside it", async () => {
		const engine = await engineOf({ concurrency: 2, isolate: true });
		const input = { ...json("one.json", { name: "one", number: 1 }), open: () => {} };
		expect((await engine.check([input])).findings).toHaveLength(1);
	});

	test.each([
		// For each worker, those being checked and as many beforehand.
		{ limits: {}, atOnce: 2 * 2 * 8 },
		{ limits: { timeLimit: 60_000 }, atOnce: 2 * 2 },
	])("take inputs as they go, not all at once: with %j", async ({ limits, atOnce }) => {
		const engine = await engineOf({ concurrency: 2, isolate: true, limits });
		let taken = 0;
		let most = 0;
		const counted = async function* () {
			for (const input of mixed(100)) {
				taken++;
				yield input;
			}
		};
		await engine.check(counted(), {
			onProgress: ({ done }) => {
				most = Math.max(most, taken - done);
			},
		});
		expect(taken).toBe(100);
		expect(most).toBeLessThanOrEqual(atOnce);
	});

	test("tell the name of each file and how many are done, which never becomes fewer", async () => {
		const engine = await engineOf({ concurrency: 2, isolate: true });
		const seen: { done: number; total: number | null; file: string }[] = [];
		await engine.check(mixed(30), { onProgress: (progress) => seen.push(progress) });
		expect(seen.map(({ file }) => file)).toEqual(mixed(30).map(({ name }) => name));
		expect(seen.every(({ total }) => total === 30)).toBe(true);
		expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).sort((a, b) => a - b));
	});

	test("end a file that takes too long; it is an error of that file, and the others are checked", async () => {
		const engine = await engineOf({ concurrency: 2, limits: { timeLimit: 1500 } });
		const report = await engine.check([
			json("one.json", { name: "one", number: 1 }),
			json("endless.json", { endless: MANY }),
			...Array.from({ length: 10 }, (_, i) => json(`more-${i}.json`, { name: "more", number: 2 })),
		]);
		expect(report.inputs.filter(({ status }) => status !== "read")).toEqual([
			{
				file: "endless.json",
				digest: null,
				status: "error",
				documents: [],
				problems: [expect.objectContaining({ code: "time-exceeded", message: expect.stringContaining("1500 ms") })],
			},
		]);
		expect(report.outcome).toBe("error");
		expect(report.summary).toMatchObject({ documents: 11, findings: { high: 1 } });
	});

	test.each(["wasm", "plan"] as const)("survive a file that takes too much memory, on %s", async (backend) => {
		const engine = await engineOf({ backend, concurrency: 1, isolate: true, limits: { memoryLimit: 16 * MEBIBYTE } });
		const report = await engine.check([
			json("large.json", { large: MANY }),
			json("one.json", { name: "one", number: 1 }),
		]);
		expect(report.outcome).toBe("error");
		expect(JSON.stringify(report)).toMatch(/more than 16 MiB of memory|more memory than a worker may have/);
		expect(report.findings.map(({ message }) => message)).toEqual(["one is odd"]);
	});

	test("end when the signal aborts, with its reason, and work again afterwards", async () => {
		const engine = await engineOf({ concurrency: 2, isolate: true });
		const controller = new AbortController();
		let closed = false;
		const inputs = async function* () {
			try {
				for (;;) yield json("endless.json", { endless: MANY });
			} finally {
				closed = true;
			}
		};
		const running = engine.check(inputs(), { signal: controller.signal });
		setTimeout(() => controller.abort(new Error("enough")), 500);
		await expect(running).rejects.toThrow("enough");
		expect(closed).toBe(true);
		const report = await engine.check([json("one.json", { name: "one", number: 1 })]);
		expect(report.summary.documents).toBe(1);
	});

	test("end with the engine", async () => {
		const engine = await engineOf({ concurrency: 2, isolate: true });
		const endless = () => engine.check([json("endless.json", { endless: MANY })]);
		// The last ones wait for workers that the others have.
		const running = Array.from({ length: 4 }, endless);
		setTimeout(() => engine.dispose(), 500);
		for (const { status, reason } of (await Promise.allSettled(running)) as PromiseRejectedResult[]) {
			expect({ status, code: reason.code }).toEqual({ status: "rejected", code: "disposed" });
		}
	});
});

describe("a check ends", () => {
	test.each([{ concurrency: 1 }, { concurrency: 2, isolate: true }])(
		"with what taking inputs, or using it wrongly, throws: %j",
		async (options) => {
			const engine = await engineOf(options);
			const failing = async function* () {
				yield* mixed(5);
				throw new Error("no more");
			};
			await expect(engine.check(failing())).rejects.toThrow("no more");
			const wrong = [...mixed(5), { ...json("a.json", {}), format: "no-format" }];
			await expect(engine.check(wrong)).rejects.toMatchObject({ name: "InputError", code: "unknown-format" });
			const invalid = [...mixed(5), { name: "a" } as unknown as CheckInput];
			await expect(engine.check(invalid)).rejects.toMatchObject({ code: "invalid-option" });
			await expect(engine.check([], { signal: AbortSignal.abort("at once") })).rejects.toBe("at once");
		},
	);
});

describe("options", () => {
	test.each([
		{ concurrency: 0 },
		{ concurrency: 1.5 },
		{ isolate: "yes" },
		{ worker: "w.js" },
		{ limits: { timeLimit: 0 } },
		{ limits: 5 },
	])("%j is refused", async (options) => {
		await expect(engineOf(options as EngineOptions)).rejects.toMatchObject({ code: "invalid-option" });
	});

	test("that cannot hold, since functions cannot be sent to workers, are refused; without them the calling thread checks", async () => {
		const kind = defineKind<object>()({
			name: "acme_note",
			schema: { type: "object", additionalProperties: false, properties: {}, required: [] },
		});
		const format = defineFormat({
			id: "acme_note",
			kind,
			title: "Acme note",
			recognize: () => ({ matches: false }),
			normalize: () => ({}),
		} as never);
		const refused = expect.objectContaining({ code: "invalid-option", message: expect.stringContaining("formats") });
		await expect(engineOf({ formats: [format], isolate: true })).rejects.toEqual(refused);
		await expect(engineOf({ formats: [format], limits: { timeLimit: 1000 } })).rejects.toEqual(refused);
		const report = await (await engineOf({ formats: [format], concurrency: 2 })).check(mixed(10));
		expect(report.summary.documents).toBeGreaterThan(0);
	});
});
