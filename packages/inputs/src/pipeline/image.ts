import type { Pipeline } from "@proviso/schemas";
import { parseImageReference } from "../image-reference.js";
import { quote } from "../problem.js";
import type { Origin } from "../trace.js";
import type { Context } from "./context.js";

/** An image reference is one text in the source. */
export const IMAGE_FIELDS = { text: [], valid: [], registry: [], repository: [], tag: [], digest: [] };

/** The image that a literal text names. `path` is where the image will be in the document. */
export function readImage(
	text: string,
	origin: Origin,
	path: Pipeline.Path,
	context: Context,
): Pipeline.ImageReference {
	const image = context.trace.mark(parseImageReference(text), origin, IMAGE_FIELDS);
	if (!image.valid) context.limit(path, `${quote(text)} is no image reference`);
	return image;
}

/** How an image is pinned: by digest, by a tag, or by nothing. */
export function pinOf(image: Pipeline.ImageReference): "digest" | "mutable" | "none" {
	if (image.digest !== null) return "digest";
	return image.tag === null ? "none" : "mutable";
}
