import type { Attestation, Path } from "@proviso/schemas";
import type { StatementReader } from "../../attestation/document.js";
import { componentAt, type Identity, identityOf, productAt } from "../../attestation/vex.js";
import { asList, asString, get, stringsOf } from "../../convert.js";
import { at, type Origin, root } from "../../trace.js";

interface Product {
	readonly identity: Identity;
	readonly origin: Origin;
	/** For one that is a part in another: identifiers of the part and of the other. */
	readonly part: string | null;
	readonly whole: string | null;
}

/** Products that groups stand for, all together: every mention of a group stands for all of them again. */
const GROUP_MEMBERS = 1_000_000;

/** The product tree: every product by its identifier, and the groups. */
export class ProductTree {
	readonly #products = new Map<string, Product>();
	readonly #groups = new Map<string, readonly string[]>();
	readonly #parsePurl: (text: string) => Attestation.Purl;
	readonly #reader: StatementReader;
	#members = 0;

	constructor(csaf: unknown, parsePurl: (text: string) => Attestation.Purl, reader: StatementReader) {
		this.#parsePurl = parsePurl;
		this.#reader = reader;
		const tree = get(csaf, "product_tree");
		const origin = at(root(0), "product_tree");
		for (const [index, value] of asList(get(tree, "full_product_names")).entries()) {
			this.#add(value, null, at(origin, "full_product_names", index));
		}
		this.#branches(tree, origin);
		for (const [index, value] of asList(get(tree, "relationships")).entries()) {
			this.#add(get(value, "full_product_name"), null, at(origin, "relationships", index, "full_product_name"), {
				part: asString(get(value, "product_reference")),
				whole: asString(get(value, "relates_to_product_reference")),
			});
		}
		for (const group of asList(get(tree, "product_groups"))) {
			const id = asString(get(group, "group_id"));
			if (id !== null) this.#groups.set(id, stringsOf(get(group, "product_ids")));
		}
	}

	/** Identifiers of the products that an entry of a list is about, in groups or alone; null for all. */
	idsOf(entry: unknown): readonly string[] | null {
		const alone = get(entry, "product_ids");
		const groups = get(entry, "group_ids");
		if (alone === undefined && groups === undefined) return null;
		const ids = new Set(stringsOf(alone));
		for (const group of stringsOf(groups)) {
			const members = this.#groups.get(group);
			if (members === undefined) this.#reader.limit(null, `The group ${group} is not in the product tree.`);
			this.#members += members?.length ?? 0;
			if (this.#members > GROUP_MEMBERS) {
				this.#reader.limit(null, "Groups stand for so many products that not all of them were read.");
				break;
			}
			for (const id of members ?? []) ids.add(id);
		}
		return [...ids];
	}

	/** The product of a statement: what holds it, with it as a part, where the tree relates the two. */
	product(id: string, path: Path, mention: Origin): Attestation.VexProduct {
		const reader = this.#reader;
		const product = this.#products.get(id);
		if (product === undefined) {
			reader.limit(path, `The product ${id} is not in the product tree: nothing but its identifier is known.`);
			return productAt(identityOf({ id, purl: null }), path, mention, reader, () => []);
		}
		const whole = this.#products.get(product.whole ?? "");
		const part = this.#products.get(product.part ?? "");
		const identity =
			whole === undefined
				? product.identity
				: {
						...whole.identity,
						...product.identity,
						version: product.identity.version ?? whole.identity.version,
						purl: product.identity.purl ?? whole.identity.purl,
						cpes: [...whole.identity.cpes, ...product.identity.cpes],
						digests: { ...whole.identity.digests, ...product.identity.digests },
					};
		return productAt(identity, path, product.origin, reader, (list) =>
			part === undefined ? [] : [componentAt(part.identity, [...list, 0], part.origin, reader)],
		);
	}

	/** Branches nest as deep as the file does, so without recursion. A version is said by the branch that a product is in. */
	#branches(tree: unknown, start: Origin): void {
		const open: { readonly holder: unknown; readonly version: string | null; readonly origin: Origin }[] = [
			{ holder: tree, version: null, origin: start },
		];
		for (let next = open.pop(); next !== undefined; next = open.pop()) {
			for (const [index, branch] of asList(get(next.holder, "branches")).entries()) {
				const origin = at(next.origin, "branches", index);
				const isVersion = get(branch, "category") === "product_version";
				const version = isVersion ? asString(get(branch, "name")) : next.version;
				if (get(branch, "product") !== undefined) this.#add(get(branch, "product"), version, at(origin, "product"));
				open.push({ holder: branch, version, origin });
			}
		}
	}

	#add(
		value: unknown,
		version: string | null,
		origin: Origin,
		relation: Pick<Product, "part" | "whole"> = { part: null, whole: null },
	): void {
		const id = asString(get(value, "product_id"));
		if (id === null) {
			this.#reader.limit(null, "A product of the product tree has no product_id: it could not be read.");
			return;
		}
		if (this.#products.has(id)) {
			this.#reader.limit(null, `The identifier ${id} is given to two products: what is said of it could be of either.`);
		}
		const helper = get(value, "product_identification_helper");
		const text = asString(get(helper, "purl")) ?? asString(asList(get(helper, "purls"))[0]);
		const purl = text === null ? null : this.#parsePurl(text);
		const cpe = asString(get(helper, "cpe"));
		const hashes = asList(get(helper, "hashes")).flatMap((file) => asList(get(file, "file_hashes")));
		const digests = hashes.map((hash) => [asString(get(hash, "algorithm")), asString(get(hash, "value"))] as const);
		const identity = identityOf({
			id,
			name: asString(get(value, "name")),
			// What a package URL has is the package's own version, which the name of a branch often repeats with more.
			version: purl?.version ?? version,
			purl,
			cpes: cpe === null ? [] : [cpe],
			digests: Object.fromEntries(digests.filter(([name, digest]) => name !== null && digest !== null)),
		});
		this.#products.set(id, { identity, origin, ...relation });
	}
}
