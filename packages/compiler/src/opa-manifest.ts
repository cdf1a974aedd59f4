// Written by scripts/build-wasm.mjs.
export const OPA_MANIFEST = {
	opa: "1.22.2",
	go: "go1.26.8",
	raw: { bytes: 41426403, sha256: "0e2e0989bd743b2b9850fc9be77eaa4c8f93b51ab61db0799ef648fb49c677f6" },
	compressed: {
		bytes: 5611593,
		sha256: "a5b8304d5995bdc56198b66ad8c2b44b65977798cb90e16ca61a30cb68a4d209",
	},
} as const;
