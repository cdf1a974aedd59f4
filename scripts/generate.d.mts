/** What differs between the generated files on disk and those that would be written: one line each. */
export declare function stale(): Promise<readonly string[]>;
