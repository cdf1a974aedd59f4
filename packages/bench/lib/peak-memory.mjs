import { readFileSync } from "node:fs";

/**
 * The highest memory, in bytes, that this program has had. Not the process's `maxRSS`: Linux counts in what the program
 * had that started it.
 */
export function peakMemory() {
	if (process.platform !== "linux") return process.resourceUsage().maxRSS * 1024;
	const [, kilobytes] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
	if (kilobytes === undefined) throw new Error("/proc/self/status does not tell the highest memory");
	return Number(kilobytes) * 1024;
}
