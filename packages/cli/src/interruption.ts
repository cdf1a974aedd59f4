import { constants } from "node:os";

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** Ctrl-C, or whoever manages the process, ended a command. Exit codes are 128 and the signal's number, as of shells. */
export class Interruption extends Error {
	override readonly name = "Interruption";
	readonly exitCode: number;

	constructor(signal: (typeof SIGNALS)[number]) {
		super("interrupted");
		this.exitCode = 128 + constants.signals[signal];
	}
}

/** Runs `work` until Ctrl-C: then `work` is told by its signal, and this throws Interruption at once. The next Ctrl-C kills. */
export async function untilInterrupted<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
	const controller = new AbortController();
	let interrupt = (_reason: Interruption) => {};
	const interrupted = new Promise<never>((_, reject) => {
		interrupt = reject;
	});
	const onSignal = (name: NodeJS.Signals) => {
		stopListening();
		const reason = new Interruption(name as (typeof SIGNALS)[number]);
		interrupt(reason);
		controller.abort(reason);
	};
	const stopListening = () => {
		for (const name of SIGNALS) process.off(name, onSignal);
	};
	for (const name of SIGNALS) process.on(name, onSignal);
	try {
		return await Promise.race([work(controller.signal), interrupted]);
	} finally {
		stopListening();
	}
}
