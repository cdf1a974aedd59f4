import { escapeForTerminal } from "@proviso/report/print";
import type { Io } from "./io.js";

/** Shown only where somebody watches, and only once the work has taken this many milliseconds. */
const PATIENCE = 500;

/** Tells on a terminal what long work is at. */
export interface Progress {
	update(text: string): void;
	/** Leaves nothing behind on the terminal. May be called twice. */
	stop(): void;
}

export async function startProgress({ stderr, env }: Io): Promise<Progress> {
	if (stderr !== process.stderr || stderr.isTTY !== true || env["CI"] || env["TERM"] === "dumb") {
		return { update() {}, stop() {} };
	}
	const { default: yoctoSpinner } = await import("yocto-spinner");
	const spinner = yoctoSpinner({ stream: process.stderr });
	const begun = performance.now();
	let text = "";
	const timer = setTimeout(() => spinner.start(text), PATIENCE);
	return {
		update(next) {
			const room = Math.max(1, (stderr.columns ?? 80) - 4);
			const shown = escapeForTerminal(next);
			text = shown.length > room ? `${shown.slice(0, room - 1)}…` : shown;
			// A spinner draws whatever it is told, started or not. Timers do not fire while files are evaluated.
			if (spinner.isSpinning) spinner.text = text;
			else if (performance.now() - begun > PATIENCE) spinner.start(text);
		},
		stop() {
			clearTimeout(timer);
			if (spinner.isSpinning) spinner.stop();
		},
	};
}
