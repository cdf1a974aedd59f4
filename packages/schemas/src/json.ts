/** Any value that JSON can express. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
	readonly [name: string]: JsonValue;
}

/** A JSON Schema that is an object, as OPA and rule metadata want it. */
export type JsonSchema = JsonObject;
