import type { Image, ImageDocument } from "@proviso/schemas";
import type { Body } from "../format.js";

export type ImageBody = Body & Omit<ImageDocument, "source">;

/** A document of the kind image, with nothing in it but what is given. */
export function imageBody(
	form: ImageDocument["form"],
	known: Partial<Omit<ImageDocument, "source" | "kind">>,
): ImageBody {
	return {
		kind: "image",
		limitations: [],
		form,
		mediaType: null,
		artifactType: null,
		frontend: null,
		platform: null,
		created: null,
		author: null,
		settings: null,
		stages: [],
		instructions: [],
		variables: [],
		history: [],
		diffIds: [],
		configuration: null,
		layers: [],
		manifests: [],
		subject: null,
		annotations: {},
		...known,
	};
}

/** Number of a user or group, where its name says it. */
export function idOf(name: string): number | null {
	if (name === "root") return 0;
	return /^\d{1,10}$/.test(name) ? Number(name) : null;
}

/** `80`, `80/udp` or `8000-8010/tcp`. Null for what is no port. */
export function parsePort(text: string): Pick<Image.Port, "port" | "endPort" | "protocol"> | null {
	const match = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/([A-Za-z]+))?$/.exec(text);
	if (match === null) return null;
	const [, port, end, protocol = "tcp"] = match;
	return { port: Number(port), endPort: end === undefined ? null : Number(end), protocol: protocol.toUpperCase() };
}
