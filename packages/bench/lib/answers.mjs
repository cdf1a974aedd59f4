/** Text that is the same for answers that are: sides give sets in different orders, so arrays are compared without order. */
export function canonical(value) {
	if (Array.isArray(value)) return `[${value.map(canonical).sort().join(",")}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
	return `{${Object.keys(value)
		.sort()
		.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
		.join(",")}}`;
}
