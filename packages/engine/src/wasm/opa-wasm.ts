/** What is used of @open-policy-agent/opa-wasm, whose own types do not resolve for ES modules. */
export interface LoadedPolicy {
	readonly entrypoints: Readonly<Record<string, number>>;
	/** The parsed data documents. */
	readonly dataAddr: number;
	/** First byte above them. */
	readonly dataHeapPtr: number;
	/** JSON text in UTF-8. */
	setData(json: ArrayBuffer): void;
}

export type LoadedPolicyClass = new (
	instance: WebAssembly.Instance,
	memory: WebAssembly.Memory,
	minorVersion: number,
) => LoadedPolicy;

/** Loaded late, since policies compile meanwhile. */
export async function importLoadedPolicy(): Promise<LoadedPolicyClass> {
	const { default: opa } = (await import("@open-policy-agent/opa-wasm")) as unknown as {
		default: { LoadedPolicy: LoadedPolicyClass };
	};
	return opa.LoadedPolicy;
}
