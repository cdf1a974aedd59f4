import { generateOpaSchemas } from "./opa.mjs";
import { generateTypes } from "./types.mjs";
import { generateValidators } from "./validators.mjs";

/** Path within packages/schemas/src/generated → text. */
export async function generate() {
	return new Map([...(await generateTypes()), ...(await generateOpaSchemas()), ...(await generateValidators())]);
}
