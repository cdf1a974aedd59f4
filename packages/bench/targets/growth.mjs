import { loadPolicy } from "@proviso/engine";
import { read } from "@proviso/inputs";
import { generateSbom } from "../lib/generate-sbom.mjs";
import { record, shown } from "../lib/measure.mjs";
import { rulesOf, thePack } from "../lib/pack.mjs";

export const title = "how the time of every rule of the pack grows, from 10,000 to 80,000 of what it looks at";

const SIZES = [10_000, 20_000, 40_000, 80_000];
const LIMIT = 1.2;
const ROUNDS = 7;

export async function run() {
	const { bundle, data } = await thePack();
	const policy = await loadPolicy(bundle, { backend: "plan", data, limits: { outputLimit: 1e9 } });
	for (const [kind, document] of Object.entries(documents)) {
		const times = new Map(rulesOf(kind).map(({ id }) => [id, []]));
		// The smallest comes twice: the first time V8 gets to know the rules.
		for (const size of [SIZES[0], ...SIZES]) {
			const input = JSON.parse(JSON.stringify(await document(size)));
			const prepared = policy.prepare(input);
			for (const { id, entrypoints } of rulesOf(kind)) times.get(id).push(fastest(prepared, id, entrypoints));
			prepared.dispose();
		}
		for (const [id, [, ...curve]] of times) {
			const slope = fit(SIZES.map(Math.log2), curve.map(Math.log2));
			const points = SIZES.map((size, index) => `${size / 1000}k ${shown(curve[index])}`).join(", ");
			record(id, `${points}: slope ${slope.toFixed(2)}`, slope <= LIMIT, LIMIT);
		}
	}
	policy.dispose();
}

/** The fastest of several rounds, which other programs disturbed least. */
function fastest(prepared, id, entrypoints) {
	let best = Number.POSITIVE_INFINITY;
	for (let round = 0; round < ROUNDS; round++) {
		const start = performance.now();
		for (const entrypoint of entrypoints) {
			const decision = prepared.evaluate(entrypoint);
			if (decision.status === "error") throw new Error(`${id}: ${decision.error.message}`);
		}
		best = Math.min(best, performance.now() - start);
	}
	return best;
}

/** Slope of the straight line that is nearest to the points. */
function fit(xs, ys) {
	const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
	const [x, y] = [mean(xs), mean(ys)];
	const covariance = xs.reduce((sum, value, index) => sum + (value - x) * (ys[index] - y), 0);
	return covariance / xs.reduce((sum, value) => sum + (value - x) ** 2, 0);
}

/** A document of each kind, by how many components, resources, steps or containers it has. */
const documents = {
	sbom: (count) => normalized("bom.json", generateSbom(count)),
	infrastructure: (count) => normalized("plan.json", terraformPlan(count)),
	pipeline: (count) => normalized(".github/workflows/ci.yml", workflow(count)),
	workload: (count) => normalized("pods.json", pods(count)),
};

async function normalized(name, text) {
	const result = await read({ name, bytes: text });
	if (!result.ok || result.documents.length !== 1) {
		throw new Error(
			`${name} is not read as one document: ${JSON.stringify(result.problem ?? result.problems)}`.slice(0, 500),
		);
	}
	return result.documents[0];
}

function terraformPlan(count) {
	const change = (index) => ({
		address: `aws_s3_bucket.b${index}`,
		mode: "managed",
		type: "aws_s3_bucket",
		name: `b${index}`,
		provider_name: "registry.terraform.io/hashicorp/aws",
		change: {
			actions: ["create"],
			before: null,
			after: { bucket: `bucket-${index}`, acl: index % 100 === 0 ? "public-read" : "private" },
			after_unknown: { id: true },
			before_sensitive: false,
			after_sensitive: {},
		},
	});
	const changes = Array.from({ length: count }, (_, index) => change(index));
	return JSON.stringify({
		format_version: "1.2",
		terraform_version: "1.9.0",
		planned_values: {
			root_module: {
				resources: changes.map(({ change, ...resource }) => ({
					...resource,
					schema_version: 0,
					values: change.after,
					sensitive_values: {},
				})),
			},
		},
		resource_changes: changes,
		configuration: { root_module: {} },
	});
}

function workflow(count) {
	const steps = Array.from({ length: count }, (_, index) =>
		index % 2 === 0 ? { uses: "actions/checkout@v4" } : { run: `echo ${index}` },
	);
	return JSON.stringify({
		name: "ci",
		on: ["push"],
		permissions: { contents: "read" },
		jobs: { build: { "runs-on": "ubuntu-24.04", steps } },
	});
}

function pods(count) {
	const items = Array.from({ length: count }, (_, index) => ({
		apiVersion: "v1",
		kind: "Pod",
		metadata: { name: `pod-${index}` },
		spec: {
			containers: [
				{
					name: "main",
					image: `registry.example.com/app:${index}`,
					securityContext: { privileged: index % 100 === 0 },
				},
			],
		},
	}));
	return JSON.stringify({ apiVersion: "v1", kind: "List", items });
}
