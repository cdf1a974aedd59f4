const STEP = /module\.([\p{L}_][\p{L}\p{N}_-]*)(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?(?:\.|$)/uy;

/** Names of the modules on the way to an address such as `module.a["x"].module.b[0]`; null for what is none. */
export function moduleNames(address: string): readonly string[] | null {
	const names: string[] = [];
	STEP.lastIndex = 0;
	let end = 0;
	while (end < address.length) {
		const step = STEP.exec(address);
		if (step === null) return null;
		names.push(step[1] as string);
		end = STEP.lastIndex;
	}
	return names;
}

/** The folder that a local source of a module leads to from `folder`; null for other sources, and for what is outside. */
export function localModule(folder: string, source: string): string | null {
	if (!source.startsWith("./") && !source.startsWith("../")) return null;
	const parts = folder === "" ? [] : folder.split("/");
	for (const part of source.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === undefined) return null;
	}
	return parts.join("/");
}
