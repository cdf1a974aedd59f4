import { generateSbom } from "./generate-sbom.mjs";

/** So many SBOMs, one made when the one before was taken. */
export function* smallSboms(count, components) {
	const text = generateSbom(components);
	for (let index = 0; index < count; index++) {
		yield { name: `bom-${index}.json`, bytes: text.replace('"generated"', `"generated-${index}"`) };
	}
}
