import type { Kind } from "./document.js";
import type { GeneratedValidator } from "./runtime/validator.js";
import { type Violation, violationsOf } from "./violations.js";

/** Checks a value against one schema: the violations of the first place that does not follow it, none when all does. Never throws. */
export type Validator = (value: unknown) => readonly Violation[];

/** Names of the schemas of Proviso: the kinds of documents, the report, the configuration, and the metadata of rules. */
export type SchemaName = Kind | "report" | "configuration" | "rule-metadata";

/** Names of the schemas of others: CycloneDX JSON by version. */
export type UpstreamSchemaName = `cyclonedx-${"1.2" | "1.3" | "1.4" | "1.5" | "1.6" | "1.7"}`;

type Module = { readonly default: GeneratedValidator };

// Each import is spelled out, so that bundlers see it and load only what is asked for.
const OWN: Readonly<Record<SchemaName, () => Promise<Module>>> = {
	sbom: () => import("#validators/sbom.js"),
	infrastructure: () => import("#validators/infrastructure.js"),
	pipeline: () => import("#validators/pipeline.js"),
	workload: () => import("#validators/workload.js"),
	findings: () => import("#validators/findings.js"),
	process: () => import("#validators/process.js"),
	image: () => import("#validators/image.js"),
	repository: () => import("#validators/repository.js"),
	attestation: () => import("#validators/attestation.js"),
	release: () => import("#validators/release.js"),
	report: () => import("#validators/report.js"),
	configuration: () => import("#validators/configuration.js"),
	"rule-metadata": () => import("#validators/rule-metadata.js"),
};

const UPSTREAM: Readonly<Record<UpstreamSchemaName, () => Promise<Module>>> = {
	"cyclonedx-1.2": () => import("#validators/cyclonedx-1.2.js"),
	"cyclonedx-1.3": () => import("#validators/cyclonedx-1.3.js"),
	"cyclonedx-1.4": () => import("#validators/cyclonedx-1.4.js"),
	"cyclonedx-1.5": () => import("#validators/cyclonedx-1.5.js"),
	"cyclonedx-1.6": () => import("#validators/cyclonedx-1.6.js"),
	"cyclonedx-1.7": () => import("#validators/cyclonedx-1.7.js"),
};

/** Names of the upstream schemas, oldest version first. */
export const upstreamSchemas = Object.keys(UPSTREAM) as readonly UpstreamSchemaName[];

/** The validator of one of Proviso's own schemas, loaded when it is first asked for. */
export async function loadValidator(name: SchemaName): Promise<Validator> {
	return wrap(await OWN[name]());
}

/**
 * The validator of an upstream schema. All that the schema demands is checked, save that the formats iri-reference and
 * idn-email are annotations, as JSON Schema allows; schemas/upstream/README.md says which edits the schemas have.
 */
export async function loadUpstreamValidator(name: UpstreamSchemaName): Promise<Validator> {
	return wrap(await UPSTREAM[name]());
}

/** The violations of `value`, at most ten and none when it follows the schema. */
export async function validate(name: SchemaName, value: unknown): Promise<readonly Violation[]> {
	return (await loadValidator(name))(value);
}

function wrap(module: Module): Validator {
	return (value) => {
		const errors = module.default(value);
		return errors.length === 0 ? [] : violationsOf(value, errors);
	};
}
