import type { Sbom } from "@proviso/schemas";
import { asArray, asList, asString, get } from "../../convert.js";
import { at, type Origin, type Trace } from "../../trace.js";

/** Name of an organizationalEntity. */
export function organizationName(value: unknown): string | null {
	return asString(get(value, "name"));
}

export function propertiesOf(value: unknown): Sbom.Property[] {
	return asList(value).map((property) => ({
		name: asString(get(property, "name")),
		value: asString(get(property, "value")),
	}));
}

export function authorsOf(value: unknown): Sbom.Contact[] {
	return asList(value).map((author) => ({
		name: asString(get(author, "name")),
		email: asString(get(author, "email")),
	}));
}

/** Since 1.5: a known phase, or a custom name. */
export function lifecyclesOf(value: unknown): string[] {
	return asList(value).map((lifecycle) => asString(get(lifecycle, "phase")) ?? asString(get(lifecycle, "name")) ?? "");
}

/** A list of tools, or since 1.5 the components and services that served as tools. */
export function toolsOf(value: unknown, origin: Origin, trace: Trace): Sbom.Tool[] {
	const list = asArray(value);
	if (list !== null) {
		return list.map((tool, index) =>
			trace.mark(
				{
					vendor: asString(get(tool, "vendor")),
					name: asString(get(tool, "name")),
					version: asString(get(tool, "version")),
				},
				at(origin, index),
			),
		);
	}
	const components = asList(get(value, "components")).map((component, index) =>
		trace.mark(
			{
				vendor:
					organizationName(get(component, "manufacturer")) ??
					organizationName(get(component, "supplier")) ??
					asString(get(component, "publisher")) ??
					asString(get(component, "group")),
				name: asString(get(component, "name")),
				version: asString(get(component, "version")),
			},
			at(origin, "components", index),
			{ vendor: [] },
		),
	);
	const services = asList(get(value, "services")).map((service, index) =>
		trace.mark(
			{
				vendor: organizationName(get(service, "provider")) ?? asString(get(service, "group")),
				name: asString(get(service, "name")),
				version: asString(get(service, "version")),
			},
			at(origin, "services", index),
			{ vendor: [] },
		),
	);
	return [...components, ...services];
}
