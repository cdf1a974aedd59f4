import { CompilerError } from "../error.js";

/** There are no files here, so there is nothing to load: throws CompilerError `invalid-compiler`. */
export async function loadOwn(): Promise<WebAssembly.Module> {
	const how = "opaBuiltins({ wasm: await fetch(…) }) with the opa.wasm of @proviso/compiler";
	throw new CompilerError("invalid-compiler", `the compiler has to be handed in here: ${how}`);
}
