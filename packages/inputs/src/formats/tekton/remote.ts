import { asRecord, asString, entriesOf, get } from "../../convert.js";
import { pinOfRef } from "../../pipeline/parts.js";
import { hasExpression } from "./expressions.js";
import type { Placed } from "./triggers.js";

/** Where Pipelines as Code gets a task or a pipeline from. */
export interface Remote {
	readonly text: string;
	/** An address, or a name in a catalog; null when the file does not tell. */
	readonly repository: string | null;
	readonly ref: string | null;
	readonly pinned: "commit" | "mutable" | "none" | null;
}

type Kind = "task" | "pipeline";

const ANNOTATION = /^pipelinesascode\.tekton\.dev\/(task|pipeline)(?:-\d{1,6})?$/;

/**
 * Tasks and pipelines that annotations of a run name, which Pipelines as Code then uses for references by name: from
 * an address, from a catalog (`name` for the newest one, `name:version`), or from a path in the repository.
 * https://docs.redhat.com/en/documentation/red_hat_openshift_pipelines/1.22/html/pipelines_as_code/creating-pipeline-runs-pac
 */
export class Remotes {
	/** By kind and name, those that the file refers to. */
	readonly #referred = new Map<string, Remote>();
	readonly #names: ReadonlySet<string>;

	constructor(objects: readonly Placed[]) {
		this.#names = namesIn(objects);
		for (const { value } of objects)
			for (const { key, remote } of remotesOf(get(value, "metadata")))
				if (key !== null && this.#names.has(key)) this.#referred.set(key, remote);
	}

	/** Where what is called `name` comes from; null for the repository itself, or the cluster. */
	find(kind: Kind, name: string): Remote | null {
		return this.#referred.get(`${kind} ${name}`) ?? null;
	}

	/** Those of one object that nothing in the file refers to, as pipelines in other files do, by their annotations. */
	others(metadata: unknown): { readonly annotation: string; readonly remote: Remote }[] {
		return remotesOf(metadata).filter(({ key }) => key === null || !this.#names.has(key));
	}
}

interface Named {
	readonly annotation: string;
	/** Its kind and name, as far as its place tells. */
	readonly key: string | null;
	readonly remote: Remote;
}

function remotesOf(metadata: unknown): Named[] {
	const found: Named[] = [];
	for (const [annotation, text] of entriesOf(get(metadata, "annotations"))) {
		const kind = ANNOTATION.exec(annotation)?.[1];
		if (kind === undefined) continue;
		// What Pipelines as Code replaces may have spaces in it.
		const whole = (asString(text) ?? "").replace(
			/\{\{\s{0,20}([^{}]{1,1000}?)\s{0,20}\}\}/g,
			(_, own: string) => `{{${own.replace(/\s/g, "")}}}`,
		);
		for (const entry of whole.split(/[[\],\s<>"']+/)) {
			const remote = remoteOf(entry);
			if (remote !== null)
				found.push({ annotation, key: remote.name === null ? null : `${kind} ${remote.name}`, remote });
		}
	}
	return found;
}

/** One place, and the name of what is there as far as it tells; null for a path in the repository. */
function remoteOf(entry: string): (Remote & { readonly name: string | null }) | null {
	if (entry === "") return null;
	if (/^https?:\/\//i.test(entry)) {
		const path = entry.replace(/[?#].*$/s, "").split("/");
		const name = path.at(-1)?.replace(/\.ya?ml$/i, "") || null;
		if (hasExpression(entry)) return { name, text: entry, repository: null, ref: null, pinned: null };
		const ref = path.find((part) => pinOfRef(part) === "commit") ?? null;
		return { name, text: entry, repository: entry, ref, pinned: ref === null ? "mutable" : "commit" };
	}
	const inCatalog = entry.replace(/^[\w-]{1,100}:\/\//, "");
	if (inCatalog.includes("/")) return null;
	if (hasExpression(entry)) return { name: null, text: entry, repository: null, ref: null, pinned: null };
	const separator = inCatalog.indexOf(":");
	const name = separator === -1 ? inCatalog : inCatalog.slice(0, separator);
	const ref = separator === -1 ? null : inCatalog.slice(separator + 1);
	return { name, text: entry, repository: name, ref, pinned: pinOfRef(ref) };
}

/** Kinds and names of tasks and pipelines that something refers to. */
function namesIn(objects: readonly Placed[]): ReadonlySet<string> {
	const names = new Set<string>();
	const open: unknown[] = objects.map(({ value }) => value);
	while (open.length > 0) {
		const next = open.pop();
		for (const kind of ["task", "pipeline"] as const) {
			const name = asRecord(next) === null ? null : asString(get(get(next, `${kind}Ref`), "name"));
			if (name !== null) names.add(`${kind} ${name}`);
		}
		if (typeof next === "object" && next !== null) for (const value of Object.values(next)) open.push(value);
	}
	return names;
}
