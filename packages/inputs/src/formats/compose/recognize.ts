import { asArray, asRecord, asScalarText, get } from "../../convert.js";
import type { ParsedFile, Recognition } from "../../format.js";

/** Properties of the file, besides those that begin with `x-`. */
const TOP = new Set(["version", "name", "services", "networks", "volumes", "secrets", "configs", "include", "models"]);

/** Properties of a service that hardly anything else that is called a service has. */
const TYPICAL = [
	"image",
	"build",
	"extends",
	"container_name",
	"environment",
	"env_file",
	"ports",
	"expose",
	"volumes",
	"depends_on",
	"networks",
	"network_mode",
	"command",
	"entrypoint",
	"restart",
	"deploy",
	"healthcheck",
	"privileged",
	"cap_add",
	"security_opt",
	"profiles",
	"provider",
	"!reset",
	"!override",
];

/** What other formats with `services` have beside them. */
const FOREIGN = ["apiVersion", "kind", "jobs", "stages", "pipelines", "pool"];

const MAX_LOOKED_AT = 50;

/** Whether a file is for Compose: its services say so, or it includes nothing but other Compose files. */
export function recognizeCompose(file: ParsedFile): Recognition {
	const value = file.values.find((candidate) => candidate !== null);
	const record = asRecord(value);
	if (record === null || FOREIGN.some((name) => get(record, name) !== undefined)) return { matches: false };
	const services = asRecord(get(record, "services"));
	const plain = Object.keys(record).every((name) => TOP.has(name) || name.startsWith("x-"));
	const matches = services === null ? plain && includesFiles(get(record, "include")) : hasServices(services, plain);
	return matches ? { matches, version: asScalarText(get(record, "version")) } : { matches: false };
}

function hasServices(services: object, plain: boolean): boolean {
	const some = Object.values(services).slice(0, MAX_LOOKED_AT);
	const has = (names: readonly string[]) =>
		some.some((service) => names.some((name) => get(service, name) !== undefined));
	return plain ? has(TYPICAL) : has(["image", "build"]);
}

/** GitLab includes files too, but not by `path`. */
function includesFiles(include: unknown): boolean {
	const items = asArray(include);
	return items !== null && items.length > 0 && items.every((item) => get(item, "path") !== undefined);
}
