import type { Annotation, JsonObject, Sources } from "@proviso/compiler";
import type { FrameworkDefinition, RuleDefinition } from "@proviso/schemas";

export interface Rule {
	readonly definition: RuleDefinition;
	readonly metadata: Annotation;
	readonly file: string;
}

export function policyFiles(): string[];
export function readPolicyFile(path: string): string;
export function readRego(): { sources: Sources; tests: Sources };
export function readFrameworks(): FrameworkDefinition[];
export function readRules(sources: Sources): Promise<Rule[]>;
export function checkSchemas(rules: readonly Rule[]): Readonly<Record<string, JsonObject>>;
