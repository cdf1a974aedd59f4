import { compile } from "json-schema-to-typescript";
import { banner, NAMES, pathOf, readSchema } from "./sources.mjs";

/** TypeScript types of every schema, one module each, because names of definitions repeat between schemas. */
export async function generateTypes() {
	const files = new Map();
	for (const name of NAMES) {
		files.set(`types/${name}.ts`, banner(pathOf(name)) + (await typesOf(readSchema(name))));
	}
	return files;
}

async function typesOf(schema) {
	const text = await compile(namedReferences(schema), schema.title, {
		bannerComment: "",
		unreachableDefinitions: true,
		ignoreMinAndMaxItems: true,
		style: { useTabs: true, printWidth: 120 },
	});
	const body = readonly(tidyComments(text));
	const used = ["JsonObject", "JsonSchema", "JsonValue"].filter((name) => new RegExp(`\\b${name}\\b`).test(body));
	return used.length === 0 ? body : `import type { ${used.join(", ")} } from "../../json.js";\n\n${body}`;
}

/** A reference that has a description of its own would be inlined under a new name (Path1); naming its type keeps both. */
function namedReferences(node) {
	if (Array.isArray(node)) return node.map(namedReferences);
	if (node === null || typeof node !== "object") return node;
	if (typeof node.$ref === "string") {
		const [, name] = /^#\/\$defs\/(\w+)$/.exec(node.$ref) ?? [];
		if (name === undefined)
			throw new Error(`only references to definitions of the same schema are used, not ${node.$ref}`);
		return { ...(node.description === undefined ? {} : { description: node.description }), tsType: name };
	}
	return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, namedReferences(value)]));
}

function tidyComments(text) {
	return text
		.replace(/\n\t* \*\n\t* \* This interface was referenced by [^\n]*\n\t* \* via the `definition` [^\n]*/g, "")
		.replace(/\/\*\*\n\t* \* ([^\n]*)\n\t* \*\//g, "/** $1 */");
}

/** Makes every property, index signature and array readonly. */
function readonly(text) {
	const lines = text.split("\n");
	const opened = [];
	for (const [index, line] of lines.entries()) {
		if (/^\t*(\/\*\*| \*)/.test(line)) continue;
		lines[index] = line
			.replace(/^(\t+)((?:"[^"]+"|[\w$]+)\??:|\[k: string\]:)/, "$1readonly $2")
			.replace(/(?:[\w$]+|\([^()]*\))\[\]/g, "readonly $&");
		if (line.endsWith("{")) opened.push(index);
		else if (/^\t*\}/.test(line)) {
			const start = opened.pop();
			if (line.includes("}[]")) lines[start] = lines[start].replace(/\{$/, "readonly {");
		}
	}
	const result = lines.join("\n");
	if (/\[\]\[\]/.test(result)) throw new Error("arrays of arrays need a definition of their own to be readonly");
	return result;
}
