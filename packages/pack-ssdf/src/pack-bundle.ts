import type { PolicyBundle, PolicyModule } from "@proviso/schemas";
import { unpack } from "#unpack";
import type { BundleHeader, PackedBytes } from "./packed.js";

/** A bundle that unpacks each of its parts when it is first asked for. */
export class PackBundle implements PolicyBundle {
	readonly data: BundleHeader["data"];
	readonly entrypoints: BundleHeader["entrypoints"];
	readonly requiredBuiltins: BundleHeader["requiredBuiltins"];
	readonly packages: BundleHeader["packages"];
	readonly strictCalls: BundleHeader["strictCalls"];
	readonly digest: BundleHeader["digest"];
	readonly manifest: BundleHeader["manifest"];
	readonly emitted: readonly PolicyModule[];
	readonly #packed: { readonly wasm: PackedBytes; readonly plan: PackedBytes };
	#wasm: Uint8Array | undefined;
	#plan: Uint8Array | undefined;

	constructor(
		header: BundleHeader,
		{ wasm, plan }: { readonly wasm: PackedBytes; readonly plan: PackedBytes },
		emitted: readonly PolicyModule[],
	) {
		this.data = header.data;
		this.entrypoints = header.entrypoints;
		this.requiredBuiltins = header.requiredBuiltins;
		this.packages = header.packages;
		this.strictCalls = header.strictCalls;
		this.digest = header.digest;
		this.manifest = header.manifest;
		this.emitted = emitted;
		this.#packed = { wasm, plan };
	}

	get wasm(): Uint8Array {
		this.#wasm ??= unpack(this.#packed.wasm);
		return this.#wasm;
	}

	get plan(): Uint8Array {
		this.#plan ??= unpack(this.#packed.plan);
		return this.#plan;
	}
}
