const LICENSES = ["MIT", "Apache-2.0", "BSD-3-Clause", "ISC", "MPL-2.0", "AGPL-3.0-only"];

/** A small linear congruential generator: the same SBOM every time. */
function generator(seed) {
	let state = seed;
	return (limit) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state % limit;
	};
}

function hex(random, digits) {
	let text = "";
	while (text.length < digits) text += random(0x10000000).toString(16).padStart(7, "0");
	return text.slice(0, digits);
}

/** CycloneDX 1.6 JSON text with `count` components, about 530 bytes each. A few in a thousand have something wrong. */
export function generateSbom(count) {
	const random = generator(42);
	const components = Array.from({ length: count }, (_, index) => {
		const name = `component-${index}`;
		const version = `${random(9)}.${random(30)}.${random(50)}`;
		const purl = `pkg:npm/%40scope-${index % 100}/${name}@${version}`;
		const host = random(1000) === 0 ? "mirror.example.net" : "packages.example.com";
		return {
			"bom-ref": purl,
			type: "library",
			group: `@scope-${index % 100}`,
			name,
			...(random(1000) === 0 ? {} : { version }),
			description: `Component number ${index} of a generated bill of materials`,
			...(random(1000) === 0 ? {} : { licenses: [{ license: { id: LICENSES[random(1000) === 0 ? 5 : random(5)] } }] }),
			purl,
			hashes: [{ alg: random(1000) === 0 ? "MD5" : "SHA-256", content: "" }],
			externalReferences: [{ type: "distribution", url: `https://${host}/${name}/-/${name}-${version}.tgz` }],
		};
	});
	for (const { hashes } of components) hashes[0].content = hex(random, hashes[0].alg === "MD5" ? 32 : 64);
	return JSON.stringify({
		bomFormat: "CycloneDX",
		specVersion: "1.6",
		serialNumber: "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79",
		version: 1,
		metadata: { component: { "bom-ref": "root", type: "application", name: "generated", version: "1.0.0" } },
		components,
		dependencies: [{ ref: "root", dependsOn: components.map((component) => component["bom-ref"]) }],
	});
}
