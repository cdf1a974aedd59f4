import { EvaluationError, messageOf } from "../error.js";
import { type JsonObject, JsonText } from "../json.js";
import { loadPolicy } from "../load-policy.js";
import type { BuiltinProvider, Decision, Policy } from "../policy.js";
import type { EvaluateRequest, LoadRequest, PlainError, Reply, Request } from "./protocol.js";

/** Answers requests, one after the other. Never throws. */
export function createServer(
	importProvider: (address: string) => Promise<BuiltinProvider>,
): (request: Request) => Promise<Reply> {
	let policy: Policy | undefined;
	return async (request) => {
		try {
			if (request.kind === "evaluate") return replyOf(evaluate(policy as Policy, request));
			policy?.dispose();
			policy = await load(request, importProvider);
			return { status: "loaded" };
		} catch (error) {
			const failure = error instanceof EvaluationError ? error : new EvaluationError("trap", messageOf(error));
			return { status: "error", error: plain(failure) };
		}
	};
}

async function load(
	{ bundle, bundleData, data, options, builtinProvider }: LoadRequest,
	importProvider: (address: string) => Promise<BuiltinProvider>,
): Promise<Policy> {
	return loadPolicy(
		{ ...bundle, data: parse(bundleData) },
		{
			...options,
			data: parse(data),
			...(builtinProvider === undefined
				? {}
				: { builtinProvider: { start: async () => (await importProvider(builtinProvider)).start() } }),
		},
	);
}

function parse(text: Uint8Array): JsonObject {
	return JSON.parse(new TextDecoder().decode(text)) as JsonObject;
}

function evaluate(policy: Policy, { entrypoint, input }: EvaluateRequest): Decision {
	return input === undefined ? policy.evaluate(entrypoint) : policy.evaluate(entrypoint, new JsonText(input));
}

function replyOf(decision: Decision): Reply {
	return decision.status === "error" ? { status: "error", error: plain(decision.error) } : decision;
}

function plain(error: EvaluationError): PlainError {
	const { code, message, builtin, entrypoint, file, row, col } = error;
	const cause = error.cause === undefined ? undefined : messageOf(error.cause);
	return { code, message, builtin, entrypoint, file, row, col, cause };
}
