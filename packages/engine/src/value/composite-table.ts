import { canonicalText, equalValues, hashValue } from "./collections.js";
import type { Value } from "./value.js";

/** More keys of one hash are looked up by canonical text, so that values chosen to collide cost no more than others. */
const CROWDED = 8;

/** Nobody knows which hashes meet in a slot. The order of keys does not depend on it. */
const MULTIPLIER = Math.floor(Math.random() * 2 ** 32) | 1;

/** Arrays, objects, sets and numbers beyond doubles by structural equality, in the order they came in. */
export class CompositeTable<V> {
	readonly keys: Value[] = [];
	readonly values: V[] = [];
	/** Indexes of keys, plus one; 0 where there is none. A quarter of them at least is free. */
	#slots = new Int32Array(8);
	#hashes = new Int32Array(6);
	/** By a hash of many keys: their indexes by canonical text. */
	#crowds: Map<number, Map<string, number>> | undefined;

	/** The index of the key, -1 where it is not there. */
	find(key: Value): number {
		return this.#find(key, hashValue(key));
	}

	/** A key that is there keeps its first spelling. */
	set(key: Value, value: V): void {
		const hash = hashValue(key);
		const existing = this.#find(key, hash);
		if (existing >= 0) {
			this.values[existing] = value;
			return;
		}
		const index = this.keys.push(key) - 1;
		this.values.push(value);
		if (index === this.#hashes.length) this.#grow();
		this.#hashes[index] = hash;
		const crowd = this.#crowds?.get(hash);
		if (crowd !== undefined) crowd.set(canonicalText(key), index);
		else this.#place(index);
	}

	#find(key: Value, hash: number): number {
		const crowd = this.#crowds?.get(hash);
		if (crowd !== undefined) return crowd.get(canonicalText(key)) ?? -1;
		const slots = this.#slots;
		for (let slot = this.#slotOf(hash); ; slot = (slot + 1) & (slots.length - 1)) {
			const index = (slots[slot] as number) - 1;
			if (index < 0) return -1;
			if (this.#hashes[index] === hash && equalValues(this.keys[index] as Value, key)) return index;
		}
	}

	#place(index: number): void {
		const slots = this.#slots;
		const hash = this.#hashes[index] as number;
		let alike = 0;
		let slot = this.#slotOf(hash);
		for (; slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
			if (this.#hashes[(slots[slot] as number) - 1] === hash) alike++;
		}
		slots[slot] = index + 1;
		if (alike >= CROWDED) this.#crowd(hash);
	}

	#crowd(hash: number): void {
		const crowd = new Map<string, number>();
		const slots = this.#slots;
		for (let slot = this.#slotOf(hash); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
			const index = (slots[slot] as number) - 1;
			if (this.#hashes[index] === hash) crowd.set(canonicalText(this.keys[index] as Value), index);
		}
		this.#crowds ??= new Map();
		this.#crowds.set(hash, crowd);
	}

	#grow(): void {
		const hashes = this.#hashes;
		this.#slots = new Int32Array(this.#slots.length * 2);
		this.#hashes = new Int32Array(hashes.length * 2);
		this.#hashes.set(hashes);
		for (let index = 0; index < hashes.length; index++) {
			if (this.#crowds?.has(hashes[index] as number) !== true) this.#place(index);
		}
	}

	/** The high bits of the product, which all bits of the hash decide. */
	#slotOf(hash: number): number {
		return Math.imul(hash, MULTIPLIER) >>> (Math.clz32(this.#slots.length) + 1);
	}
}
