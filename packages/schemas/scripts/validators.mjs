import { fileURLToPath } from "node:url";
import Ajv2020 from "ajv/dist/2020.js";
import Ajv from "ajv/dist/ajv.js";
import codegen from "ajv/dist/compile/codegen/index.js";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { rewrite, useKeywords } from "./keywords.mjs";
import { banner, NAMES, pathOf, readSchema } from "./sources.mjs";
import { readUpstream, UPSTREAM } from "./upstream.mjs";
import { mapSchema } from "./walk.mjs";

/** Keywords that say nothing about validity. ajv embeds schemas in its code, and they are most of the text. */
const ANNOTATIONS = new Set([
	"$comment",
	"$schema",
	"default",
	"deprecated",
	"description",
	"examples",
	"meta:enum",
	"readOnly",
	"title",
	"tsType",
]);

/** Formats that src/runtime/formats.ts checks. The others are annotations, as JSON Schema lets them be. */
const FORMATS = ["date", "date-time", "uri"];
const UNCHECKED_FORMATS = ["idn-email", "iri-reference"];

/** Validators of our own schemas and of upstream's: one self-contained module each. */
export async function generateValidators() {
	const files = new Map();
	for (const name of NAMES) files.set(`validators/${name}.js`, await validatorOf(readSchema(name), [], pathOf(name)));
	for (const name of UPSTREAM) {
		const { schema, others, source } = readUpstream(name);
		files.set(`validators/${name}.js`, await validatorOf(schema, others, `${source} (Apache-2.0)`));
	}
	return files;
}

async function validatorOf(schema, others, source) {
	const Class = schema.$schema.includes("2020-12") ? Ajv2020 : Ajv;
	// Against the metaschema with ajv's own keywords: ours only work in generated code.
	if (!new Class.default({ strict: false }).validateSchema(schema)) throw new Error(`${source} is no valid schema`);
	const ajv = new Ajv.default({
		strict: false,
		validateSchema: false,
		messages: false,
		inlineRefs: false,
		code: { source: true, esm: true, optimize: 2, formats: codegen._`runtime.formats` },
	});
	useKeywords(ajv);
	for (const format of FORMATS) ajv.addFormat(format, () => true);
	for (const format of UNCHECKED_FORMATS) ajv.addFormat(format, true);
	for (const other of others) ajv.addSchema(lean(other));
	return banner(source) + (await bundle(compact(standalone.default(ajv, ajv.compile(lean(schema))))));
}

/** Without what says nothing about validity. */
function lean(schema) {
	return mapSchema(schema, (node) => {
		const kept = Object.fromEntries(Object.entries(node).filter(([keyword]) => !ANNOTATIONS.has(keyword)));
		// Ids such as "#/properties/bomFormat" name nothing that anything refers to.
		if (typeof kept.$id === "string" && kept.$id.startsWith("#")) delete kept.$id;
		return rewrite(kept);
	});
}

/** Leaves out what ajv's code passes along and nothing here reads: half of its text and a part of its time. */
function compact(code) {
	const result = code
		.replace(/^"use strict";export const validate = (\w+);export default \w+;/, "export default runtime.validator($1);")
		.replace(/,schemaPath:"(?:[^"\\]|\\.)*"/g, "")
		.replace(/\{instancePath(?::((?:[^{}"]|"[^"]*"|\{[^{}]*\})+))?,parentData[,:][^{}]*?,rootData\}/g, (_, path) =>
			path === undefined ? "instancePath" : `runtime.telling ? ${path} : ""`,
		)
		.replace(
			/const (err\d+) = (\{instancePath.*?\});if\(vErrors === null\)/g,
			"const $1 = runtime.telling ? $2 : null;if(vErrors === null)",
		)
		.replace(
			/(function validate\d+\(data, )\{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}/g,
			'$1instancePath=""',
		);
	return checked(inlineSchemaValues(result));
}

/** Replaces what errors quote of schemas by its value, so that the schemas themselves can be left out. */
function inlineSchemaValues(code) {
	const schemas = new Map();
	for (const [, name, text] of code.matchAll(/const (schema\d+) = (\{.*?\});/g)) schemas.set(name, JSON.parse(text));
	return code.replace(/\b(schema\d+)((?:\.\w+|\["[^"]*"\]|\[\d+\])+)/g, (_, name, path) => {
		let value = schemas.get(name);
		for (const [, word, key] of path.matchAll(/\.(\w+)|\[([^\]]*)\]/g)) value = value[word ?? JSON.parse(key)];
		return JSON.stringify(value);
	});
}

function checked(result) {
	const left = /\b(?:require\(|parentData|rootData|schemaPath|export const validate)/.exec(result);
	if (left !== null) throw new Error(`ajv's code has changed: ${result.slice(left.index - 100, left.index + 100)}`);
	return result;
}

/** The code with what it imports, in a form that is small and still has lines. */
async function bundle(code) {
	const { outputFiles } = await build({
		stdin: {
			contents: `import * as runtime from "./runtime/index.ts";\n${code}`,
			resolveDir: fileURLToPath(new URL("../src/", import.meta.url)),
		},
		bundle: true,
		write: false,
		format: "esm",
		target: "es2022",
		charset: "utf8",
		minifySyntax: true,
		legalComments: "none",
	});
	return outputFiles[0].text.replace(/^\/\/ .*\n/gm, "").replace(/^ +/gm, (indent) => "\t".repeat(indent.length / 2));
}
