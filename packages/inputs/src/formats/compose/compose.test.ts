import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkloadDocument } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { CORPORA } from "../../../../../scripts/corpora.mjs";
import { locate } from "../../locate.js";
import { read } from "../../read.js";
import { interpolate } from "./interpolate.js";

async function document(text: string): Promise<WorkloadDocument> {
	const result = await read({ name: "compose.yaml", bytes: text });
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	expect(result.documents[0]?.source.format).toBe("compose");
	return result.documents[0] as WorkloadDocument;
}

/** The workload of the one service `web`, its container, and the text of the line of a path. */
async function service(lines: string) {
	const text = `services:\n  web:\n${lines.replace(/^\t*/gm, "    ").replace(/~/g, "  ")}`;
	const read = await document(text);
	const [workload] = read.workloads;
	const [container] = workload!.containers;
	const line = (path: readonly (string | number)[]) => text.split("\n")[(locate(read, path).line ?? 0) - 1]?.trim();
	return { document: read, workload: workload!, container: container!, line };
}

const messages = (read: WorkloadDocument) => read.limitations.map(({ message }) => message);

describe("a service", () => {
	it("without settings has what the engine gives it", async () => {
		const { workload, container } = await service("image: nginx");
		expect(workload).toMatchObject({
			kind: "Service",
			name: "web",
			replicas: 1,
			hostNetwork: false,
			hostPID: false,
			hostIPC: false,
			os: null,
			volumes: [],
		});
		expect(container).toMatchObject({
			name: "web",
			image: { registry: "docker.io", repository: "library/nginx", tag: null, digest: null },
			imagePullPolicy: "missing",
			privileged: false,
			runAsUser: null,
			allowPrivilegeEscalation: null,
			readOnlyRootFilesystem: false,
			capabilities: { add: [], drop: [] },
			seccompProfile: "RuntimeDefault",
			livenessProbe: false,
		});
	});

	it("has its security settings, each at its line", async () => {
		const { workload, container, line } = await service(`image: nginx
			platform: windows/amd64
			privileged: yes
			user: "0:12"
			read_only: true
			cap_add: [NET_ADMIN]
			cap_drop:
			~- ALL
			security_opt:
			~- no-new-privileges:true
			~- seccomp:unconfined
			network_mode: host
			pid: host
			ipc: host
			userns_mode: host`);
		expect(workload).toMatchObject({ hostNetwork: true, hostPID: true, hostIPC: true, hostUsers: true, os: "windows" });
		expect(container).toMatchObject({
			privileged: true,
			runAsUser: 0,
			runAsGroup: 12,
			readOnlyRootFilesystem: true,
			allowPrivilegeEscalation: false,
			capabilities: { add: ["NET_ADMIN"], drop: ["ALL"] },
			seccompProfile: "Unconfined",
		});
		expect(line([...container.path, "privileged"])).toBe("privileged: yes");
		expect(line([...container.path, "runAsUser"])).toBe('user: "0:12"');
		expect(line([...container.path, "capabilities", "drop", 0])).toBe("- ALL");
		expect(line([...container.path, "capabilities", "add", 0])).toBe("cap_add: [NET_ADMIN]");
		expect(line([...container.path, "image"])).toBe("image: nginx");
		expect(line([...workload.path, "hostNetwork"])).toBe("network_mode: host");
		expect(line([...workload.path, "hostPID"])).toBe("pid: host");
		expect(line(workload.path)).toBe("web:");
	});

	it.each([
		["1000", 1000, null],
		["root", 0, null],
		["root:root", 0, 0],
		["postgres", null, null],
		["1000:staff", 1000, null],
		["$" + "{UID:-1000}", null, null],
	])("with user %s runs as user %s and group %s", async (user, runAsUser, runAsGroup) => {
		expect((await service(`image: a\n\t\tuser: "${user}"`)).container).toMatchObject({ runAsUser, runAsGroup });
	});

	it.each([
		["[]", "RuntimeDefault", null],
		["['seccomp=builtin']", "RuntimeDefault", null],
		["['seccomp:./profile.json', no-new-privileges]", "Localhost", false],
		["['no-new-privileges:false']", "RuntimeDefault", true],
	])("with security_opt %s has the profile %s", async (options, seccompProfile, allowPrivilegeEscalation) => {
		const { container } = await service(`image: a\n\t\tsecurity_opt: ${options}`);
		expect(container).toMatchObject({ seccompProfile, allowPrivilegeEscalation });
	});

	it("that is privileged has no seccomp profile, whatever it asks for", async () => {
		const { container } = await service("image: a\n\t\tprivileged: true");
		expect(container.seccompProfile).toBe("Unconfined");
	});

	it("that is built has no image, and one that is built and pulled has the one that is pulled", async () => {
		expect((await service("build: .")).container.image).toBeNull();
		expect((await service("build: .\n\t\timage: org/app:1")).container.image?.repository).toBe("org/app");
		expect((await service("build: .\n\t\timage: org/app:1\n\t\tpull_policy: build")).container.image).toBeNull();
	});

	it("that a tool provides has no container", async () => {
		expect((await service("provider:\n\t\t~type: awesomecloud")).workload.containers).toEqual([]);
	});

	it("shares the host's network through another service, or through a network that is the host's", async () => {
		const read = await document(`services:
  a: {image: a, network_mode: "service:b"}
  b: {image: b, network_mode: host}
  c: {image: c, networks: [outside]}
  d: {image: d, pid: "service:d"}
  e: {image: e, ipc: "container:other"}
networks:
  outside: {external: true, name: host}
`);
		expect(read.workloads.map(({ hostNetwork }) => hostNetwork)).toEqual([true, true, true, false, false]);
		expect(messages(read)).toEqual([
			'pid is that of the service "d", and what that one has cannot be told',
			"ipc is that of a container that the file does not have",
		]);
	});

	it("has its resources and its health check", async () => {
		const { container } = await service(`image: a
			mem_limit: 1g
			deploy:
			~replicas: 3
			~resources:
			~~limits: {cpus: "0.5", memory: 2G}
			~~reservations: {memory: 1G}
			healthcheck:
			~test: [CMD, "true"]`);
		expect(container.resources).toEqual({ limits: { cpu: "0.5", memory: "2G" }, requests: { memory: "1G" } });
		expect(container.livenessProbe).toBe(true);
		expect((await service("image: a\n\t\thealthcheck: {disable: true}")).container.livenessProbe).toBe(false);
		expect((await service("image: a\n\t\thealthcheck: {test: [NONE]}")).container.livenessProbe).toBe(false);
	});
});

describe("the environment", () => {
	it("may be a map or a list, with credentials found and not kept", async () => {
		for (const form of [
			"environment:\n\t\t~MODE: fast\n\t\t~DB_PASSWORD: hunter2-hunter2\n\t\t~FROM_HOST:\n\t\t~PORT: 80",
			"environment:\n\t\t~- MODE=fast\n\t\t~- DB_PASSWORD=hunter2-hunter2\n\t\t~- FROM_HOST\n\t\t~- PORT=80",
		]) {
			const { container, document: read, line } = await service(`image: a\n\t\t${form}`);
			expect(
				container.environment.map(({ name, value, credential, from }) => [name, value, credential?.type, from?.name]),
			).toEqual([
				["MODE", "fast", undefined, undefined],
				["DB_PASSWORD", null, "password", undefined],
				["FROM_HOST", null, undefined, "FROM_HOST"],
				["PORT", "80", undefined, undefined],
			]);
			expect(JSON.stringify(read)).not.toContain("hunter2");
			expect(line([...container.environment[1]!.path, "value"])).toContain("DB_PASSWORD");
		}
	});

	it("with variables is unknown, and a password that is a default is a credential", async () => {
		const { container } = await service(`image: a
			environment:
			~A: \${A_VALUE}
			~DB_PASSWORD: \${PW:-defectdojo}
			~PRICE: $$5`);
		expect(container.environment).toMatchObject([
			{ name: "A", value: null, credential: null, from: { type: "other", name: "A_VALUE" } },
			{ name: "DB_PASSWORD", value: null, credential: { type: "password" }, from: { name: "PW" } },
			{ name: "PRICE", value: "$5", from: null },
		]);
	});

	it("may come from files", async () => {
		const { container } = await service(
			"image: a\n\t\tenv_file:\n\t\t~- .env\n\t\t~- {path: more.env, required: false}",
		);
		expect(container.environmentFrom).toMatchObject([
			{ type: "other", name: ".env", optional: false },
			{ type: "other", name: "more.env", optional: true },
		]);
	});
});

describe("ports", () => {
	it.each([
		['"3000"', [[3000, null, "TCP"]]],
		['"8080:80"', [[80, 8080, "TCP"]]],
		['"127.0.0.1:8080:80/udp"', [[80, 8080, "UDP"]]],
		['"[::1]:8080:80"', [[80, 8080, "TCP"]]],
		['"127.0.0.1::80"', [[80, null, "TCP"]]],
		[
			'"9090-9091:8080-8081"',
			[
				[8080, 9090, "TCP"],
				[8081, 9091, "TCP"],
			],
		],
		["8080", [[8080, null, "TCP"]]],
		['{target: 80, published: "8080", protocol: udp}', [[80, 8080, "UDP"]]],
		['"${PORT:-80}:80"', [[null, null, "TCP"]]],
	])("written %s are read", async (text, expected) => {
		const { container } = await service(`image: a\n\t\tports:\n\t\t~- ${text}`);
		expect(container.ports.map(({ port, hostPort, protocol }) => [port, hostPort, protocol])).toEqual(expected);
	});

	it("are bounded, and what is no port is said", async () => {
		const { container, document: read } = await service('image: a\n\t\tports: ["1-60000:1-60000"]');
		expect(container.ports).toHaveLength(1000);
		expect(messages(read)).toEqual(["there are more than 1000 ports: the others are not read"]);
		expect(messages((await service("image: a\n\t\tports: [many, {}, [80]]")).document)).toHaveLength(2);
	});
});

describe("mounts", () => {
	it("of the host are told from volumes", async () => {
		const {
			workload,
			container,
			document: read,
			line,
		} = await service(`image: a
			volumes:
			~- /var/run/docker.sock:/var/run/docker.sock:ro
			~- ./app:/app
			~- data:/data
			~- /cache
			~- C:\\Users\\me:C:\\app
			~- {type: bind, source: /etc, target: /host/etc, read_only: true}
			~- {type: tmpfs, target: /tmp}
			tmpfs: /run
			devices: ["/dev/sda:/dev/xvda:r", "vendor.com/gpu=all"]
			secrets: [db-password]`);
		expect(workload.volumes.map(({ type, source }) => [type, source])).toEqual([
			["hostPath", "/var/run/docker.sock"],
			["hostPath", "./app"],
			["volume", "data"],
			["volume", null],
			["hostPath", "C:\\Users\\me"],
			["hostPath", "/etc"],
			["tmpfs", null],
			["tmpfs", null],
			["hostPath", "/dev/sda"],
			["secret", "db-password"],
		]);
		expect(container.volumeMounts.map(({ mountPath, readOnly }) => [mountPath, readOnly])).toEqual([
			["/var/run/docker.sock", true],
			["/app", false],
			["/data", false],
			["/cache", false],
			["C:\\app", false],
			["/host/etc", true],
			["/tmp", false],
			["/run", false],
			["/dev/xvda", true],
			["/run/secrets/db-password", true],
		]);
		expect(messages(read)).toEqual([]);
		expect(line(workload.volumes[0]!.path)).toBe("- /var/run/docker.sock:/var/run/docker.sock:ro");
		expect(line([...workload.volumes[5]!.path, "source"])).toContain("/etc");
	});

	it("are the socket of the engine where the service asks for it", async () => {
		const { workload, container, line } = await service("image: a\n\t\tuse_api_socket: true");
		expect(workload.volumes).toMatchObject([{ type: "hostPath", source: "/var/run/docker.sock" }]);
		expect(container.volumeMounts).toMatchObject([{ mountPath: "/var/run/docker.sock", readOnly: false }]);
		expect(line(workload.volumes[0]!.path)).toBe("use_api_socket: true");
		expect((await service("image: a\n\t\tuse_api_socket: false")).workload.volumes).toEqual([]);
	});

	it("of named volumes that are bound to a folder are of the host", async () => {
		const read = await document(`services: {a: {image: a, volumes: ["data:/data"]}}
volumes:
  data: {driver: local, driver_opts: {type: none, o: "bind,rw", device: /srv}}
`);
		expect(read.workloads[0]?.volumes).toMatchObject([{ name: "/data", type: "hostPath", source: "/srv" }]);
	});

	it("that depend on a variable have its default, and may be another path", async () => {
		const { workload, document: read } = await service("image: a\n\t\tvolumes: ['${DIR:-./data}:/data']");
		expect(workload.volumes).toMatchObject([{ type: "hostPath", source: "./data" }]);
		expect(messages(read)).toEqual(["a volume depends on the variable DIR: what is mounted may be another path"]);
	});
});

describe("variables", () => {
	it.each([
		["a", "a", []],
		["$$a", "$a", []],
		["$A-b", null, ["A"]],
		["x${A:-b}y", "xby", ["A"]],
		["${A-}", "", ["A"]],
		["${A:-${B:-c}}", "c", ["A", "B"]],
		["${A:-${B}}", null, ["A", "B"]],
		["${A:?must be set}", null, ["A"]],
		["${A:+other}", null, ["A"]],
	])("of %s leave %s", (text, expected, variables) => {
		expect(interpolate(text)).toEqual({ text: expected, variables, malformed: false });
	});

	it.each(["$", "${", "${A", "${A:-b", "${A!b}", "a$1", "${A:-".repeat(100)])("in %s are malformed", (text) => {
		expect(interpolate(text)).toMatchObject({ text: null, malformed: true });
	});

	it("make an image unknown, also with a default", async () => {
		const { container, document: read } = await service("image: nginx:${TAG:-1.27}");
		expect(container.image).toMatchObject({ text: "nginx:${TAG:-1.27}", valid: false });
		expect(messages(read)).toEqual([]);
	});

	it("make a setting its default, and undecided", async () => {
		const { container, document: read } = await service("image: a\n\t\tprivileged: ${P:-false}");
		expect(container.privileged).toBe(false);
		expect(read.limitations).toEqual([
			{
				path: [...container.path, "privileged"],
				message: "privileged depends on the variable P, of which the file gives only the default",
			},
		]);
	});
});

describe("services that extend others of the file", () => {
	const text = `x-common: &common
  restart: always
  cap_drop: [ALL]
services:
  base:
    <<: *common
    image: base
    privileged: true
    environment: {A: "1", B: "2"}
    volumes: [/etc:/etc]
  web:
    extends: base
    image: web
    environment: [B=3]
    cap_drop: [NET_RAW]
    volumes: !override [data:/data]
  cron:
    extends: {service: web}
    privileged: !reset
`;

	it("take over what those have, located there", async () => {
		const read = await document(text);
		const [base, web, cron] = read.workloads;
		expect(base?.containers[0]?.capabilities.drop).toEqual(["ALL"]);
		const [container] = web!.containers;
		expect(container).toMatchObject({
			image: { text: "web" },
			privileged: true,
			environment: [
				{ name: "A", value: "1" },
				{ name: "B", value: "3" },
			],
			capabilities: { drop: ["ALL", "NET_RAW"] },
		});
		expect(web?.volumes).toMatchObject([{ type: "volume", source: "data" }]);
		expect(cron?.containers[0]).toMatchObject({ image: { text: "web" }, privileged: false });
		const lines = text.split("\n");
		const line = (path: readonly (string | number)[]) => lines[(locate(read, path).line ?? 0) - 1]?.trim();
		expect(line([...container!.path, "privileged"])).toBe("privileged: true");
		expect(line([...container!.path, "environment", 1])).toBe("environment: [B=3]");
		expect(line([...container!.path, "capabilities", "drop", 1])).toBe("cap_drop: [NET_RAW]");
		expect(messages(read)).toEqual([]);
	});

	it("in circles, in other files or without end are said to", async () => {
		const long = Array.from({ length: 40 }, (_, index) => `  s${index}: {image: a, extends: s${index + 1}}`).join("\n");
		const read = await document(`services:
  a: {image: a, extends: b}
  b: {image: b, extends: a}
  c: {image: c, extends: {file: other.yaml, service: x}}
  d: {image: d, extends: nobody}
${long}
  s40: {image: a}
`);
		expect(messages(read).slice(0, 4)).toEqual([
			"it extends itself: what it takes over is not read to its end",
			"it extends itself: what it takes over is not read to its end",
			'it extends a service of "other.yaml": what it takes over from there is not read',
			'it extends "nobody", which the file does not have',
		]);
		expect(messages(read)[4]).toContain("more than 16 services");
	});

	it("a large one many times are read up to a bound", async () => {
		const many = Array.from({ length: 3000 }, (_, index) => `  s${index}: {extends: base}`).join("\n");
		const list = Array.from({ length: 1000 }, (_, index) => `A${index}=1`).join(", ");
		const read = await document(`services:\n  base: {image: a, environment: [${list}]}\n${many}\n`);
		expect(read.workloads).toHaveLength(3001);
		expect(read.workloads.reduce((sum, { containers }) => sum + containers[0]!.environment.length, 0)).toBeLessThan(
			210_000,
		);
		expect(messages(read).at(-1)).toContain("the file extends too much");
	});
});

describe("the file", () => {
	it("has configurations, whose content is looked at and not kept", async () => {
		const read = await document(`name: shop
services: {a: {image: a, configs: [settings]}}
configs:
  settings:
    content: |
      url=postgres://admin:hunter2-hunter2@db/shop
secrets:
  key: {file: ./key.pem}
`);
		expect(read.configurations).toMatchObject([
			{ kind: "Config", name: "settings", namespace: "shop", entries: [{ credential: { type: "password-in-url" } }] },
			{ kind: "Secret", name: "key", entries: [] },
		]);
		expect(read.objects.map(({ kind, name }) => [kind, name])).toEqual([
			["Service", "a"],
			["Config", "settings"],
			["Secret", "key"],
		]);
		expect(JSON.stringify(read)).not.toContain("hunter2");
	});

	it("says what it includes and leaves out what it resets", async () => {
		const read = await document("include: [other.yaml]\nservices:\n  a: !reset\n  b: {image: b}\n");
		expect(read.workloads.map(({ name }) => name)).toEqual(["b"]);
		expect(read.limitations).toEqual([
			{ path: ["workloads"], message: 'it includes "other.yaml": what is there is not read' },
		]);
	});

	it.each([
		"services: {app.listener: {class: Listener, tags: [x]}}",
		"services: [docker]",
		"image: alpine\nservices: [postgres]\nstages: [test]\njob: {script: [x]}",
		"apiVersion: v1\nkind: X\nservices: {a: {image: a}}",
		"on: push\njobs: {a: {runs-on: x, services: {db: {image: postgres}}}}",
		"definitions: {services: {docker: {image: x}}}",
	])("is not %s", async (text) => {
		const result = await read({ name: "x.yaml", bytes: text });
		expect(result.documents[0]?.source.format).not.toBe("compose");
	});

	it("with anything of another type is read with limitations, never in silence", async () => {
		const wrong = ["[[1]]", "{a: {b: c}}", "[{}]", "{__proto__: {x: 1}, constructor: y}", "[null]", '"${"'];
		for (const property of [
			..."image privileged user read_only cap_add cap_drop security_opt network_mode pid ipc environment env_file ports".split(
				" ",
			),
			..."volumes tmpfs devices secrets configs volumes_from deploy healthcheck labels annotations extends networks".split(
				" ",
			),
			..."command entrypoint platform post_start scale provider".split(" "),
		]) {
			for (const value of wrong) {
				const { container, workload } = await service(`build: .\n\t\t${property}: ${value}`);
				if (property !== "provider") expect(container.name).toBe("web");
				expect(workload.hostNetwork).toBe(false);
			}
		}
		expect(messages((await service("image: {a: b}")).document)).toEqual([
			"image is an object, not a string: Compose refuses it",
		]);
		expect(messages((await service("image: a\n\t\tprivileged: [true]")).document)).toHaveLength(1);
		expect(messages((await service("image: a\n\t\tcap_add: {a: {}}")).document)).toHaveLength(1);
	});
});

describe.skipIf(CORPORA === null)("real Compose files", () => {
	it("are read as counted", async () => {
		const folder = join(CORPORA ?? "", "docker-compose");
		const counts = {
			files: 0,
			services: 0,
			images: 0,
			built: 0,
			credentials: 0,
			hostPaths: 0,
			ports: 0,
			limitations: 0,
		};
		for (const name of readdirSync(folder, { recursive: true }) as string[]) {
			if (!/\.ya?ml$/.test(name)) continue;
			const text = readFileSync(join(folder, name), "utf8");
			const result = await read({ name, bytes: text });
			const [read_] = result.documents as readonly WorkloadDocument[];
			expect(read_?.source.format).toBe("compose");
			counts.files++;
			counts.limitations += read_!.limitations.length;
			const lines = text.split("\n");
			for (const { path, name: service, containers, volumes } of read_!.workloads) {
				expect(lines[(locate(read_!, path).line ?? 0) - 1]).toContain(service);
				const [container] = containers;
				counts.services++;
				if (container!.image === null) counts.built++;
				else {
					counts.images++;
					expect(lines[(locate(read_!, [...container!.path, "image"]).line ?? 0) - 1]).toContain("image:");
				}
				for (const { path: place, name: variable, credential } of container!.environment) {
					expect(lines[(locate(read_!, place).line ?? 0) - 1]).toContain(variable);
					if (credential !== null) counts.credentials++;
				}
				counts.hostPaths += volumes.filter(({ type }) => type === "hostPath").length;
				counts.ports += container!.ports.length;
			}
		}
		expect(counts).toMatchInlineSnapshot(`
			{
			  "built": 29,
			  "credentials": 22,
			  "files": 37,
			  "hostPaths": 34,
			  "images": 51,
			  "limitations": 5,
			  "ports": 110,
			  "services": 80,
			}
		`);
	});
});
