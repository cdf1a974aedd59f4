import type { JsonValue } from "@proviso/schemas";

/** At most `max` UTF-16 code units of `text`, an ellipsis last where something was cut off. */
export function shorten(text: string, max: number): string {
	if (text.length <= max) return text;
	const cut = text.slice(0, max - 1);
	return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** `value` as compact JSON of at most `max` characters. Looks at no more of it than it shows. */
export function brief(value: JsonValue, max: number): string {
	let text = "";
	const write = (part: JsonValue): void => {
		if (text.length > max) return;
		if (Array.isArray(part)) {
			text += "[";
			for (const [i, item] of (part as readonly JsonValue[]).entries()) {
				if (text.length > max) return;
				if (i > 0) text += ", ";
				write(item);
			}
			text += "]";
		} else if (typeof part === "object" && part !== null) {
			text += "{";
			let first = true;
			for (const [name, item] of Object.entries(part)) {
				if (text.length > max) return;
				text += `${first ? "" : ", "}${JSON.stringify(shorten(name, max))}: `;
				first = false;
				write(item);
			}
			text += "}";
		} else {
			text += typeof part === "string" ? JSON.stringify(shorten(part, max)) : String(part);
		}
	};
	write(value);
	return shorten(text, max);
}
