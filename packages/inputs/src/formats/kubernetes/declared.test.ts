import type { WorkloadDocument } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { locate } from "../../locate.js";
import { read } from "../../read.js";

async function workload(text: string) {
	const result = await read({ name: "manifest.yaml", bytes: text });
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	const document = result.documents[0] as WorkloadDocument;
	const lines = text.split("\n");
	return {
		document,
		line: (path: readonly (string | number)[]) => lines[(locate(document, path).line ?? 0) - 1]?.trim(),
		messages: document.limitations.map(({ message }) => message),
	};
}

describe("access", () => {
	it("has roles with their rules, and who is bound to them", async () => {
		const { document, line, messages } = await workload(`
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: b, namespace: shop}
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: reader
subjects:
  - {kind: Group, name: "system:masters", apiGroup: rbac.authorization.k8s.io}
  - kind: ServiceAccount
    name: ci
    namespace: build
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: {name: reader, namespace: shop}
rules:
  - apiGroups: [""]
    resources: [secrets, pods/exec]
    resourceNames: [one]
    verbs: ["*"]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: reader}
aggregationRule: {clusterRoleSelectors: []}
rules:
  - nonResourceURLs: ["/metrics"]
    verbs: [get]
`);
		expect(messages).toEqual([]);
		expect(document.roles).toMatchObject([
			{
				object: 1,
				kind: "Role",
				name: "reader",
				namespace: "shop",
				aggregated: false,
				rules: [
					{
						path: ["roles", 0, "rules", 0],
						verbs: ["*"],
						apiGroups: [""],
						resources: ["secrets", "pods/exec"],
						resourceNames: ["one"],
						nonResourceUrls: [],
					},
				],
			},
			{ kind: "ClusterRole", aggregated: true, rules: [{ nonResourceUrls: ["/metrics"], verbs: ["get"] }] },
		]);
		expect(document.roleBindings).toMatchObject([
			{
				role: { kind: "Role", name: "reader", role: 0 },
				subjects: [
					{ kind: "Group", name: "system:masters", namespace: null },
					{ kind: "ServiceAccount", name: "ci", namespace: "build" },
				],
			},
		]);
		expect(line(["roles", 0, "rules", 0, "verbs"])).toBe('verbs: ["*"]');
		expect(line(["roles", 1, "rules", 0, "nonResourceUrls"])).toBe('- nonResourceURLs: ["/metrics"]');
		expect(line(["roleBindings", 0, "role", "name"])).toBe("name: reader");
		expect(line(["roleBindings", 0, "subjects", 1, "name"])).toBe("name: ci");
	});

	it("is a document of its own, with no workloads", async () => {
		const { document } = await workload(
			"apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: a}\nrules: []\n",
		);
		expect([document.objects[0]?.read, document.workloads]).toEqual([true, []]);
	});

	it("has service accounts with what they may act as", async () => {
		const { document, line } = await workload(`
apiVersion: v1
kind: ServiceAccount
metadata:
  name: ci
  annotations:
    eks.amazonaws.com/role-arn: arn:aws:iam::111122223333:role/ci
automountServiceAccountToken: false
imagePullSecrets: [{name: pull}]
secrets: [{name: token}]
`);
		expect(document.serviceAccounts).toMatchObject([
			{
				name: "ci",
				automountServiceAccountToken: false,
				imagePullSecrets: ["pull"],
				secrets: ["token"],
				cloudIdentities: [{ provider: "aws", identity: "arn:aws:iam::111122223333:role/ci" }],
			},
		]);
		expect(line(["serviceAccounts", 0, "cloudIdentities", 0])).toContain("role-arn");
	});

	it("has the Pod Security Standard of namespaces", async () => {
		const { document, line } = await workload(`
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: restricted
    pod-security.kubernetes.io/enforce-version: v1.30
    pod-security.kubernetes.io/warn: baseline
`);
		expect(document.namespaces).toMatchObject([
			{ name: "shop", enforce: { level: "restricted", version: "v1.30" }, audit: null, warn: { level: "baseline" } },
		]);
		expect(line(["namespaces", 0, "enforce", "level"])).toBe("pod-security.kubernetes.io/enforce: restricted");
	});
});

describe("network policies", () => {
	const policy = (spec: string) =>
		`apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: n}\nspec:\n${spec.replace(/^/gm, "  ")}\n`;
	const read = async (spec: string) => (await workload(policy(spec))).document.networkPolicies[0];

	it.each([
		["podSelector: {}\npolicyTypes: [Ingress, Egress]", true, true],
		["podSelector: {}", true, false],
		["podSelector: {}\negress: []\ningress: []\npolicyTypes: [Egress]", false, true],
		["podSelector: {matchLabels: {}}\npolicyTypes: [Ingress]", true, false],
		["podSelector: {matchLabels: {app: a}}\npolicyTypes: [Ingress]", false, false],
		["podSelector: {}\ningress: [{}]", false, false],
		["podSelector: {}\ningress: {}", false, false],
		["podSelector: []\npolicyTypes: [Ingress]", false, false],
	])("deny by default where %j says so", async (spec, ingress, egress) => {
		expect((await read(spec))?.defaultDeny).toEqual({ ingress, egress });
	});

	it("have both directions in one shape", async () => {
		const text = policy(`podSelector: {matchLabels: {app: db}}
ingress:
  - from:
      - podSelector: {matchLabels: {app: web}}
        namespaceSelector: {matchExpressions: [{key: team, operator: In, values: [a]}]}
    ports: [{port: 5432}]
egress:
  - to:
      - ipBlock: {cidr: 10.0.0.0/8, except: [10.1.0.0/16]}
    ports:
      - {protocol: UDP, port: dns, endPort: 60}
  - ports: []`);
		const { document, line, messages } = await workload(text);
		expect(messages).toEqual([]);
		expect(document.networkPolicies[0]).toMatchObject({
			pods: { matchLabels: { app: "db" } },
			policyTypes: ["ingress", "egress"],
			rules: [
				{
					direction: "ingress",
					anyPeer: false,
					anyPort: false,
					peers: [
						{
							cidr: null,
							pods: { matchLabels: { app: "web" } },
							namespaces: { matchExpressions: [{ key: "team", operator: "In", values: ["a"] }] },
						},
					],
					ports: [{ protocol: "TCP", port: "5432", endPort: null }],
				},
				{
					direction: "egress",
					peers: [{ cidr: "10.0.0.0/8", except: ["10.1.0.0/16"], pods: null, namespaces: null }],
					ports: [{ protocol: "UDP", port: "dns", endPort: 60 }],
				},
				{ direction: "egress", anyPeer: true, anyPort: true },
			],
		});
		expect(line(["networkPolicies", 0, "rules", 1, "peers", 0, "cidr"])).toContain("10.0.0.0/8");
		expect(line(["networkPolicies", 0, "rules", 2])).toBe("- ports: []");
	});
});

describe("admission", () => {
	it("has each webhook with what it is asked about, and what happens when it does not answer", async () => {
		const { document, line } = await workload(`
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: {name: guard}
webhooks:
  - name: a.example.com
    failurePolicy: Ignore
    clientConfig:
      service: {namespace: guard, name: svc}
    rules:
      - {operations: [CREATE], apiGroups: [""], apiVersions: [v1], resources: [pods]}
    namespaceSelector: {matchLabels: {guarded: "true"}}
  - name: b.example.com
    clientConfig: {url: "https://user:Zx81-qVerty-93@b.example.com/"}
`);
		expect(document.admissionWebhooks).toMatchObject([
			{
				type: "validating",
				configuration: "guard",
				failurePolicy: "Ignore",
				service: "guard/svc",
				matches: [{ operations: ["CREATE"], resources: ["pods"], excluded: false }],
				namespaces: { matchLabels: { guarded: "true" } },
				objects: null,
			},
			{ name: "b.example.com", failurePolicy: "Fail", timeoutSeconds: 10, service: null },
		]);
		expect(JSON.stringify(document)).not.toContain("Zx81");
		expect(line(["admissionWebhooks", 0, "failurePolicy"])).toBe("failurePolicy: Ignore");
		expect(line(["admissionWebhooks", 1, "name"])).toBe("- name: b.example.com");
	});

	const cel = (kind: string, spec: string) =>
		`apiVersion: admissionregistration.k8s.io/v1\nkind: ${kind}\nmetadata: {name: p}\nspec: ${spec}\n---\n`;

	it("takes the mode of a policy from its bindings, and is not in force without", async () => {
		const policy = cel("ValidatingAdmissionPolicy", "{validations: [{expression: 'true'}]}");
		const bound = (actions: string) =>
			policy + cel("ValidatingAdmissionPolicyBinding", `{policyName: p, validationActions: [${actions}]}`);
		const modes = async (text: string) => {
			const { document } = await workload(text);
			const [first] = document.admissionPolicies;
			return [first?.mode, first?.rules[0]?.mode, document.admissionBindings[0]?.mode];
		};
		expect(await modes(policy)).toEqual([null, null, undefined]);
		expect(await modes(bound("Warn, Audit"))).toEqual(["warn", "warn", "warn"]);
		expect(await modes(bound("Deny, Audit"))).toEqual(["enforce", "enforce", "enforce"]);
		expect(await modes(bound("Nonsense"))).toEqual([null, null, null]);
		expect(await modes(`${policy}${cel("MutatingAdmissionPolicyBinding", "{policyName: p}")}`)).toEqual([
			null,
			null,
			"enforce",
		]);
	});

	it.each([
		["", "enforce"],
		["enforcementAction: dryrun", "audit"],
		["enforcementAction: warn", "warn"],
		["enforcementAction: scoped, scopedEnforcementActions: [{action: deny}]", "enforce"],
		["enforcementAction: scoped", null],
		["enforcementAction: other", null],
	])("has constraints of Gatekeeper by their template, with {%s} in mode %s", async (spec, mode) => {
		const { document } = await workload(
			`apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: RatifyVerification\nmetadata: {name: r}\nspec: {${spec}}\n`,
		);
		expect(document.admissionPolicies).toMatchObject([
			{ engine: "gatekeeper", kind: "RatifyVerification", name: "r", mode },
		]);
	});
});

describe("image policies", () => {
	it("of Sigstore have authorities and the attestations each must make", async () => {
		const { document, line, messages } = await workload(`
apiVersion: policy.sigstore.dev/v1beta1
kind: ClusterImagePolicy
metadata: {name: signed}
spec:
  images:
    - glob: "ghcr.io/example/**"
  authorities:
    - keyless:
        identities:
          - issuer: https://token.actions.githubusercontent.com
            subjectRegExp: ^https://github.com/example/
      attestations:
        - name: provenance
          predicateType: slsaprovenance
          policy: {type: cue, data: "x: 1"}
    - name: kms
      key: {kms: "awskms:///alias/x"}
    - static: {action: pass}
`);
		expect(messages).toEqual([]);
		expect(document.imagePolicies).toMatchObject([
			{
				engine: "sigstore",
				mode: "enforce",
				images: ["ghcr.io/example/**"],
				authorities: [
					{
						name: "authority-0",
						type: "keyless",
						identities: [{ issuer: "https://token.actions.githubusercontent.com", subject: null }],
					},
					{ name: "kms", type: "key", key: "awskms:///alias/x" },
					{ type: "static", action: "pass" },
				],
				attestations: [{ predicateType: "slsaprovenance", authority: "authority-0", conditional: true }],
			},
		]);
		const [policy] = document.imagePolicies;
		expect(line([...(policy?.authorities[0]?.identities[0]?.path ?? []), "subjectPattern"])).toContain("subjectRegExp");
		expect(line([...(policy?.attestations[0]?.path ?? []), "predicateType"])).toBe("predicateType: slsaprovenance");
		expect(line([...(policy?.authorities[2]?.path ?? []), "action"])).toContain("static");
	});

	it("of Kyverno are one for each check, in the mode of the rule before that of the policy", async () => {
		const { document, line, messages } = await workload(`
apiVersion: kyverno.io/v1
kind: ClusterPolicy
metadata: {name: verify}
spec:
  validationFailureAction: Audit
  webhookConfiguration: {failurePolicy: Ignore}
  rules:
    - name: signed
      match: {any: [{resources: {kinds: [Pod]}}]}
      exclude: {resources: {kinds: [Job]}}
      verifyImages:
        - imageReferences: ["ghcr.io/example/*"]
          skipImageReferences: ["ghcr.io/example/dev*"]
          failureAction: Enforce
          verifyDigest: false
          attestors:
            - entries:
                - keys: {publicKeys: "-----BEGIN PUBLIC KEY-----"}
                - keyless: {issuer: "https://i.example", subject: "a@example.com"}
          attestations:
            - type: https://slsa.dev/provenance/v1
              attestors: [{entries: [{keys: {kms: "gcpkms://x"}}]}]
              conditions: [{all: []}]
        - image: "old/*"
          key: k8s://ns/cosign
    - name: labels
      validate: {message: m}
    - name: patch
      mutate: {}
`);
		expect(messages).toEqual([]);
		expect(document.imagePolicies).toMatchObject([
			{
				rule: "signed",
				mode: "enforce",
				failurePolicy: "Ignore",
				images: ["ghcr.io/example/*"],
				excludedImages: ["ghcr.io/example/dev*"],
				required: true,
				verifyDigest: false,
				authorities: [
					{ type: "key", key: "inline" },
					{ type: "keyless", identities: [{ issuer: "https://i.example", subject: "a@example.com" }] },
					{ type: "key", key: "gcpkms://x" },
				],
				attestations: [{ predicateType: "https://slsa.dev/provenance/v1", authority: null, conditional: true }],
			},
			{ mode: "audit", images: ["old/*"], authorities: [{ type: "key", key: "k8s://ns/cosign" }] },
		]);
		expect(document.admissionPolicies).toMatchObject([
			{
				engine: "kyverno",
				kind: "ClusterPolicy",
				mode: "enforce",
				failurePolicy: "Ignore",
				rules: [
					{ name: "signed", type: "verify-images", mode: "enforce" },
					{ name: "labels", type: "validate", mode: "audit" },
					{ name: "patch", type: "mutate", mode: null },
				],
				matches: [
					{ resources: ["Pod"], excluded: false },
					{ resources: ["Job"], excluded: true },
				],
			},
		]);
		expect(line([...(document.imagePolicies[0]?.path ?? []), "mode"])).toBe("failureAction: Enforce");
		expect(line([...(document.imagePolicies[0]?.authorities[2]?.path ?? []), "type"])).toContain("gcpkms");
		expect(line([...(document.imagePolicies[1]?.path ?? [])])).toBe('- image: "old/*"');
		expect(line(["admissionPolicies", 0, "matches", 1, "resources"])).toContain("Job");
	});

	it("say what they look at and what they leave out", async () => {
		const { document, line } = await workload(`
apiVersion: kyverno.io/v1
kind: ClusterPolicy
metadata: {name: k}
spec:
  rules:
  - name: r
    match: {any: [{resources: {kinds: [Pod], namespaces: [prod, "shop-*"]}}, {resources: {kinds: [Job], selector: {matchLabels: {a: b}}}}]}
    exclude:
      any:
      - resources: {namespaces: [legacy]}
      - {resources: {kinds: [Pod]}, subjects: [{kind: User, name: root}]}
    validate: {pattern: {}}
---
apiVersion: constraints.gatekeeper.sh/v1beta1
kind: MustSign
metadata: {name: g}
spec: {match: {kinds: [{apiGroups: [""], kinds: [Pod]}], excludedNamespaces: [legacy], scope: Namespaced}}
---
apiVersion: constraints.gatekeeper.sh/v1beta1
kind: MustSign
metadata: {name: all}
spec: {match: {scope: "*"}}
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata: {name: v}
spec:
  matchConstraints:
    resourceRules: [{operations: [CREATE], apiGroups: [""], apiVersions: [v1], resources: [pods], scope: "*"}]
    excludeResourceRules: [{operations: [CREATE], apiGroups: [""], apiVersions: [v1], resources: [pods], resourceNames: [x]}]
  matchConditions: [{name: n, expression: "false"}]
`);
		expect(
			document.admissionPolicies.map(({ matches }) =>
				matches.map(({ resources, namespaces, narrowed, excluded }) => [resources, namespaces, narrowed, excluded]),
			),
		).toEqual([
			[
				[["Pod"], ["prod", "shop-*"], false, false],
				[["Job"], [], true, false],
				[[], ["legacy"], false, true],
				[["Pod"], [], true, true],
			],
			[
				[["Pod"], [], true, false],
				[["*"], ["legacy"], false, true],
			],
			[],
			[
				[["pods"], [], true, false],
				[["pods"], [], true, true],
			],
		]);
		expect(line(["admissionPolicies", 0, "matches", 2, "namespaces"])).toBe("- resources: {namespaces: [legacy]}");
	});

	it("say that some namespaces may have another mode", async () => {
		const { messages } = await workload(
			"apiVersion: kyverno.io/v1\nkind: Policy\nmetadata: {name: p}\nspec: {validationFailureActionOverrides: [{action: audit}], rules: []}\n",
		);
		expect(messages).toEqual(["Policy p has other actions for some namespaces: they are not read"]);
	});

	it("of Kyverno may be written in CEL", async () => {
		const { document } = await workload(`
apiVersion: policies.kyverno.io/v1
kind: ImageValidatingPolicy
metadata: {name: cel}
spec:
  validationActions: [Audit]
  matchImageReferences: [{glob: "a/*"}, {expression: "image.registry == 'b'"}]
  attestors:
    - name: cosign
      cosign: {keyless: {identities: [{issuer: i, subject: s}]}}
    - name: notary
      notary: {certs: {value: x}}
  attestations: [{name: sbom, intoto: {type: https://cyclonedx.org/bom}}]
  validations: [{expression: "true"}]
`);
		expect(document.imagePolicies).toMatchObject([
			{
				mode: "audit",
				images: ["a/*", "image.registry == 'b'"],
				authorities: [
					{ name: "cosign", type: "keyless", identities: [{ issuer: "i", subject: "s" }] },
					{ name: "notary", type: "certificate" },
				],
				attestations: [{ name: "sbom", predicateType: "https://cyclonedx.org/bom" }],
			},
		]);
		expect(document.admissionPolicies[0]?.rules).toMatchObject([{ type: "verify-images", mode: "audit" }]);
	});
});

describe("hostile declarations", () => {
	const kinds = [
		["v1", "Namespace"],
		["v1", "ServiceAccount"],
		["rbac.authorization.k8s.io/v1", "Role"],
		["rbac.authorization.k8s.io/v1", "RoleBinding"],
		["networking.k8s.io/v1", "NetworkPolicy"],
		["admissionregistration.k8s.io/v1", "ValidatingWebhookConfiguration"],
		["admissionregistration.k8s.io/v1", "ValidatingAdmissionPolicy"],
		["admissionregistration.k8s.io/v1", "ValidatingAdmissionPolicyBinding"],
		["kyverno.io/v1", "ClusterPolicy"],
		["policies.kyverno.io/v1", "ImageValidatingPolicy"],
		["policy.sigstore.dev/v1beta1", "ClusterImagePolicy"],
		["constraints.gatekeeper.sh/v1", "Anything"],
	] as const;
	const wrong = [null, 1, "x", true, [], [1], {}, { __proto__: 1 }, [{ constructor: [] }]];
	const properties = ["rules", "subjects", "roleRef", "secrets", "webhooks", "aggregationRule", "metadata"];
	const inSpec = [
		...["podSelector", "ingress", "egress", "policyTypes", "rules", "images", "authorities", "attestors", "match"],
		...["attestations", "validations", "matchConstraints", "matchResources", "validationActions", "mode"],
	];

	it.each(kinds)("%s %s with wrong types are read as far as they can be", async (apiVersion, kind) => {
		const documents = wrong.map((value) => ({
			apiVersion,
			kind,
			metadata: { name: "x", labels: { "pod-security.kubernetes.io/enforce": "x" } },
			...Object.fromEntries(properties.map((name) => [name, value])),
			spec: Object.fromEntries(inSpec.map((name) => [name, value])),
		}));
		const nested = wrong.map((value) => ({
			apiVersion,
			kind,
			rules: [{ verbs: value, resources: value }],
			webhooks: [{ clientConfig: value, rules: [value, { resources: value }], timeoutSeconds: value }],
			spec: {
				rules: [{ name: value, match: value, verifyImages: value }, { verifyImages: [{ attestors: value }] }],
				authorities: [{ key: value, keyless: value, static: value, attestations: value }],
				ingress: [
					{ from: value, ports: value },
					{ from: [{ ipBlock: value }], ports: [{ port: value }] },
				],
			},
		}));
		for (const object of [...documents, ...nested]) {
			const { document } = await workload(JSON.stringify(object));
			expect(document.objects).toHaveLength(1);
			expect(document.objects[0]?.read).toBe(true);
		}
	});

	it("in great number are read", async () => {
		const many = 150_000;
		const { document } = await workload(
			JSON.stringify({
				apiVersion: "admissionregistration.k8s.io/v1",
				kind: "ValidatingWebhookConfiguration",
				webhooks: Array.from({ length: many }, () => ({})),
			}),
		);
		expect(document.admissionWebhooks).toHaveLength(many);
	});
});
