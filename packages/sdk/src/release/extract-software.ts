import type { ImageDocument, PipelineDocument, WorkloadDocument } from "@proviso/schemas";
import { type Content, type Cutter, MAX_WITHIN } from "./extract.js";
import { limitationsAt } from "./values.js";

export function extractWorkload(document: WorkloadDocument, cut: Cutter): Content {
	const images = document.workloads.flatMap(({ kind, name, containers }) =>
		containers.flatMap((container) => {
			const { image } = container;
			if (image === null) return [];
			return [
				{
					at: [...container.path, "image"],
					workload: name === null ? kind : `${kind} ${name}`,
					container: container.name,
					reference: image.text,
					registry: image.registry,
					repository: image.repository,
					tag: image.tag,
					digest: image.digest?.toLowerCase() ?? null,
				},
			];
		}),
	);
	return {
		lists: { images: cut("images", images) },
		claims: [],
		limitations: limitationsAt(document, () => [["images"]]),
	};
}

/** What a registry keeps is told by the digest of its bytes, which is that of the file if it was saved as it came. */
export function extractImage(document: ImageDocument, cut: Cutter): Content {
	const { form, source, manifests, annotations } = document;
	if (form === "recipe") return { lists: {}, claims: [], limitations: [] };
	const within =
		form === "index" ? manifests.flatMap(({ digest }) => (digest === null ? [] : [digest.toLowerCase()])) : [];
	const digests = [source.digest, ...cut("artifacts", within, MAX_WITHIN)];
	return {
		lists: {
			artifacts: [{ at: [], type: "image", name: annotations["org.opencontainers.image.ref.name"] ?? null, digests }],
		},
		claims: [],
		limitations: limitationsAt(document, () => [["artifacts"]]),
	};
}

export function extractPipeline(document: PipelineDocument): Content {
	return {
		lists: { pipelines: [{ at: [], platform: document.platform, name: document.name }] },
		claims: [],
		limitations: limitationsAt(document, () => [["pipelines"]]),
	};
}
