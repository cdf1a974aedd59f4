/**
 * Names that Docker and Podman look for, with the names of variants: Dockerfile.dev, dev.Dockerfile, Containerfile. In lower
 * case only where nothing follows, since sources about Dockerfiles are called so too (dockerfile.test.ts).
 */
const DOCKERFILE_NAME =
	/(?:^|\/)(?:(?:Docker|Container)file(?:\.[^/]+)?|(?:docker|container)file|[^/]+\.(?:[Dd]ocker|[Cc]ontainer)file)$/;

/** Names that say the file is of another kind, such as Dockerfile.json. */
const OTHER_NAME = /\.(?:json|ya?ml|xml|md|dockerignore|sh|txt\.gz|[cm]?[jt]sx?|go|py|rs|java|rb|[ch](?:pp)?|snap)$/i;

export function isDockerfileName(name: string): boolean {
	return DOCKERFILE_NAME.test(name) && !OTHER_NAME.test(name);
}

/** Whether it has a line that begins a stage, wherever. */
export function hasStage(text: string): boolean {
	return /^[ \t]*FROM[ \t]/im.test(text);
}

/** Whether a text is to be read as a Dockerfile: by its name, or because its first instruction is one that a Dockerfile begins with. */
export function isDockerfile(name: string, text: string): boolean {
	if (OTHER_NAME.test(name)) return false;
	if (DOCKERFILE_NAME.test(name)) return true;
	let offset = 0;
	let begun = false;
	while (offset < text.length) {
		const end = text.indexOf("\n", offset);
		const line = text.slice(offset, Math.min(end === -1 ? text.length : end, offset + 2000)).trim();
		offset = end === -1 ? text.length : end + 1;
		if (line === "" || line.startsWith("#")) continue;
		if (/^FROM\s+(?:--platform=\S+\s+)?\S+(?:\s+AS\s+\S+)?$/i.test(line)) return true;
		// Arguments may come before the first stage; anything else may not.
		if (begun ? !/^(?:ARG\s|FROM\s)/i.test(line) : !/^ARG\s+[A-Za-z_]/i.test(line)) return false;
		begun = true;
	}
	return false;
}
