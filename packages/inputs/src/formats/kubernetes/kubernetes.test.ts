import type { WorkloadDocument } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { locate } from "../../locate.js";
import { read } from "../../read.js";
import { emptyLists } from "../../workload/lists.js";

async function workload(text: string, name = "manifest.yaml") {
	const result = await read({ name, bytes: text });
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	const document = result.documents[0] as WorkloadDocument;
	const lines = text.split("\n");
	return {
		document,
		line: (path: readonly (string | number)[]) => lines[(locate(document, path).line ?? 0) - 1]?.trim(),
		messages: document.limitations.map(({ message }) => message),
	};
}

/** A pod with one container, and lines for its spec and the container. */
const pod = (spec: string, container = "") => `
apiVersion: v1
kind: Pod
metadata: {name: p}
spec:
${spec.replace(/^/gm, "  ")}
  containers:
    - name: c
      image: app:1
${container.replace(/^/gm, "      ")}
`;
const containerOf = async (spec: string, container = "") => {
	const read = await workload(pod(spec, container));
	return { ...read, container: read.document.workloads[0]?.containers[0] };
};

describe("recognition", () => {
	const problem = async (text: string) => (await read({ name: "x.yaml", bytes: text })).problems[0];

	it("needs one document that says its apiVersion and kind", async () => {
		const { document, messages } = await workload("foo: 1\n---\napiVersion: v1\nkind: Namespace\n");
		expect(document.objects).toHaveLength(1);
		expect(messages).toEqual(["document 1 has no kind: it is not read"]);
	});

	it.each([
		["apiVersion: v2\nname: chart\nversion: 1.0.0\n", "Helm chart"],
		["kind: Pod\nmetadata: {name: x}\n", "no apiVersion"],
		["apiVersion: v1\nmetadata: {name: x}\n", "no kind"],
		["apiVersion: v1\nkind: [Pod]\n", "not a string"],
		["replicaCount: 1\nimage: {tag: x}\n", "No format recognizes the file"],
	])("of %j fails with what it seems to be", async (text, message) => {
		expect((await problem(text))?.code).toBe("unrecognized");
		expect((await problem(text))?.message).toContain(message);
	});

	it("takes custom kinds for objects without workloads", async () => {
		const { document, messages } = await workload(
			"apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: t}\nspec: {steps: [{image: x}]}\n",
		);
		expect(document.objects).toMatchObject([{ apiVersion: "argoproj.io/v1alpha1", kind: "Application", name: "t" }]);
		expect([document.workloads, messages]).toEqual([[], []]);
	});

	it("says of a kustomization that it is not what is deployed", async () => {
		const { messages } = await workload(
			"apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [a.yaml]\n",
		);
		expect(messages).toEqual([expect.stringContaining("kubectl kustomize")]);
	});
});

describe("objects", () => {
	it("are those of all documents, empty ones aside", async () => {
		const { document, line, messages } = await workload(
			"---\n---\n# nothing\n---\napiVersion: v1\nkind: Namespace\nmetadata:\n  name: a\n---\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: b\n  namespace: a\n  labels: {x: 'y'}\n",
		);
		expect(document.objects).toEqual([
			{
				path: ["objects", 0],
				apiVersion: "v1",
				kind: "Namespace",
				name: "a",
				namespace: null,
				labels: {},
				annotations: {},
				read: true,
			},
			{
				path: ["objects", 1],
				apiVersion: "v1",
				kind: "Service",
				name: "b",
				namespace: "a",
				labels: { x: "y" },
				annotations: {},
				read: false,
			},
		]);
		expect(messages).toEqual([]);
		expect(line(["objects", 1])).toBe("apiVersion: v1");
		expect(line(["objects", 1, "name"])).toBe("name: b");
	});

	it("are those of lists, in JSON too", async () => {
		const item = {
			apiVersion: "v1",
			kind: "Pod",
			metadata: { name: "p" },
			spec: { containers: [{ name: "c", image: "a" }] },
		};
		const list = {
			apiVersion: "v1",
			kind: "List",
			items: [item, { apiVersion: "v1", kind: "List", items: [item] }, 7],
		};
		const { document, line, messages } = await workload(JSON.stringify(list, null, 1), "list.json");
		expect(document.workloads.map(({ name }) => name)).toEqual(["p", "p"]);
		expect(line(["workloads", 1, "containers", 0, "image"])).toBe('"image": "a"');
		expect(messages).toEqual(["item 3 of document 1 is a number, not a Kubernetes object: it is not read"]);
	});

	it("of a list of one kind need not say it", async () => {
		const { document } = await workload(
			"apiVersion: v1\nkind: ConfigMapList\nitems:\n- metadata: {name: a}\n  data: {k: v}\n",
		);
		expect(document.configurations).toMatchObject([{ kind: "ConfigMap", name: "a" }]);
	});

	it("keep no copy of what was applied before, and no credentials in annotations", async () => {
		const { document } = await workload(`apiVersion: v1
kind: Secret
metadata:
  name: s
  annotations:
    kubectl.kubernetes.io/last-applied-configuration: '{"data":{"password":"aHVudGVyMg=="}}'
    example.com/password: hunter2-Zq9
    owner: team
`);
		expect(document.objects[0]?.annotations).toEqual({ "example.com/password": "[redacted password]", owner: "team" });
	});
});

describe("workloads", () => {
	it.each([
		["v1", "Pod", ""],
		["v1", "ReplicationController", "spec.template"],
		["v1", "PodTemplate", "template"],
		["apps/v1", "Deployment", "spec.template"],
		["extensions/v1beta1", "Deployment", "spec.template"],
		["apps/v1", "ReplicaSet", "spec.template"],
		["apps/v1", "StatefulSet", "spec.template"],
		["apps/v1", "DaemonSet", "spec.template"],
		["batch/v1", "Job", "spec.template"],
		["batch/v1beta1", "CronJob", "spec.jobTemplate.spec.template"],
		["argoproj.io/v1alpha1", "Rollout", "spec.template"],
	])("of %s %s have their pod at %j", async (apiVersion, kind, path) => {
		const template = { metadata: { labels: { a: "b" } }, spec: { containers: [{ name: "c", image: "i" }] } };
		const object = path
			.split(".")
			.filter((step) => step !== "")
			.reduceRight<object>((inner, step) => ({ [step]: inner }), template);
		const { document, line, messages } = await workload(
			JSON.stringify({ ...object, apiVersion, kind }, null, 1),
			"o.json",
		);
		expect(document.workloads).toMatchObject([{ object: 0, apiVersion, kind, podLabels: { a: "b" } }]);
		expect(line(["workloads", 0, "containers", 0, "image", "tag"])).toBe('"image": "i"');
		expect(messages).toEqual([]);
	});

	it("have every property, with the defaults of the platform", async () => {
		const { document } = await workload(`apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: prod, labels: {app: web}}
spec:
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
        - {name: c, image: "ghcr.io/a/b"}
`);
		expect(document).toEqual({
			kind: "workload",
			source: expect.objectContaining({ format: "kubernetes", formatVersion: null }),
			limitations: [],
			platform: "kubernetes",
			...emptyLists(),
			objects: [expect.objectContaining({ name: "web" })],
			workloads: [
				{
					path: ["workloads", 0],
					object: 0,
					apiVersion: "apps/v1",
					kind: "Deployment",
					name: "web",
					namespace: "prod",
					labels: { app: "web" },
					annotations: {},
					podLabels: { app: "web" },
					podAnnotations: {},
					replicas: 1,
					serviceAccount: "default",
					automountServiceAccountToken: null,
					hostNetwork: false,
					hostPID: false,
					hostIPC: false,
					hostUsers: null,
					os: null,
					containers: [
						{
							path: ["workloads", 0, "containers", 0],
							name: "c",
							role: "main",
							image: {
								text: "ghcr.io/a/b",
								valid: true,
								registry: "ghcr.io",
								repository: "a/b",
								tag: null,
								digest: null,
							},
							imagePullPolicy: "Always",
							command: [],
							args: [],
							environment: [],
							environmentFrom: [],
							ports: [],
							volumeMounts: [],
							privileged: false,
							hostProcess: false,
							runAsUser: null,
							runAsGroup: null,
							runAsNonRoot: null,
							allowPrivilegeEscalation: null,
							readOnlyRootFilesystem: false,
							capabilities: { add: [], drop: [] },
							seccompProfile: null,
							resources: { limits: {}, requests: {} },
							livenessProbe: false,
							readinessProbe: false,
						},
					],
					volumes: [],
				},
			],
			configurations: [],
		});
	});

	it("take the token setting of their service account, where it is in the file", async () => {
		const account =
			"apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: robot}\nautomountServiceAccountToken: false\n---";
		const { document } = await workload(
			`${account}${pod("serviceAccountName: robot")}---${pod("serviceAccount: robot\nautomountServiceAccountToken: true")}`,
		);
		expect(
			document.workloads.map(({ serviceAccount, automountServiceAccountToken }) => [
				serviceAccount,
				automountServiceAccountToken,
			]),
		).toEqual([
			["robot", false],
			["robot", true],
		]);
	});

	it("have init containers, sidecars and ephemeral containers", async () => {
		const { document, line } = await workload(
			pod(`initContainers:
  - {name: setup, image: a}
  - {name: proxy, image: b, restartPolicy: Always}
ephemeralContainers:
  - {name: debug, image: d}`),
		);
		expect(document.workloads[0]?.containers.map(({ name, role }) => [name, role])).toEqual([
			["setup", "init"],
			["proxy", "main"],
			["c", "main"],
			["debug", "ephemeral"],
		]);
		expect(line(["workloads", 0, "containers", 1, "image"])).toContain("proxy");
		expect(line(["workloads", 0, "containers", 3, "name"])).toContain("debug");
	});

	it("have volumes by what they are made of", async () => {
		const { document, line } = await workload(
			pod(`hostNetwork: true
volumes:
  - name: sock
    hostPath:
      path: /var/run/docker.sock
  - {name: conf, configMap: {name: settings}}
  - {name: key, secret: {secretName: tls}}
  - {name: tmp, emptyDir: {}}
  - {name: none}`),
		);
		expect(document.workloads[0]?.volumes.map(({ name, type, source }) => [name, type, source])).toEqual([
			["sock", "hostPath", "/var/run/docker.sock"],
			["conf", "configMap", "settings"],
			["key", "secret", "tls"],
			["tmp", "emptyDir", null],
			["none", "emptyDir", null],
		]);
		expect(line(["workloads", 0, "volumes", 0, "source"])).toBe("path: /var/run/docker.sock");
		expect(line(["workloads", 0, "hostNetwork"])).toBe("hostNetwork: true");
	});
});

describe("security settings of a container", () => {
	it("are its own before the pod's", async () => {
		const spec = `securityContext:
  runAsUser: 1000
  runAsGroup: 2000
  runAsNonRoot: true
  seccompProfile: {type: RuntimeDefault}
  windowsOptions: {hostProcess: true}`;
		const inherited = await containerOf(spec);
		expect(inherited.line(["workloads", 0, "containers", 0, "runAsUser"])).toBe("runAsUser: 1000");
		expect(inherited.container).toMatchObject({
			runAsUser: 1000,
			runAsGroup: 2000,
			runAsNonRoot: true,
			seccompProfile: "RuntimeDefault",
			hostProcess: true,
		});
		const { container, line } = await containerOf(
			spec,
			`securityContext:
  runAsUser: 0
  runAsNonRoot: false
  privileged: true
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  seccompProfile: {type: Unconfined}
  capabilities: {add: [SYS_ADMIN], drop: [ALL]}`,
		);
		expect(container).toMatchObject({
			runAsUser: 0,
			runAsGroup: 2000,
			runAsNonRoot: false,
			privileged: true,
			allowPrivilegeEscalation: false,
			readOnlyRootFilesystem: true,
			seccompProfile: "Unconfined",
			capabilities: { add: ["SYS_ADMIN"], drop: ["ALL"] },
		});
		const at = ["workloads", 0, "containers", 0];
		expect(line([...at, "privileged"])).toBe("privileged: true");
		expect(line([...at, "runAsUser"])).toBe("runAsUser: 0");
		expect(line([...at, "capabilities", "add", 0])).toContain("SYS_ADMIN");
	});

	it("may be annotations for seccomp", async () => {
		const annotated = async (annotations: string) => {
			const text = pod("").replace("{name: p}", `{name: p, annotations: {${annotations}}}`);
			return (await workload(text)).document.workloads[0]?.containers[0]?.seccompProfile;
		};
		const forPod = "seccomp.security.alpha.kubernetes.io/pod";
		expect(await annotated(`${forPod}: runtime/default`)).toBe("RuntimeDefault");
		expect(await annotated(`${forPod}: localhost/x.json`)).toBe("Localhost");
		expect(
			await annotated(`${forPod}: runtime/default, container.seccomp.security.alpha.kubernetes.io/c: unconfined`),
		).toBe("Unconfined");
	});

	it("take words of YAML 1.1 for the booleans that Kubernetes takes them for", async () => {
		const { container, messages } = await containerOf(
			"hostPID: yes",
			"securityContext: {privileged: on, readOnlyRootFilesystem: off}",
		);
		expect(container).toMatchObject({ privileged: true, readOnlyRootFilesystem: false });
		expect(messages).toEqual([]);
	});
});

describe("other settings of a container", () => {
	it.each([
		["app", "Always"],
		["app:latest", "Always"],
		["app:1", "IfNotPresent"],
		[`app@sha256:${"0".repeat(64)}`, "IfNotPresent"],
		["${IMAGE}", null],
	])("include the pull policy that %s gets", async (image, expected) => {
		const { document } = await workload(pod("").replace("app:1", image));
		expect(document.workloads[0]?.containers[0]?.imagePullPolicy).toBe(expected);
		expect(document.workloads[0]?.containers[0]?.image?.valid).toBe(expected !== null);
	});

	it("include requests that are limited only, ports of the host, and probes", async () => {
		const { container } = await containerOf(
			"hostNetwork: true",
			`resources: {limits: {cpu: 1, memory: 1Gi}, requests: {memory: 512Mi}}
ports: [{containerPort: 80}, {containerPort: 53, hostPort: 5353, protocol: UDP}]
livenessProbe: {httpGet: {port: 80}}
volumeMounts: [{name: v, mountPath: /v, readOnly: true}]`,
		);
		expect(container?.resources).toEqual({
			limits: { cpu: "1", memory: "1Gi" },
			requests: { cpu: "1", memory: "512Mi" },
		});
		expect(container?.ports.map(({ port, hostPort, protocol }) => [port, hostPort, protocol])).toEqual([
			[80, 80, "TCP"],
			[53, 5353, "UDP"],
		]);
		expect([container?.livenessProbe, container?.readinessProbe]).toEqual([true, false]);
		expect(container?.volumeMounts).toMatchObject([{ name: "v", mountPath: "/v", readOnly: true }]);
	});

	it("include the environment, without values that are credentials", async () => {
		const { container, line, document } = await containerOf(
			"",
			`args: ["--password=hunter2-Zq9", "--port=80"]
env:
  - {name: MODE, value: prod}
  - {name: EMPTY}
  - name: DB_PASSWORD
    value: hunter2-Zq9
  - {name: FROM_SECRET, valueFrom: {secretKeyRef: {name: s, key: k, optional: true}}}
  - {name: FROM_MAP, valueFrom: {configMapKeyRef: {name: m, key: k}}}
  - {name: FROM_FIELD, valueFrom: {fieldRef: {fieldPath: status.podIP}}}
  - {name: FROM_LIMIT, valueFrom: {resourceFieldRef: {resource: limits.cpu}}}
  - {name: FROM_ELSEWHERE, valueFrom: {fileKeyRef: {path: x}}}
envFrom:
  - secretRef: {name: all}
  - configMapRef: {name: some}`,
		);
		expect(
			container?.environment.map(({ name, value, credential, from }) => [
				name,
				value,
				credential?.type ?? null,
				from?.type ?? null,
				from?.key ?? null,
			]),
		).toEqual([
			["MODE", "prod", null, null, null],
			["EMPTY", "", null, null, null],
			["DB_PASSWORD", null, "password", null, null],
			["FROM_SECRET", null, null, "secret", "k"],
			["FROM_MAP", null, null, "config-map", "k"],
			["FROM_FIELD", null, null, "field", "status.podIP"],
			["FROM_LIMIT", null, null, "resource", "limits.cpu"],
			["FROM_ELSEWHERE", null, null, "other", null],
		]);
		expect(container?.environmentFrom).toMatchObject([
			{ type: "secret", name: "all" },
			{ type: "config-map", name: "some" },
		]);
		expect(JSON.stringify(document)).not.toContain("hunter2");
		const at = ["workloads", 0, "containers", 0, "environment"];
		expect(line([...at, 2, "credential", "type"])).toBe("value: hunter2-Zq9");
		expect(line([...at, 3, "from", "key"])).toContain("FROM_SECRET");
	});
});

describe("configurations", () => {
	it("keep the names of their entries, and what looks like a credential", async () => {
		const { document, line } = await workload(`apiVersion: v1
kind: Secret
metadata: {name: s, namespace: n}
immutable: true
data:
  password: aHVudGVyMi1acTk=
  note: aGVsbG8=
stringData:
  token: ghp_0123456789abcdefghijklmnopqrstuvwxyz
---
apiVersion: v1
kind: ConfigMap
metadata: {name: m}
data:
  mode: prod
  DB_PASSWORD: hunter2-Zq9
binaryData:
  logo: iVBORw0KGgo=
`);
		expect(
			document.configurations.map(({ object, kind, name, namespace, immutable, entries }) => [
				object,
				kind,
				name,
				namespace,
				immutable,
				entries.map((entry) => [entry.name, entry.credential?.type ?? null]),
			]),
		).toEqual([
			[
				0,
				"Secret",
				"s",
				"n",
				true,
				[
					["password", "password"],
					["note", null],
					["token", "github-token"],
				],
			],
			[
				1,
				"ConfigMap",
				"m",
				null,
				false,
				[
					["mode", null],
					["DB_PASSWORD", "password"],
					["logo", null],
				],
			],
		]);
		expect(JSON.stringify(document)).not.toMatch(/hunter2|aHVudGVy|ghp_/);
		expect(line(["configurations", 0, "entries", 2, "credential"])).toContain("token: ghp_");
		expect(line(["configurations", 1, "entries", 1, "name"])).toContain("DB_PASSWORD");
	});
});

describe("malformed objects", () => {
	it.each([
		["kind: Deployment\napiVersion: apps/v1\nspec: {}", ["Deployment has no pod at spec.template.spec"]],
		["kind: Deployment\napiVersion: apps/v1\nspec: 7", ["Deployment has no pod at spec.template.spec"]],
		["kind: Pod\napiVersion: v1\nspec: {}", ["the pod has no containers: Kubernetes refuses it"]],
		[
			"kind: Pod\napiVersion: v1\nspec: {containers: {a: {image: x}}}",
			["containers is an object, not an array: Kubernetes refuses it"],
		],
		[
			"kind: Pod\napiVersion: v1\nspec: {containers: [x, {image: y}]}",
			["containers[0] is a string, not an object: Kubernetes refuses it"],
		],
		[
			"kind: Pod\napiVersion: v1\nmetadata: []\nspec: {containers: [{image: y}]}",
			["metadata is an array, not an object: Kubernetes refuses it"],
		],
		[
			"kind: Deployment\napiVersion: v1\nspec: {template: {spec: {containers: [{image: y}]}}}",
			["Kubernetes has no Deployment in v1: it is read as one of apps or extensions"],
		],
		[
			"kind: pod\napiVersion: v1\nspec: {containers: [{image: y}]}",
			["Kubernetes has no pod in v1: it is read as a Pod of v1"],
		],
		[
			"kind: DEPLOYMENT\napiVersion: Apps/v1\nspec: {template: {spec: {containers: [{image: y}]}}}",
			["Kubernetes has no DEPLOYMENT in Apps/v1: it is read as a Deployment of apps or extensions"],
		],
		[
			"kind: Pod\napiVersion: v1\nspec: {containers: [{image: y}], volumes: [{name: v, hostPath: /}]}",
			["hostPath of a volume is a string, not an object: Kubernetes refuses it"],
		],
		[
			"kind: Pod\napiVersion: v1\nspec: {containers: [{image: y}], volumes: [{name: v, emptyDir: {}, hostPath: {path: /}}]}",
			["a volume has 2 sources (emptyDir, hostPath): Kubernetes refuses it"],
		],
	])("are said to be so: %j", async (text, expected) => {
		const { messages, document } = await workload(text);
		expect(messages).toEqual(expected);
		expect(document.workloads).toHaveLength(1);
	});

	it("are read as far as they can be, and each wrong part is named", async () => {
		const { document, messages } = await workload(
			pod(
				'hostNetwork: "true"',
				`env: [{name: PORT, value: 80}, 7]
securityContext: {privileged: "true", runAsUser: "0", readOnlyRootFilesystem: 1, capabilities: {add: SYS_ADMIN}}
command: echo
resources: {limits: {cpu: [1]}}
ports: [{containerPort: http}]`,
			),
		);
		expect(document.workloads[0]).toMatchObject({ hostNetwork: true });
		expect(document.workloads[0]?.containers[0]).toMatchObject({
			privileged: true,
			runAsUser: 0,
			readOnlyRootFilesystem: false,
			environment: [{ name: "PORT", value: "80" }],
			command: [],
		});
		expect(messages.map((message) => message.replace(": Kubernetes refuses it", "")).sort()).toEqual([
			"add is a string, not an array",
			"command is a string, not an array",
			"containerPort is a string, not an integer",
			"cpu of limits is an array, not a string",
			"env[1] is a number, not an object",
			"hostNetwork is a string, not a boolean",
			"privileged is a string, not a boolean",
			"readOnlyRootFilesystem is a number, not a boolean",
			"runAsUser is a string, not an integer",
			"value is a number, not a string",
		]);
	});

	it("count as mounting the host where one of several sources of a volume does", async () => {
		const { document } = await workload(
			"kind: Pod\napiVersion: v1\nspec: {containers: [{image: y}], volumes: [{name: v, emptyDir: {}, hostPath: {path: /}}]}",
		);
		expect(document.workloads[0]?.volumes.map(({ type, source }) => [type, source])).toEqual([["hostPath", "/"]]);
	});

	it("of secrets say what is not base64", async () => {
		const { document, messages } = await workload(
			"apiVersion: v1\nkind: Secret\ndata: {password: 'not base64!', n: 5}\n",
		);
		expect(document.configurations[0]?.entries).toHaveLength(2);
		expect(messages).toEqual([
			"the value of password is not base64: Kubernetes refuses it",
			"the value of n is not a string: Kubernetes refuses it",
		]);
	});

	it("of documents that are no objects are named, and the others are read", async () => {
		const { document, messages } = await workload(
			`just text\n---\n[1]\n---\nkind: X\n---\napiVersion: 1\nkind: Y\n---${pod("")}`,
		);
		expect(document.workloads).toHaveLength(1);
		expect(messages).toEqual([
			"document 1 is a string, not a Kubernetes object: it is not read",
			"document 2 is an array, not a Kubernetes object: it is not read",
			"document 3 has no apiVersion: it is not read",
			"document 4 has as apiVersion a number: it is not read",
		]);
	});

	it("of lists within lists end", async () => {
		let list: object = { apiVersion: "v1", kind: "Pod" };
		for (let depth = 0; depth < 20; depth++) list = { apiVersion: "v1", kind: "List", items: [list] };
		const { document, messages } = await workload(JSON.stringify(list), "x.json");
		expect(document.objects).toEqual([]);
		expect(messages).toEqual([expect.stringContaining("too many lists")]);
	});

	it("with names of prototypes do nothing to prototypes", async () => {
		const { document } = await workload(
			'{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"labels": {"__proto__": "x", "constructor": "y"}}, "data": {"__proto__": "z"}}',
			"x.json",
		);
		expect(Object.keys(document.objects[0]?.labels ?? {})).toEqual(["__proto__", "constructor"]);
		expect(document.configurations[0]?.entries.map(({ name }) => name)).toEqual(["__proto__"]);
	});
});
