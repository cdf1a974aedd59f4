// Written by scripts/build-wasm.mjs.
export const OPA_MANIFEST = {
	opa: "1.22.2",
	go: "go1.26.8",
	raw: { bytes: 41387183, sha256: "0ebe922d8770ae064fa98e9eea8a5bb001e432adbeab23a1465d41ae20e3a7eb" },
	compressed: {
		bytes: 5609127,
		sha256: "871e2f9f3fdd102f9c70777eb6b28f1bc4f1c79764f5b66c9355258a464d6193",
	},
} as const;
