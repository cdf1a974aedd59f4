// Written by scripts/build-wasm.mjs.
export const OPA_MANIFEST = {
	opa: "1.22.2",
	go: "go1.26.8",
	raw: { bytes: 41174493, sha256: "c86af61d26913cedce62307af09ead0f532bb6fb07bb8faf3b1effe88ea27f0d" },
	compressed: {
		bytes: 5609110,
		sha256: "4ddda6efd1230bae0cc3a678dcc788cc586522fab4bb48106f07a86e815aa6f7",
	},
} as const;
