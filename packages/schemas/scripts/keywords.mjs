import codegen from "ajv/dist/compile/codegen/index.js";

const { _, and, getProperty, not, or, stringify } = codegen;

/** Above this, looking a string up in a Set beats comparing it with each. */
const FEW = 8;

/** Code of a Set of strings, defined once per module. */
function setOf(gen, strings) {
	return gen.scopeValue("obj", {
		key: strings.join("\n"),
		ref: new Set(strings),
		code: _`new Set(${stringify(strings)})`,
	});
}

function isOneOf(gen, data, strings) {
	return strings.length > FEW
		? _`${setOf(gen, strings)}.has(${data})`
		: or(...strings.map((one) => _`${data} === ${one}`));
}

/** Code of a function that the generated module imports from src/runtime. */
function runtime(gen, name) {
	return gen.scopeValue("func", { key: name, ref: () => true, code: _`runtime.${new codegen.Name(name)}` });
}

/** `enum` of anything but objects and arrays; ajv's own compares long lists one by one, deeply. */
const enumeration = {
	keyword: "enum",
	schemaType: "array",
	error: {
		params: ({ gen, schema }) => {
			const many = schema.length > FEW && schema.every((value) => typeof value === "string");
			return _`{allowedValues: ${many ? _`[...${setOf(gen, schema)}]` : stringify(schema)}}`;
		},
	},
	code(cxt) {
		const { gen, data, schema } = cxt;
		const strings = schema.filter((value) => typeof value === "string");
		const others = schema.filter((value) => typeof value !== "string");
		if (others.some((value) => value !== null && typeof value === "object")) throw new Error("enum of objects");
		cxt.pass(
			or(
				...others.map((value) => _`${data} === ${value}`),
				...(strings.length > 0 ? [isOneOf(gen, data, strings)] : []),
			),
		);
	},
};

/** `uniqueItems` in linear time; ajv's own compares every pair of objects. */
const uniqueItems = {
	keyword: "uniqueItems",
	type: "array",
	schemaType: "boolean",
	error: { params: ({ params: { index } }) => _`{index: ${index}}` },
	code(cxt) {
		const { gen, data, schema } = cxt;
		if (!schema) return;
		const index = gen.let("index", _`-1`);
		gen.if(_`${data}.length > 1`, () => gen.assign(index, _`${runtime(gen, "duplicateIndex")}(${data})`));
		cxt.setParams({ index });
		cxt.fail(_`${index} !== -1`);
	},
};

/**
 * `additionalProperties: false` without patterns, rewritten. Where every property is required, counting is enough:
 * `required` says when one is missing.
 */
const closed = {
	keyword: "closed",
	type: "object",
	schemaType: "boolean",
	error: { params: ({ params: { additionalProperty } }) => _`{additionalProperty: ${additionalProperty}}` },
	code(cxt) {
		const { gen, data, parentSchema } = cxt;
		const names = Object.keys(parentSchema.properties ?? {});
		const required = new Set(parentSchema.required ?? []);
		const additionalProperty = gen.let("additional", _`undefined`);
		if (names.length > 0 && names.every((name) => required.has(name))) {
			const count = gen.let("count", 0);
			gen.forIn("key", data, () => gen.code(_`${count}++`));
			gen.if(_`${count} > ${names.length}`, () => findAdditional(cxt, names, additionalProperty));
		} else findAdditional(cxt, names, additionalProperty);
		cxt.setParams({ additionalProperty });
		cxt.fail(_`${additionalProperty} !== undefined`);
	},
};

function findAdditional({ gen, data }, names, found) {
	gen.forIn("key", data, (key) => {
		const assign = () => gen.assign(found, key).break();
		if (names.length === 0) assign();
		else gen.if(not(isOneOf(gen, key, names)), assign);
	});
}

/** Lengths count code points; one code unit is never more than one of them. */
const minLength = {
	keyword: "minLength",
	type: "string",
	schemaType: "number",
	error: { params: ({ schemaCode }) => _`{limit: ${schemaCode}}` },
	code(cxt) {
		const { gen, data, schema } = cxt;
		cxt.fail(schema <= 1 ? _`${data}.length < ${schema}` : _`${runtime(gen, "codePoints")}(${data}) < ${schema}`);
	},
};

const maxLength = {
	keyword: "maxLength",
	type: "string",
	schemaType: "number",
	error: { params: ({ schemaCode }) => _`{limit: ${schemaCode}}` },
	code(cxt) {
		const { gen, data, schema } = cxt;
		cxt.fail(_`${data}.length > ${schema} && ${runtime(gen, "codePoints")}(${data}) > ${schema}`);
	},
};

/** `not: {required}`, rewritten so that its error can name the properties. */
const notTogether = {
	keyword: "notTogether",
	type: "object",
	schemaType: "array",
	error: { params: ({ schema }) => _`{properties: ${stringify(schema)}}` },
	code(cxt) {
		const { data, schema } = cxt;
		cxt.fail(and(...schema.map((name) => _`${data}${getProperty(name)} !== undefined`)));
	},
};

/** The pattern of CycloneDX's hashes: hexadecimal digits of some lengths. As a pattern, every length is tried in turn. */
const HEX_PATTERN = /^\^\((\[a-fA-F0-9\]\{\d+\}(?:\|\[a-fA-F0-9\]\{\d+\})*)\)\$$/;

const hexDigits = {
	keyword: "hexDigits",
	type: "string",
	schemaType: "array",
	error: { params: ({ schema }) => _`{lengths: ${stringify(schema)}}` },
	code(cxt) {
		const { data, gen, schema } = cxt;
		const length = or(...schema.map((one) => _`${data}.length === ${one}`));
		cxt.pass(and(length, _`${runtime(gen, "isHexadecimal")}(${data})`));
	},
};

/** `anyOf` of a schema and null, rewritten: a union tries its branches in turn, and makes errors of those that fail. */
const nullOr = {
	keyword: "nullOr",
	schemaType: "object",
	code(cxt) {
		const { data, gen } = cxt;
		const valid = gen.let("valid", true);
		gen.if(_`${data} !== null`, () => cxt.subschema({ keyword: "nullOr" }, valid));
		cxt.ok(valid);
	},
};

/** A schema that says the same in keywords of this file. */
export function rewrite(schema) {
	const result = { ...schema };
	if (schema.additionalProperties === false && schema.patternProperties === undefined) {
		delete result.additionalProperties;
		result.closed = true;
	}
	if (schema.not !== undefined && Object.keys(schema.not).join() === "required") {
		delete result.not;
		result.notTogether = schema.not.required;
	}
	if (schema.anyOf?.every((branch) => Object.keys(branch).join() === "type") && schema.type === undefined) {
		delete result.anyOf;
		result.type = schema.anyOf.flatMap((branch) => branch.type);
	} else if (schema.anyOf?.length === 2 && schema.anyOf[1].type === "null") {
		delete result.anyOf;
		result.nullOr = schema.anyOf[0];
	}
	if (HEX_PATTERN.test(schema.pattern)) {
		delete result.pattern;
		result.hexDigits = [...schema.pattern.matchAll(/\{(\d+)\}/g)].map(([, length]) => Number(length));
	}
	return result;
}

/** Makes `ajv` use the keywords of this file, in place of its own where it has them. */
export function useKeywords(ajv) {
	for (const definition of [enumeration, uniqueItems, closed, notTogether, hexDigits, nullOr, minLength, maxLength]) {
		ajv.removeKeyword(definition.keyword);
		ajv.addKeyword(definition);
	}
}
