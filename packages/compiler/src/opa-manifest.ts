// Written by scripts/build-wasm.mjs.
export const OPA_MANIFEST = {
	opa: "1.22.2",
	go: "go1.26.8",
	raw: { bytes: 41322091, sha256: "4753e12b365e9e13c68ea31b45b53229a04cc778f25c7b7c8ff526aa5ca2f22f" },
	compressed: {
		bytes: 5635995,
		sha256: "d129b7c52ad3d811fe9130f725d0a3c905ae35969fc2bd523752a22c7aa20d63",
	},
} as const;
