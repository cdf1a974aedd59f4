import { type Redacted, redactScript } from "./credential.js";

/** What options of `docker create` say of a container. https://docs.docker.com/reference/cli/docker/container/create/ */
export interface RuntimeOptions {
	/** As written, credentials redacted; null when one of them cannot be taken out. */
	readonly options: string | null;
	readonly privileged: boolean;
	readonly volumes: readonly string[];
	readonly credential: Redacted["credential"];
}

/** What is read of options that stand in one text. Linear in the text. */
export function readRuntimeOptions(text: string): RuntimeOptions {
	const words = wordsOf(text);
	const volumes: string[] = [];
	let privileged = false;
	for (const [index, word] of words.entries()) {
		const [, flag = word, value = words[index + 1] ?? ""] = /^(--?[a-z-]+)=(.*)$/s.exec(word) ?? [];
		if (flag === "--privileged") privileged = word === flag || value !== "false";
		else if (flag === "-v" || flag === "--volume") volumes.push(value);
		else if (flag === "--mount") volumes.push(volumeOf(value));
		else if (/^-v./.test(word)) volumes.push(word.slice(2));
	}
	const { text: options, credential } = redactScript(text);
	return { options, privileged, volumes: volumes.filter((volume) => volume !== ""), credential };
}

/** `type=bind,source=/a,target=/b,readonly` as `/a:/b:ro`. */
function volumeOf(mount: string): string {
	const parts = new Map<string, string>();
	for (const part of mount.split(",")) {
		const separator = part.indexOf("=");
		parts.set(separator === -1 ? part : part.slice(0, separator), separator === -1 ? "" : part.slice(separator + 1));
	}
	const source = parts.get("source") ?? parts.get("src");
	const target = parts.get("target") ?? parts.get("destination") ?? parts.get("dst");
	const isReadOnly = ["readonly", "ro"].some((name) => parts.has(name) && parts.get(name) !== "false");
	return [source, target, isReadOnly ? "ro" : undefined].filter((part) => part !== undefined).join(":");
}

/** Words as a shell splits them: at blanks that are not in quotes. */
function wordsOf(text: string): string[] {
	return [...text.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*'|["'])+/g)].map(([word]) => word.replace(/["']/g, ""));
}
