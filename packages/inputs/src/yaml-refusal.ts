import type { Failure } from "./failure.js";
import type { Limits } from "./limits.js";

/** Ends the reading of a YAML file from within. Never leaves this package. */
export class YamlRefusal extends Error {
	override readonly name = "YamlRefusal";
	readonly failure: Failure;

	constructor(code: Failure["code"], message: string, text: string, offset: number) {
		super(message);
		this.failure = { ok: false, code, message, at: { text, offset } };
	}
}

/** The library's names of what people write. */
const indicators: Readonly<Record<string, string>> = {
	"block-seq-ind": "-",
	"seq-item-ind": "-",
	"explicit-key-ind": "?",
	"map-value-ind": ":",
	"flow-map-start": "{",
	"flow-map-end": "}",
	"flow-seq-start": "[",
	"flow-seq-end": "]",
	"doc-start": "---",
	"doc-end": "...",
};

/** Says that a text is not YAML, and why. */
export function refusalOf(text: string, offset: number, reason: string): YamlRefusal {
	const worded = reason.slice(0, 200).replace(/[a-z]+(?:-[a-z]+)+/g, (name) => indicators[name] ?? name);
	const shown = worded.replaceAll(/[^\x20-\x7e]/g, "?");
	const end = text.trimEnd().length;
	if (offset >= end) {
		const message = `The YAML ends before it is complete: the file seems to be truncated (${shown}).`;
		return new YamlRefusal("syntax", message, text, end);
	}
	const message = `The file is not YAML: ${shown.charAt(0).toLowerCase()}${shown.slice(1)}.`;
	return new YamlRefusal("syntax", message, text, offset);
}

export function depthRefusal(text: string, offset: number, limits: Limits): YamlRefusal {
	const message = `Mappings and sequences are nested more than ${limits.depth} deep here.`;
	return new YamlRefusal("too-deep", message, text, offset);
}

export function keyRefusal(text: string, offset: number): YamlRefusal {
	const message = "A key is a list or a mapping here; every format that is read has text for keys.";
	return new YamlRefusal("syntax", message, text, offset);
}
