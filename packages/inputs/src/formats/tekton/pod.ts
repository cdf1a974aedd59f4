import type { Pipeline } from "@proviso/schemas";
import { asBoolean, asList, asScalarText, asString, get } from "../../convert.js";
import { at, type Origin, type Trace } from "../../trace.js";
import { hasExpression } from "./expressions.js";

/** Volumes of a task that are paths of the machine, by their names. */
export function hostPathsOf(spec: unknown): ReadonlyMap<string, string> {
	const hosts = new Map<string, string>();
	for (const volume of asList(get(spec, "volumes"))) {
		const name = asString(get(volume, "name"));
		const path = asScalarText(get(get(volume, "hostPath"), "path"));
		if (name !== null && path !== null) hosts.set(name, path);
	}
	return hosts;
}

/** What is mounted into a step or a sidecar: of the machine with its path, of everything else with the volume's name. */
export function volumesOf(container: unknown, template: unknown, hosts: ReadonlyMap<string, string>): string[] {
	return [...asList(get(template, "volumeMounts")), ...asList(get(container, "volumeMounts"))].flatMap((mount) => {
		const name = asString(get(mount, "name"));
		const target = asScalarText(get(mount, "mountPath"));
		if (name === null || target === null) return [];
		return [`${hosts.get(name) ?? name}:${target}${get(mount, "readOnly") === true ? ":ro" : ""}`];
	});
}

export function isPrivileged(container: unknown, template: unknown): boolean {
	const of = (value: unknown): boolean | null => asBoolean(get(get(value, "securityContext"), "privileged"));
	return of(container) ?? of(template) ?? false;
}

/** Names of the secrets that the steps and sidecars of a task get, as variables or as files. */
export function secretsOf(spec: unknown): string[] {
	const names = new Set<string>();
	const add = (name: unknown): void => {
		const text = asScalarText(name);
		if (text !== null && !hasExpression(text)) names.add(text);
	};
	const containers = [...asList(get(spec, "steps")), ...asList(get(spec, "sidecars")), get(spec, "stepTemplate")];
	for (const container of containers) {
		for (const variable of asList(get(container, "env")))
			add(get(get(get(variable, "valueFrom"), "secretKeyRef"), "name"));
		for (const from of asList(get(container, "envFrom"))) add(get(get(from, "secretRef"), "name"));
	}
	for (const volume of asList(get(spec, "volumes"))) {
		add(get(get(volume, "secret"), "secretName"));
		for (const source of asList(get(get(volume, "projected"), "sources"))) add(get(get(source, "secret"), "name"));
	}
	return [...names];
}

/**
 * Tokens of the service account that are made for somebody: https://kubernetes.io/docs/concepts/storage/projected-volumes/.
 * The one that every pod has is for the cluster alone.
 */
export function identityTokensOf(
	spec: unknown,
	origin: Origin,
	path: Pipeline.Path,
	trace: Trace,
): Pipeline.IdentityToken[] {
	const found: Pipeline.IdentityToken[] = [];
	for (const [index, volume] of asList(get(spec, "volumes")).entries()) {
		for (const [number, source] of asList(get(get(volume, "projected"), "sources")).entries()) {
			const token = get(source, "serviceAccountToken");
			if (token === undefined) continue;
			const audience = asScalarText(get(token, "audience"));
			const audiences = audience === null || hasExpression(audience) ? [] : [audience];
			const unknown = audiences.length === 0 ? ["audiences"] : [];
			const place = at(origin, "volumes", index, "projected", "sources", number, "serviceAccountToken");
			const own = { path: [...path, found.length], name: null, audiences, unknown };
			found.push(trace.mark(own, place, { name: [], audiences: "audience" }));
		}
	}
	return found;
}
