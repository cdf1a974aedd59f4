import type { BuiltinProvider } from "@proviso/engine";
import type { TerraformSources } from "@proviso/inputs";
import type { JsonObject, Pack } from "@proviso/schemas";
import { FileChecker, type FileOptions } from "../check.js";
import { type ActivePolicy, activate, resolvePack } from "../policy.js";
import type { Reply, Request, SetupRequest, Work } from "./protocol.js";

/** Imports a module by its address. */
export type ImportModule = (address: string) => Promise<object>;

/** Answers requests, one after the other. Never throws. */
export function createServer(importModule: ImportModule): (request: Request) => Promise<Reply> {
	let checker: FileChecker | undefined;
	let sources: TerraformSources | undefined;
	return async (request) => {
		try {
			if (request.kind === "setup") {
				checker = await setup(request, importModule);
				return { status: "ready" };
			}
			if ("sources" in request) sources = request.sources;
			return { status: "done", result: await perform(checker as FileChecker, request, { sources }) };
		} catch (error) {
			const { name, message, code } = error as { name?: unknown; message?: unknown; code?: unknown };
			return { status: "failed", name: String(name), code: String(code), message: String(message) };
		}
	};
}

function perform(checker: FileChecker, work: Work, options: FileOptions): Promise<unknown> {
	switch (work.kind) {
		case "check":
			return checker.check(work.inputs, options);
		case "locate":
			return checker.locate(work.asked, options);
		case "judge":
			return checker.judge(work.release);
	}
}

async function setup(
	{ policies, data, now, limits, inputLimits, trust, builtinProvider: address }: SetupRequest,
	importModule: ImportModule,
): Promise<FileChecker> {
	const builtinProvider = address === undefined ? undefined : { start: () => startProvider(importModule, address) };
	const parsed = JSON.parse(data) as JsonObject;
	const active: ActivePolicy[] = [];
	for (const { backend, ...request } of policies) {
		const policy =
			"policy" in request
				? request.policy
				: await resolvePack(((await importModule(request.module)) as { readonly pack: Pack }).pack);
		active.push(await activate(policy, { data: parsed, now, backend, builtinProvider, limits }));
	}
	return new FileChecker(active, { formats: [], limits: inputLimits, trust });
}

async function startProvider(importModule: ImportModule, address: string): ReturnType<BuiltinProvider["start"]> {
	const { builtinProvider } = (await importModule(address)) as { readonly builtinProvider: BuiltinProvider };
	return builtinProvider.start();
}
