import type { Format } from "../../format.js";
import { recognizeObjects } from "./recognize.js";

/**
 * Kubernetes objects in YAML (one or many documents) or JSON, also in a `List`: manifests, and what Helm, Kustomize and
 * `kubectl get -o yaml` print. Custom kinds are among the objects.
 */
export const kubernetes: Format = {
	id: "kubernetes",
	kind: "workload",
	title: "Kubernetes objects",
	specification: "https://kubernetes.io/docs/reference/kubernetes-api/",
	recognize: recognizeObjects,
	async normalize(file, trace) {
		const { normalizeObjects } = await import("./normalize.js");
		return normalizeObjects(file, trace);
	},
};
