import type { Image } from "@proviso/schemas";
import { asArray, asRecord, asScalarText, asString, describeType, entriesOf, get, setOwn } from "../convert.js";
import { redact } from "../credential.js";
import { isDigest } from "../image-reference.js";
import { at, type Origin, type Trace } from "../trace.js";

type Path = Image.Path;

/** Reads values of the JSON documents that images are made of. What is of another type is a limitation. */
export class Reader {
	readonly limitations: Image.Limitation[] = [];
	readonly trace: Trace;

	constructor(trace: Trace) {
		this.trace = trace;
	}

	limit(path: Path, message: string): void {
		this.limitations.push({ path, message });
	}

	/** A string, without what holds credentials. */
	string(parent: unknown, name: string, path: Path): string | null {
		const text = this.written(parent, name, path);
		return text === null ? null : redact(name, text);
	}

	/** A string as it is written: it is up to the caller to look for credentials in it. */
	written(parent: unknown, name: string, path: Path): string | null {
		const value = get(parent, name);
		return asString(value) ?? this.#wrong(value, name, path, "a string");
	}

	/** A string that says something; Docker writes an empty one where nothing is set. */
	text(parent: unknown, name: string, path: Path): string | null {
		const value = this.string(parent, name, path);
		return value === "" ? null : value;
	}

	record(parent: unknown, name: string, path: Path): Readonly<Record<string, unknown>> | null {
		const value = get(parent, name);
		return asRecord(value) ?? this.#wrong(value, name, path, "an object");
	}

	list(parent: unknown, name: string, path: Path): readonly unknown[] {
		const value = get(parent, name);
		return asArray(value) ?? this.#wrong(value, name, path, "an array") ?? [];
	}

	/** Strings as they are written: it is up to the caller to look for credentials in them. */
	strings(parent: unknown, name: string, path: Path): string[] {
		return this.list(parent, name, path).flatMap((value) => {
			const text = asScalarText(value);
			if (typeof value !== "string") this.#wrong(value ?? {}, `an element of ${name}`, path, "a string");
			return text === null ? [] : [text];
		});
	}

	/** A map from names to strings, without what holds credentials. */
	map(parent: unknown, name: string, path: Path): Record<string, string> {
		const result: Record<string, string> = {};
		for (const [key, value] of entriesOf(this.record(parent, name, path))) {
			const text = asScalarText(value);
			if (typeof value !== "string") this.#wrong(value ?? {}, `${key} of ${name}`, path, "a string");
			if (text !== null) setOwn(result, key, redact(key, text));
		}
		return result;
	}

	platform(value: unknown, path: Path): Image.Platform {
		return {
			text: null,
			os: this.text(value, "os", path),
			architecture: this.text(value, "architecture", path),
			variant: this.text(value, "variant", path),
			osVersion: this.text(value, "os.version", path),
		};
	}

	/** A descriptor: https://github.com/opencontainers/image-spec/blob/main/descriptor.md */
	descriptor(value: unknown, path: Path, origin: Origin): Image.Descriptor {
		if (asRecord(value) === null) this.#wrong(value ?? {}, "a descriptor", path, "an object");
		const digest = this.string(value, "digest", path);
		const size = get(value, "size");
		const platform = this.record(value, "platform", path);
		return this.trace.mark(
			{
				path,
				mediaType: this.string(value, "mediaType", path),
				artifactType: this.text(value, "artifactType", path),
				digest,
				digestValid: digest !== null && isDigest(digest),
				size: Number.isSafeInteger(size) ? (size as number) : this.#wrong(size, "size", path, "an integer"),
				urls: this.strings(value, "urls", path).map((url) => redact("", url)),
				platform:
					platform === null
						? null
						: this.trace.mark(this.platform(platform, path), at(origin, "platform"), { osVersion: "os.version" }),
				annotations: this.map(value, "annotations", path),
			},
			origin,
			{ digestValid: "digest" },
		);
	}

	descriptors(parent: unknown, name: string, shown: string, origin: Origin): Image.Descriptor[] {
		const list = this.list(parent, name, [shown]).map((item, index) =>
			this.descriptor(item, [shown, index], at(origin, name, index)),
		);
		return this.trace.mark(list, at(origin, name));
	}

	/** The descriptor under `name`, if there is one. */
	optional(parent: unknown, name: string, shown: string, origin: Origin): Image.Descriptor | null {
		const value = this.record(parent, name, [shown]);
		return value === null ? null : this.descriptor(value, [shown], at(origin, name));
	}

	/** Complains unless the value is absent. */
	#wrong(value: unknown, name: string, path: Path, expected: string): null {
		if (value !== undefined && value !== null) this.limit(path, `${name} is ${describeType(value)}, not ${expected}`);
		return null;
	}
}
