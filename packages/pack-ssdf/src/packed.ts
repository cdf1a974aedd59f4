import type { PolicyBundle } from "@proviso/schemas";

/** Bytes as they stand in a module. */
export interface PackedBytes {
	/** Number of bytes before packing. */
	readonly length: number;
	/** gzip, as base64 text. */
	readonly gzip: string;
}

/** What of a bundle needs no unpacking. */
export interface BundleHeader extends Omit<PolicyBundle, "wasm" | "plan" | "emitted"> {
	/** Packages (without `data`) and their rules. */
	readonly packages: readonly { readonly path: readonly string[]; readonly rules: readonly string[] }[];
	readonly strictCalls: NonNullable<PolicyBundle["strictCalls"]>;
}
