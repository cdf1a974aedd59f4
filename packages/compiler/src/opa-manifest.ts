// Written by scripts/build-wasm.mjs.
export const OPA_MANIFEST = {
	opa: "1.22.2",
	go: "go1.26.8",
	raw: { bytes: 41261475, sha256: "728a2986b21ab06bfbac2c977e10547d7325d55e0ec9b4e3cdddb7ec8019a74a" },
	compressed: {
		bytes: 5624497,
		sha256: "2a00851984bdd694d5851915df166b6bf2ef3062adfbb6ed05b32502505832fa",
	},
} as const;
