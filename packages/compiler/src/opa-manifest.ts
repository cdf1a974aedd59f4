// Written by scripts/build-wasm.mjs.
export const OPA_MANIFEST = {
	opa: "1.22.2",
	go: "go1.26.8",
	raw: { bytes: 41187198, sha256: "aa0cf144262909fb0a5a5711b7af8d2a2c3aebd264030ddc0c208ae69af978f6" },
	compressed: {
		bytes: 5571548,
		sha256: "27faafa7c8623b578dc6efc94bda380f808511894293b38cd9a9bc0e3acdcbdf",
	},
} as const;
