import { escapeForTerminal } from "@proviso/report";
import type { Io } from "./io.js";

/** Shown only where somebody watches, and only once the work has taken this long. */
const PATIENCE = 500;

/** Tells on a terminal what long work is at. */
export interface Progress {
	update(text: string): void;
	/** Leaves nothing behind on the terminal. */
	stop(): void;
}

export async function startProgress({ stderr, env }: Io): Promise<Progress> {
	if (stderr !== process.stderr || stderr.isTTY !== true || env["CI"] || env["TERM"] === "dumb") {
		return { update() {}, stop() {} };
	}
	const { default: yoctoSpinner } = await import("yocto-spinner");
	const spinner = yoctoSpinner({ stream: process.stderr });
	const begun = performance.now();
	const timer = setTimeout(() => spinner.start(), PATIENCE);
	return {
		update(text) {
			const room = (stderr.columns ?? 80) - 4;
			const shown = escapeForTerminal(text);
			spinner.text = shown.length > room ? `${shown.slice(0, Math.max(0, room - 1))}…` : shown;
			// Timers do not fire while files are evaluated.
			if (!spinner.isSpinning && performance.now() - begun > PATIENCE) spinner.start();
		},
		stop() {
			clearTimeout(timer);
			if (spinner.isSpinning) spinner.stop();
		},
	};
}
