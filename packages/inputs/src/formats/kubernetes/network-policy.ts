import type { Workload } from "@proviso/schemas";
import { get } from "../../convert.js";
import { at, type Origin } from "../../trace.js";
import type { Declared } from "./declared.js";
import { isEmptyList, readSelector, selectsAll } from "./selector.js";
import { OBJECT_FIELDS } from "./workload.js";

type Path = Workload.Path;
type Direction = Workload.NetworkRule["direction"];

const DIRECTIONS = [
	["ingress", "Ingress", "from"],
	["egress", "Egress", "to"],
] as const;

/** Reads a NetworkPolicy: https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/ */
export function readNetworkPolicy(declared: Declared, path: Path): Workload.NetworkPolicy {
	const { value, object, index, origin, reader, trace } = declared;
	const spec = reader.record(value, "spec", path);
	if (spec === null) reader.limit(path, `NetworkPolicy ${object.name} has no spec`);
	const specAt = at(origin, "spec");

	const written = reader.strings(spec, "policyTypes", path);
	for (const type of written) {
		if (!DIRECTIONS.some(([, name]) => name === type))
			reader.limit(path, `${JSON.stringify(type)} is no policy type: Kubernetes refuses it`);
	}
	// Without types it is about ingress, and about egress where it has rules for that.
	const implied = ["Ingress", ...(isEmptyList(get(spec, "egress")) ? [] : ["Egress"])];
	const types = spec === null ? [] : written.length > 0 ? written : implied;
	const policyTypes = DIRECTIONS.filter(([, type]) => types.includes(type)).map(([direction]) => direction);
	const denies = (direction: Direction) =>
		policyTypes.includes(direction) && selectsAll(get(spec, "podSelector")) && isEmptyList(get(spec, direction));

	const rules: Workload.NetworkRule[] = [];
	for (const [direction, , peers] of DIRECTIONS) {
		for (const { value: rule, index: number } of reader.objects(spec, direction, path)) {
			const place: Path = [...path, "rules", rules.length];
			rules.push(readRule(rule, direction, peers, place, at(specAt, direction, number), declared));
		}
	}
	return trace.mark(
		{
			path,
			object: index,
			name: object.name,
			namespace: object.namespace,
			pods: readSelector(spec, "podSelector", path, reader) ?? { matchLabels: {}, matchExpressions: [] },
			policyTypes,
			defaultDeny: { ingress: denies("ingress"), egress: denies("egress") },
			rules,
		},
		origin,
		{
			...OBJECT_FIELDS,
			pods: ["spec", "podSelector"],
			policyTypes: ["spec", "policyTypes"],
			defaultDeny: { at: "spec", fields: { ingress: [], egress: [] } },
			rules: "spec",
		},
	);
}

function readRule(
	rule: unknown,
	direction: Direction,
	peersName: "from" | "to",
	path: Path,
	origin: Origin,
	{ reader, trace }: Declared,
): Workload.NetworkRule {
	const peers = reader.objects(rule, peersName, path).map(({ value: peer, index }, position) => {
		const place: Path = [...path, "peers", position];
		const block = reader.record(peer, "ipBlock", place);
		return trace.mark(
			{
				path: place,
				cidr: reader.string(block, "cidr", place),
				except: reader.strings(block, "except", place),
				pods: readSelector(peer, "podSelector", place, reader),
				namespaces: readSelector(peer, "namespaceSelector", place, reader),
			},
			at(origin, peersName, index),
			{
				cidr: ["ipBlock", "cidr"],
				except: ["ipBlock", "except"],
				pods: "podSelector",
				namespaces: "namespaceSelector",
			},
		);
	});
	const ports = reader.objects(rule, "ports", path).map(({ value: port, index }, position) => {
		const place: Path = [...path, "ports", position];
		const number = get(port, "port");
		return trace.mark(
			{
				path: place,
				protocol: reader.string(port, "protocol", place) ?? "TCP",
				port: typeof number === "number" ? String(number) : reader.string(port, "port", place),
				endPort: reader.integer(port, "endPort", place),
			},
			at(origin, "ports", index),
		);
	});
	const anyPeer = isEmptyList(get(rule, peersName));
	const anyPort = isEmptyList(get(rule, "ports"));
	return trace.mark({ path, direction, anyPeer, peers, anyPort, ports }, origin, {
		direction: [],
		anyPeer: [],
		anyPort: [],
		peers: peersName,
	});
}
