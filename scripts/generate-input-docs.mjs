// Pages of docs/inputs: what documents of each kind hold, from their schemas, with one file and what is made of it.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { formats, read } from "@proviso/inputs";
import { kinds } from "@proviso/schemas";
import { releaseOf } from "proviso";

const root = fileURLToPath(new URL("../", import.meta.url));
const NOTE =
	"<!-- Generated from schemas/input and examples/inputs. Change them there, then run npm run generate. -->\n\n";

export async function generate() {
	const pages = new Map();
	for (const kind of kinds) pages.set(`${kind}.md`, await page(kind));
	pages.set("README.md", index());
	return pages;
}

function index() {
	const rows = kinds.map((kind) => {
		const titles = formatsOf(kind).map((format) => format.title);
		return `| [${kind}](${kind}.md) | ${titles.join(", ") || "made of the documents of a unit"} |`;
	});
	return `${NOTE}# What is read\n\n| kind | formats |\n|---|---|\n${rows.join("\n")}\n`;
}

function formatsOf(kind) {
	return formats.filter((format) => format.kind === kind).sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function page(kind) {
	const schema = JSON.parse(readFileSync(`${root}schemas/input/${kind}.schema.json`, "utf8"));
	const rows = formatsOf(kind).map(({ id, title, specification }) => `| \`${id}\` | ${title} | ${specification} |`);
	const definitions = Object.entries(schema.$defs ?? {}).filter(([, definition]) => definition.properties);
	return [
		`${NOTE}# \`${kind}\` documents\n`,
		`${schema.description} A rule that says \`schemas: - input: schema.${kind}\` reads them as \`input\`.\n`,
		...(rows.length === 0 ? [] : [`## Formats\n\n| format | | specification |\n|---|---|---|\n${rows.join("\n")}\n`]),
		`## Properties\n\nEvery property is present; what the source does not say is \`null\`.\n\n${table(schema)}\n`,
		...definitions.map(
			([name, definition]) => `### ${name}\n\n${definition.description ?? ""}\n\n${table(definition)}\n`,
		),
		await example(kind),
	].join("\n");
}

function table({ properties }) {
	const rows = Object.entries(properties).map(
		([name, property]) => `| \`${name}\` | ${typeOf(property)} | ${cell(property.description ?? "")} |`,
	);
	return `| property | type | |\n|---|---|---|\n${rows.join("\n")}`;
}

function cell(text) {
	return text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
}

/** The type of a property, as people write it. */
function typeOf(schema) {
	if (schema.const !== undefined) return code(schema.const);
	if (schema.enum !== undefined) return schema.enum.map(code).join(", ");
	if (schema.$ref !== undefined) {
		const name = schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1);
		return `[${name}](#${name.toLowerCase()})`.replace("[Path](#path)", "path");
	}
	if (schema.anyOf !== undefined) return schema.anyOf.map(typeOf).join(" or ");
	const types = [schema.type].flat().map((type) => {
		if (type === "array") return `list of ${schema.items === undefined ? "anything" : typeOf(schema.items)}`;
		if (type === "object" && typeof schema.additionalProperties === "object") {
			return `map of ${typeOf(schema.additionalProperties)}`;
		}
		return type ?? "anything";
	});
	return types.join(" or ");
}

function code(value) {
	return `\`${JSON.stringify(value)}\``;
}

/** `examples/inputs` holds one small file for each kind, named after it; of a release a folder of them. */
async function example(kind) {
	const folder = `${root}examples/inputs/`;
	const name = readdirSync(folder).find((file) => file === kind || file.startsWith(`${kind}.`));
	if (name === undefined) throw new Error(`examples/inputs has no example of ${kind}`);
	const isFolder = statSync(folder + name).isDirectory();
	const files = isFolder ? readdirSync(folder + name).sort() : [name];
	const documents = [];
	for (const file of files) documents.push(await documentOf(isFolder ? `${folder}${name}/` : folder, file));
	const document = isFolder ? releaseOf(documents) : documents[0];
	if (document.kind !== kind) throw new Error(`${name} is read as ${document.kind}`);
	const shown = files.map((file) => {
		const text = readFileSync(isFolder ? `${folder}${name}/${file}` : folder + file, "utf8");
		return `\`${file}\`:\n\n${fence(text.trimEnd(), file.slice(file.lastIndexOf(".") + 1))}\n`;
	});
	const verb = isFolder ? "together are" : "is read as";
	return `## Example\n\n${shown.join("\n")}\n${verb}:\n\n${fence(JSON.stringify(document, null, 2), "json")}\n`;
}

async function documentOf(folder, name) {
	const result = await read({ name, bytes: readFileSync(folder + name, "utf8") });
	if (!result.ok) throw new Error(`${name}: ${result.problems.map((problem) => problem.message).join(" ")}`);
	return result.documents[0];
}

function fence(text, language) {
	return `\`\`\`${language}\n${text}\n\`\`\``;
}
