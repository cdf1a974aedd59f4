import type { Trust, TrustedIdentity } from "proviso";
import { CliError } from "./error.js";
import { readBytes } from "./value-file.js";

/** What signatures are verified with. */
export interface TrustOptions {
	readonly verificationKey?: readonly string[];
	readonly trustedRoot?: string;
	readonly certificateIdentity?: readonly string[];
	readonly certificateOidcIssuer?: readonly string[];
}

/** Reads the files that the options name; undefined where none of them is given. Throws CliError `usage` and `unreadable`. */
export async function trustOf(options: TrustOptions): Promise<Trust | undefined> {
	const { verificationKey = [], trustedRoot } = options;
	const identities = identitiesOf(options);
	if (trustedRoot === undefined && identities.length > 0) {
		throw new CliError("usage", "--certificate-identity needs --trusted-root, which vouches for it");
	}
	if (trustedRoot !== undefined && identities.length === 0) {
		throw new CliError(
			"usage",
			"--trusted-root needs --certificate-identity and --certificate-oidc-issuer: who may sign",
		);
	}
	if (verificationKey.length === 0 && trustedRoot === undefined) return undefined;
	const keys = verificationKey.map(async (file) => ({ name: file, key: await readText("--verification-key", file) }));
	return {
		keys: await Promise.all(keys),
		...(trustedRoot === undefined
			? {}
			: { trustedRoot: { name: trustedRoot, content: await readText("--trusted-root", trustedRoot) }, identities }),
	};
}

function identitiesOf({ certificateIdentity = [], certificateOidcIssuer = [] }: TrustOptions): TrustedIdentity[] {
	const [issuer] = certificateOidcIssuer;
	if (certificateOidcIssuer.length !== 1 && certificateOidcIssuer.length !== certificateIdentity.length) {
		throw new CliError(
			"usage",
			"give one --certificate-oidc-issuer for all of --certificate-identity, or one for each",
		);
	}
	if (certificateIdentity.length === 0 && issuer !== undefined) {
		throw new CliError("usage", "--certificate-oidc-issuer needs --certificate-identity: who may sign");
	}
	return certificateIdentity.map((identity, index) => ({
		identity,
		issuer: certificateOidcIssuer[index] ?? issuer ?? "",
	}));
}

async function readText(option: string, file: string): Promise<string> {
	return new TextDecoder().decode(await readBytes(option, file));
}
