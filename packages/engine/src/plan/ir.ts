/** OPA's intermediate representation, as `opa build -t plan` writes it to plan.json. Source: OPA's v1/ir. */

/** An index into a function's variables. 0 is the input, 1 the data. */
export type Local = number;

/** What statements read: a variable, a string or a boolean. */
export type Operand =
	| { readonly type: "local"; readonly value: Local }
	| { readonly type: "string"; readonly value: string }
	| { readonly type: "bool"; readonly value: boolean };

/** Index into {@link Plan.sites}. */
export type SiteIndex = number;

export type Statement = { readonly site: SiteIndex } & (
	| { readonly type: "ArrayAppend"; readonly array: Local; readonly value: Operand }
	| { readonly type: "AssignInt"; readonly value: number; readonly target: Local }
	| { readonly type: "AssignVar" | "AssignVarOnce"; readonly source: Operand; readonly target: Local }
	| { readonly type: "Block"; readonly blocks: readonly Block[] }
	| { readonly type: "Break"; readonly index: number }
	| { readonly type: "Call"; readonly func: string; readonly args: readonly Operand[]; readonly target: Local }
	| {
			readonly type: "CallDynamic";
			readonly args: readonly Local[];
			readonly path: readonly Operand[];
			readonly target: Local;
	  }
	| { readonly type: "Dot"; readonly source: Operand; readonly key: Operand; readonly target: Local }
	| { readonly type: "Equal" | "NotEqual"; readonly a: Operand; readonly b: Operand }
	| { readonly type: "IsArray" | "IsObject" | "IsSet"; readonly source: Operand }
	| { readonly type: "IsDefined" | "IsUndefined"; readonly source: Local }
	| { readonly type: "Len"; readonly source: Operand; readonly target: Local }
	| { readonly type: "MakeNull" | "MakeObject" | "MakeSet" | "MakeArray" | "ResetLocal"; readonly target: Local }
	| { readonly type: "MakeNumber"; readonly text: string; readonly target: Local }
	| { readonly type: "Nop" }
	| { readonly type: "Not"; readonly block: Block }
	| {
			readonly type: "ObjectInsert" | "ObjectInsertOnce";
			readonly object: Local;
			readonly key: Operand;
			readonly value: Operand;
	  }
	| { readonly type: "ObjectMerge"; readonly a: Local; readonly b: Local; readonly target: Local }
	| { readonly type: "ResultSetAdd"; readonly value: Local }
	| { readonly type: "ReturnLocal"; readonly source: Local }
	| {
			readonly type: "Scan";
			readonly source: Local;
			readonly key: Local;
			readonly value: Local;
			readonly block: Block;
	  }
	| { readonly type: "SetAdd"; readonly set: Local; readonly value: Operand }
	| {
			readonly type: "With";
			readonly local: Local;
			readonly path: readonly string[];
			readonly value: Operand;
			readonly block: Block;
	  }
	/** Made by {@link mergeBodies}: blocks that nothing leaves but by their ends. They are evaluated in any order. */
	| { readonly type: "Alternatives"; readonly blocks: readonly Block[] }
	/** Made by {@link mergeBodies}: the block of the text that the variable holds, if any. */
	| { readonly type: "Switch"; readonly source: Local; readonly cases: readonly SwitchCase[] }
	/** Made by {@link instrument}: says that a point is reached. */
	| { readonly type: "Probe"; readonly point: number }
);

export interface SwitchCase {
	readonly text: string;
	readonly block: Block;
}

export type StatementOf<T extends Statement["type"]> = Statement & { readonly type: T };

export type Block = readonly Statement[];

export interface PlanFunction {
	readonly name: string;
	readonly params: readonly Local[];
	readonly blocks: readonly Block[];
	/** Where dynamic calls find it; empty for none. */
	readonly path: readonly string[];
}

export interface Plan {
	readonly entrypoints: readonly { readonly name: string; readonly blocks: readonly Block[] }[];
	readonly functions: readonly PlanFunction[];
	/** Names of builtins, and whether they give a value. */
	readonly builtins: ReadonlyMap<string, { readonly isVoid: boolean }>;
	/** Places in Rego, each once. */
	readonly sites: readonly Site[];
}

export interface Site {
	readonly file: string;
	readonly row: number;
	readonly col: number;
	/** Behind the last character; known where the plan was read with ranges. */
	readonly end?: { readonly row: number; readonly col: number };
}
