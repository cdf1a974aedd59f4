import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkloadDocument } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { CORPORA } from "../../../../../scripts/corpora.mjs";
import { locate } from "../../locate.js";
import { read } from "../../read.js";

const folder = join(CORPORA ?? "", "kubernetes");

async function realFile(name: string) {
	const text = readFileSync(join(folder, name), "utf8");
	const result = await read({ name, bytes: text });
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	const document = result.documents[0] as WorkloadDocument;
	const lines = text.split("\n");
	return {
		document,
		line: (path: readonly (string | number)[]) => lines[(locate(document, path).line ?? 0) - 1]?.trim(),
	};
}

describe.skipIf(CORPORA === null)("real manifests", () => {
	it("are read as counted, or refused for a reason", async () => {
		const totals: Record<string, number> = { containers: 0 };
		const kinds: Record<string, number> = {};
		const refused: Record<string, string> = {};
		for (const name of readdirSync(folder, { recursive: true }) as string[]) {
			if (!/\.(?:json|ya?ml)$/.test(name)) continue;
			const result = await read({ name, bytes: readFileSync(join(folder, name)) });
			if (!result.ok) {
				refused[name.split(/[\\/]/).at(-1) ?? name] = result.problems[0].code;
				continue;
			}
			const document = result.documents[0] as WorkloadDocument;
			for (const [part, list] of Object.entries(document)) {
				if (Array.isArray(list)) totals[part] = (totals[part] ?? 0) + list.length;
			}
			for (const { kind, containers } of document.workloads) {
				kinds[kind] = (kinds[kind] ?? 0) + 1;
				totals["containers"] = (totals["containers"] ?? 0) + containers.length;
			}
		}
		expect({ totals, kinds, refused }).toMatchInlineSnapshot(`
			{
			  "kinds": {
			    "CronJob": 1,
			    "DaemonSet": 7,
			    "Deployment": 28,
			    "Job": 1,
			    "Pod": 16,
			    "ReplicationController": 3,
			    "StatefulSet": 4,
			  },
			  "refused": {
			    "form-prefix-file.json": "syntax",
			    "form-prefix-file.yml": "unrecognized",
			  },
			  "totals": {
			    "admissionBindings": 0,
			    "admissionPolicies": 0,
			    "admissionWebhooks": 0,
			    "configurations": 18,
			    "containers": 68,
			    "imagePolicies": 0,
			    "limitations": 0,
			    "namespaces": 4,
			    "networkPolicies": 8,
			    "objects": 226,
			    "roleBindings": 23,
			    "roles": 24,
			    "serviceAccounts": 18,
			    "workloads": 60,
			  },
			}
		`);
	});

	it("have the docker socket at its line", async () => {
		const { document, line } = await realFile(
			"kubesec-fixtures/controlplaneio__kubesec/test/asset/score-0-daemonset-volume-host-docker-socket.yml",
		);
		const [volume] = document.workloads[0]?.volumes ?? [];
		expect(volume).toMatchObject({ type: "hostPath", source: "/var/run/docker.sock" });
		expect(line([...(volume?.path ?? []), "source"])).toBe("path: /var/run/docker.sock");
	});

	it("have what Argo CD installs, in the middle of a file of 25,000 lines", async () => {
		const { document, line } = await realFile("rendered-helm/argoproj__argo-cd/manifests/install.yaml");
		const server = document.workloads.find(({ name }) => name === "argocd-server");
		expect(server).toMatchObject({ kind: "Deployment", serviceAccount: "argocd-server", replicas: 1 });
		const [container] = server?.containers ?? [];
		expect(container).toMatchObject({
			image: { registry: "quay.io", repository: "argoproj/argocd", digest: null },
			runAsNonRoot: true,
			allowPrivilegeEscalation: false,
			seccompProfile: "RuntimeDefault",
			capabilities: { drop: ["ALL"] },
		});
		expect(line([...(container?.path ?? []), "seccompProfile", "type"])).toMatch(
			/seccompProfile:|type: RuntimeDefault/,
		);
		expect(line([...(container?.path ?? []), "image"])).toMatch(/^image: quay\.io\/argoproj\/argocd:/);
	});
});
