/** Names of the schemas of others that get a validator. */
export declare const UPSTREAM: readonly string[];
/** A schema of others, those it refers to, and where it is in the repository. */
export declare function readUpstream(name: string): {
	readonly schema: Record<string, unknown>;
	readonly others: readonly Record<string, unknown>[];
	readonly source: string;
};
