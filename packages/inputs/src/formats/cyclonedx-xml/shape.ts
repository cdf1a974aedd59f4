/** How an element of CycloneDX's XML becomes a value of its JSON. */
export type Shape =
	/** Its text, as one type or another. */
	| { readonly type: Scalar }
	/** The value of one of its attributes. */
	| { readonly type: "attribute"; readonly name: string }
	| ObjectShape
	/** A list of the elements in it, which have these names. */
	| { readonly type: "list"; readonly items: Readonly<Record<string, Shape>> }
	/** An object whose one property of this name is what the shape makes. */
	| { readonly type: "within"; readonly name: string; readonly shape: Shape }
	/** `tools`: a list of `tool`, or since 1.5 an object. */
	| { readonly type: "tools"; readonly list: Shape; readonly object: Shape }
	/** `dependencies`, whose items nest. */
	| { readonly type: "dependencies" }
	/** Known, and not part of any document. */
	| { readonly type: "left-out" };

export type Scalar = "string" | "integer" | "number" | "boolean";

export interface ObjectShape {
	readonly type: "object";
	/** Attributes by the names of the properties that they become. Others are left out, as the schema allows any. */
	readonly attributes: Readonly<Record<string, Attribute>>;
	readonly elements: () => Readonly<Record<string, Field>>;
	/** The property that its text becomes, if it has text. */
	readonly content: string | null;
}

export interface Attribute {
	readonly name: string;
	readonly type: Scalar;
}

export interface Field {
	/** Name of the property. */
	readonly as: string;
	readonly shape: Shape;
	/** Whether the element may stand several times: the property is an array then. */
	readonly many: boolean;
}

/** An element or attribute: its shape where it has the name of the property, or more. */
type FieldOptions = Shape | { readonly as?: string; readonly shape: Shape; readonly many?: boolean };

const string: Shape = { type: "string" };
const integer: Shape = { type: "integer" };
const number: Shape = { type: "number" };
const boolean: Shape = { type: "boolean" };
const leftOut: Shape = { type: "left-out" };

const list = (name: string, shape: Shape): Shape => ({ type: "list", items: { [name]: shape } });
const references = (name: string): Shape => list(name, { type: "attribute", name: "ref" });
const many = (shape: Shape, as?: string): FieldOptions => ({ shape, many: true, ...(as === undefined ? {} : { as }) });

/** `attributes`: "name", "name:boolean" or "name>property". The elements are given late, since shapes refer to each other. */
function object(
	attributes: readonly string[],
	elements: () => Readonly<Record<string, FieldOptions>> = () => ({}),
	content: string | null = null,
): ObjectShape {
	let fields: Readonly<Record<string, Field>> | null = null;
	return {
		type: "object",
		attributes: Object.fromEntries(
			attributes.map((attribute) => {
				const [, name = "", as = name, type = "string"] = /^([^>:]+)(?:>([^:]+))?(?::(.+))?$/.exec(attribute) ?? [];
				return [as, { name, type: type as Scalar }];
			}),
		),
		elements: () => {
			fields ??= Object.fromEntries(
				Object.entries(elements()).map(([name, options]) => [name, fieldOf(name, options)]),
			);
			return fields;
		},
		content,
	};
}

function fieldOf(name: string, options: FieldOptions): Field {
	return "shape" in options && !("type" in options)
		? { as: options.as ?? name, shape: options.shape, many: options.many ?? false }
		: { as: name, shape: options as Shape, many: false };
}

const attachment = object(["content-type>contentType", "encoding"], () => ({}), "content");
const hashes = list(
	"hash",
	object(["alg"], () => ({}), "content"),
);
const properties = list(
	"property",
	object(["name"], () => ({}), "value"),
);
const tags = list("tag", string);
const contact = object(["bom-ref"], () => ({ name: string, email: string, phone: string }));
const organization = object(["bom-ref"], () => ({
	name: string,
	address: object(["bom-ref"], () => ({
		country: string,
		region: string,
		locality: string,
		postOfficeBoxNumber: string,
		postalCode: string,
		streetAddress: string,
	})),
	url: many(string),
	contact: many(contact),
}));
const externalReferences = list(
	"reference",
	object(["type"], () => ({ url: string, comment: string, hashes, properties })),
);

const license = object(["bom-ref", "acknowledgement"], () => ({
	id: string,
	name: string,
	text: attachment,
	url: string,
	licensing: leftOut,
	properties,
}));
const licenses: Shape = {
	type: "list",
	items: {
		license: { type: "within", name: "license", shape: license },
		expression: object(["bom-ref", "acknowledgement"], () => ({}), "expression"),
		"expression-detailed": object(["bom-ref", "acknowledgement", "expression"], () => ({
			details: many(
				object(["bom-ref", "license-identifier>licenseIdentifier"], () => ({ text: attachment, url: string })),
				"expressionDetails",
			),
			licensing: leftOut,
			properties,
		})),
	},
};

const source = object([], () => ({ name: string, url: string }));
const issue = object(["type"], () => ({
	id: string,
	name: string,
	description: string,
	source,
	references: list("url", string),
}));
const identifiable = object([], () => ({ timestamp: string, name: string, email: string }));
const pedigree = object([], () => ({
	ancestors: list("component", component),
	descendants: list("component", component),
	variants: list("component", component),
	commits: list(
		"commit",
		object([], () => ({ uid: string, url: string, author: identifiable, committer: identifiable, message: string })),
	),
	patches: list(
		"patch",
		object(["type"], () => ({
			diff: object([], () => ({ text: attachment, url: string })),
			resolves: list("issue", issue),
		})),
	),
	notes: string,
}));

const component: ObjectShape = object(["type", "mime-type", "bom-ref", "isExternal:boolean"], () => ({
	supplier: organization,
	manufacturer: organization,
	authors: list("author", contact),
	author: string,
	publisher: string,
	group: string,
	name: string,
	version: string,
	versionRange: string,
	description: string,
	scope: string,
	hashes,
	licenses,
	copyright: string,
	patentAssertions: leftOut,
	cpe: string,
	purl: string,
	omniborId: many(string),
	swhid: many(string),
	swid: object(["tagId", "name", "version", "tagVersion:integer", "patch:boolean"], () => ({
		text: attachment,
		url: string,
	})),
	modified: boolean,
	pedigree,
	externalReferences,
	properties,
	components: list("component", component),
	evidence: leftOut,
	releaseNotes: leftOut,
	modelCard: leftOut,
	data: leftOut,
	cryptoProperties: leftOut,
	tags,
}));

const service: ObjectShape = object(["bom-ref"], () => ({
	provider: organization,
	group: string,
	name: string,
	version: string,
	description: string,
	endpoints: list("endpoint", string),
	authenticated: boolean,
	"x-trust-boundary": boolean,
	trustZone: string,
	data: {
		type: "list",
		items: { classification: object(["flow"], () => ({}), "classification"), dataflow: leftOut },
	},
	licenses,
	patentAssertions: leftOut,
	externalReferences,
	properties,
	services: list("service", service),
	releaseNotes: leftOut,
	tags,
}));

/** What made something: a list of tools, or since 1.5 the components and services that served as such. */
const tools: Shape = {
	type: "tools",
	list: list(
		"tool",
		object([], () => ({ vendor: string, name: string, version: string, hashes, externalReferences })),
	),
	object: object([], () => ({ components: list("component", component), services: list("service", service) })),
};

const metadata = object([], () => ({
	timestamp: string,
	lifecycles: list(
		"lifecycle",
		object([], () => ({ phase: string, name: string, description: string })),
	),
	tools,
	authors: list("author", contact),
	component,
	manufacture: organization,
	manufacturer: organization,
	supplier: organization,
	licenses,
	properties,
	distributionConstraints: leftOut,
}));

const vulnerability = object(["bom-ref"], () => ({
	id: string,
	source,
	references: list(
		"reference",
		object([], () => ({ id: string, source })),
	),
	ratings: list(
		"rating",
		object([], () => ({
			source,
			score: number,
			severity: string,
			method: string,
			vector: string,
			justification: string,
		})),
	),
	cwes: list("cwe", integer),
	description: string,
	detail: string,
	recommendation: string,
	workaround: string,
	proofOfConcept: leftOut,
	advisories: list(
		"advisory",
		object([], () => ({ title: string, url: string })),
	),
	created: string,
	published: string,
	updated: string,
	rejected: string,
	credits: object([], () => ({
		organizations: list("organization", organization),
		individuals: list("individual", contact),
	})),
	tools,
	analysis: object([], () => ({
		state: string,
		justification: string,
		responses: { as: "response", shape: list("response", string) },
		detail: string,
		firstIssued: string,
		lastUpdated: string,
	})),
	affects: list(
		"target",
		object([], () => ({
			ref: string,
			versions: list(
				"version",
				object([], () => ({ version: string, range: string, status: string })),
			),
		})),
	),
	properties,
}));

/** The root. */
export const bom: ObjectShape = object(["serialNumber", "version:integer"], () => ({
	metadata,
	components: list("component", component),
	services: list("service", service),
	externalReferences,
	dependencies: { type: "dependencies" },
	compositions: list(
		"composition",
		object(["bom-ref"], () => ({
			aggregate: string,
			assemblies: references("assembly"),
			dependencies: references("dependency"),
			vulnerabilities: references("vulnerability"),
		})),
	),
	properties,
	vulnerabilities: list("vulnerability", vulnerability),
	annotations: leftOut,
	formulation: leftOut,
	declarations: leftOut,
	definitions: leftOut,
	citations: leftOut,
}));
