/** Names of our own schemas. */
export declare const NAMES: readonly string[];
/** One of our own schemas, parsed anew on every call. */
export declare function readSchema(name: string): Record<string, unknown>;
