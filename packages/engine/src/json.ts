export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
	readonly [key: string]: Json;
}

const BRAND = Symbol.for("@proviso/engine/json-text");

/**
 * JSON text as an input. It goes to the policy without being parsed in JavaScript, so numbers keep every digit.
 * Bytes are UTF-8, with or without a byte order mark. The bytes are read when the input is evaluated or prepared.
 */
export class JsonText {
	readonly json: string | Uint8Array;
	/** A registered symbol, so that texts are told from plain objects even when two copies of this package are loaded. */
	readonly [BRAND] = true;

	constructor(json: string | Uint8Array) {
		this.json = json;
	}
}

export function isJsonText(value: unknown): value is JsonText {
	return typeof value === "object" && value !== null && (value as Record<symbol, unknown>)[BRAND] === true;
}

/** Sets a plain own property, also for `__proto__`. */
export function setProperty(target: Record<string, unknown>, key: string, value: unknown): void {
	if (key === "__proto__") {
		Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true });
	} else {
		target[key] = value;
	}
}
