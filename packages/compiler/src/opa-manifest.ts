// Written by scripts/build-wasm.mjs.
export const OPA_MANIFEST = {
	opa: "1.22.2",
	go: "go1.26.8",
	raw: { bytes: 41383444, sha256: "f5a7bf5e83a798fc3d40e93f586c7266c0a83feb2c05a3fafc9d1975ee108c16" },
	compressed: {
		bytes: 5612360,
		sha256: "3dd77d7249f3d8ec55e82d1b6b77756713cb5f413fc67f4100c36742c1a5cb13",
	},
} as const;
