// Written by scripts/build-wasm.mjs.
export const OPA_MANIFEST = {
	opa: "1.22.2",
	go: "go1.26.8",
	raw: { bytes: 41322268, sha256: "4aa1bfae8e003cd0738c8fc9f148d6e0596d92ffd94ff998beac8b71ee44fb84" },
	compressed: {
		bytes: 5600399,
		sha256: "cd24a456e80384f7454adf10bdf080df0d659abb89b45666340397586b0e3232",
	},
} as const;
