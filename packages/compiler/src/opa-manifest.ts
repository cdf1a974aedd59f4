// Written by scripts/build-wasm.mjs.
export const OPA_MANIFEST = {
	opa: "1.22.2",
	go: "go1.26.8",
	raw: { bytes: 41516091, sha256: "b81d194931f14fbb73a541ae9af44faac474ccb8e8d84239afa59ce384ff1f20" },
	compressed: {
		bytes: 5632154,
		sha256: "3b6790cb8bbdb69b2dfcaca93508333fc54e8b6ba0bd9152d6a4382e0e9f77a4",
	},
} as const;
