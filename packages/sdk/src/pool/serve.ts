import type { BuiltinProvider } from "@proviso/engine";
import type { TerraformSources } from "@proviso/inputs";
import type { JsonObject } from "@proviso/schemas";
import { FileChecker } from "../check.js";
import { type ActivePolicy, activate } from "../policy.js";
import type { Reply, Request, SetupRequest } from "./protocol.js";

/** Answers requests, one after the other. Never throws. */
export function createServer(
	importProvider: (address: string) => Promise<BuiltinProvider>,
): (request: Request) => Promise<Reply> {
	let checker: FileChecker | undefined;
	let sources: TerraformSources | undefined;
	return async (request) => {
		try {
			if (request.kind === "setup") {
				checker = await setup(request, importProvider);
				return { status: "ready" };
			}
			if ("sources" in request) sources = request.sources;
			return { status: "checked", file: await (checker as FileChecker).check(request.input, { sources }) };
		} catch (error) {
			const { name, message, code } = error as { name?: unknown; message?: unknown; code?: unknown };
			return { status: "failed", name: String(name), code: String(code), message: String(message) };
		}
	};
}

async function setup(
	{ policies, data, now, limits, inputLimits, trust, builtinProvider: address }: SetupRequest,
	importProvider: (address: string) => Promise<BuiltinProvider>,
): Promise<FileChecker> {
	const builtinProvider =
		address === undefined ? undefined : { start: async () => (await importProvider(address)).start() };
	const parsed = JSON.parse(data) as JsonObject;
	const active: ActivePolicy[] = [];
	for (const { policy, backend } of policies) {
		active.push(await activate(policy, { data: parsed, now, backend, builtinProvider, limits }));
	}
	return new FileChecker(active, { formats: [], limits: inputLimits, trust });
}
