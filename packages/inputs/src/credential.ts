/**
 * Tells literal values that look like credentials, by the shape of the value or by the name of what holds it.
 *
 * Shapes are those the issuers document (the address stands beside each). A name counts when its head, the last words,
 * says password, secret, token and the like: DB_PASSWORD does; PASSWORD_FILE, TOKEN_TTL and SECRET_NAME do not.
 *
 * Two groups of names are read differently:
 * - Passwords and secrets are chosen by whoever writes the file, so any literal works as one when deployed, also
 *   `changeme` or `postgres`: a default password is a credential (https://cwe.mitre.org/data/definitions/1392.html).
 *   What is plainly a hole to fill (`<password>`, `your-password-here`, `xxxx`, `REPLACE_ME`) is not.
 * - Tokens and keys are issued by someone, so words (`changeme`, `my-token`) cannot be one: the value has to look random.
 *
 * Every pattern is anchored on a token that is looked at once, so the work is linear in the value's length.
 */

export interface Credential {
	/** What it looks like, in kebab-case: private-key, aws-access-key-id, github-token, password … */
	readonly type: string;
	/** What gave it away: the shape of the value, or the name. Never has any part of the value. */
	readonly reason: string;
}

/** Longer values are examined up to here only; no credential is as long, and bundles of files are no variables. */
const MAX_VALUE = 65_536;
const MAX_NAME = 256;

interface Shape {
	readonly type: string;
	readonly title: string;
	/** What every one of them holds, as a pattern: texts without any of these signs are not taken apart. */
	readonly sign: string;
	readonly pattern: RegExp;
}

/** Tried on every run of letters, digits, `_`, `.` and `-` in the value. */
export const SHAPES: readonly Shape[] = [
	// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
	{ type: "aws-access-key-id", title: "an AWS access key ID", sign: "A[KS]IA", pattern: /^(?:AKIA|ASIA)[A-Z2-7]{16}$/ },
	// https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
	{
		type: "github-token",
		title: "a GitHub token",
		sign: "gh[pour]_",
		pattern: /^(?:ghp|gho|ghu|ghr)_[A-Za-z0-9]{36,251}$/,
	},
	{ type: "github-token", title: "a GitHub token", sign: "ghs_", pattern: /^ghs_[A-Za-z0-9_.-]{36,}$/ },
	{ type: "github-token", title: "a GitHub token", sign: "github_pat_", pattern: /^github_pat_[A-Za-z0-9_]{36,}$/ },
	// https://docs.gitlab.com/security/tokens/#token-prefixes
	{
		type: "gitlab-token",
		title: "a GitLab token",
		sign: "gl[a-z]{2,5}-",
		pattern: /^(?:glpat|gloas|gldt|glrt|glrtr|glcbt|glptt|glft|glimt|glagent|glwt|glsoat|glffct)-[A-Za-z0-9_.-]{20,}$/,
	},
	// https://docs.slack.dev/authentication/tokens
	{
		type: "slack-token",
		title: "a Slack token",
		sign: "xox[abeoprs]-|xapp-",
		pattern: /^(?:xox[abeoprs]|xoxe\.xox[bp]|xapp)-[0-9A-Za-z-]{10,}$/,
	},
	// https://cloud.google.com/docs/authentication/api-keys, https://developers.google.com/identity/protocols/oauth2
	{ type: "google-api-key", title: "a Google API key", sign: "AIza", pattern: /^AIza[A-Za-z0-9_-]{35}$/ },
	{
		type: "google-client-secret",
		title: "a Google OAuth client secret",
		sign: "GOCSPX-",
		pattern: /^GOCSPX-[A-Za-z0-9_-]{28}$/,
	},
	// https://docs.stripe.com/keys
	{ type: "stripe-key", title: "a Stripe live key", sign: "[sr]k_live_", pattern: /^(?:sk|rk)_live_[A-Za-z0-9]{16,}$/ },
	// https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/
	{ type: "npm-token", title: "an npm access token", sign: "npm_", pattern: /^npm_[A-Za-z0-9]{36}$/ },
	// https://pypi.org/help/#apitoken (a macaroon, in base64, that begins with version and location)
	{ type: "pypi-token", title: "a PyPI token", sign: "pypi-AgE", pattern: /^pypi-AgE[A-Za-z0-9_-]{50,}$/ },
	// https://docs.docker.com/security/access-tokens/
	{
		type: "docker-token",
		title: "a Docker access token",
		sign: "dckr_",
		pattern: /^dckr_(?:pat|oat)_[A-Za-z0-9_-]{20,}$/,
	},
	// https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys
	{
		type: "sendgrid-key",
		title: "a SendGrid API key",
		sign: "SG\\.",
		pattern: /^SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}$/,
	},
	// https://docs.digitalocean.com/reference/api/create-personal-access-token/
	{
		type: "digitalocean-token",
		title: "a DigitalOcean token",
		sign: "do[opr]_v1_",
		pattern: /^do[opr]_v1_[0-9a-f]{64}$/,
	},
	// https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens
	{
		type: "shopify-token",
		title: "a Shopify token",
		sign: "shp(?:at|ca|pa|ss)_",
		pattern: /^shp(?:at|ca|pa|ss)_[0-9A-Fa-f]{32}$/,
	},
	// https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes
	{ type: "vault-token", title: "a Vault token", sign: "hv[sbr]\\.", pattern: /^hv[sbr]\.[A-Za-z0-9_-]{24,}$/ },
	// https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens
	{
		type: "terraform-token",
		title: "an HCP Terraform token",
		sign: "\\.atlasv1\\.",
		pattern: /^[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_-]{60,}$/,
	},
	// https://platform.openai.com/docs/api-reference/authentication
	{
		type: "openai-key",
		title: "an OpenAI API key",
		sign: "sk-(?:proj|svcacct|admin)-",
		pattern: /^sk-(?:proj|svcacct|admin)-[A-Za-z0-9_-]{40,}$/,
	},
	// https://docs.anthropic.com/en/api/overview
	{ type: "anthropic-key", title: "an Anthropic API key", sign: "sk-ant-", pattern: /^sk-ant-[A-Za-z0-9_-]{40,}$/ },
	// https://huggingface.co/docs/hub/security-tokens
	{ type: "hugging-face-token", title: "a Hugging Face token", sign: "hf_", pattern: /^hf_[A-Za-z0-9]{34}$/ },
	// RFC 7519: header and claims are JSON objects in base64url, so both begin with eyJ; an unsigned one is no proof.
	{
		type: "jwt",
		title: "a signed JSON Web Token",
		sign: "\\.eyJ",
		pattern: /^eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{16,}$/,
	},
];

const SIGNS = new RegExp(SHAPES.map(({ sign }) => sign).join("|"));

/** RFC 7468 and its predecessors; OpenPGP armor (RFC 9580) ends in BLOCK. */
const KEY_LABEL = /^(?:RSA |EC |DSA |OPENSSH |ENCRYPTED |PGP )?PRIVATE KEY(?: BLOCK)?-----/;
/** "-----BEGIN … PRIVATE KEY-----" in base64, as far as it does not depend on what follows. */
const KEY_IN_BASE64 = [
	"LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0t",
	"LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tL",
	"LS0tLS1CRUdJTiBFQyBQUklWQVRFIEtFWS0tLS0t",
	"LS0tLS1CRUdJTiBEU0EgUFJJVkFURSBLRVktLS0tL",
	"LS0tLS1CRUdJTiBPUEVOU1NIIFBSSVZBVEUgS0VZLS0tLS",
	"LS0tLS1CRUdJTiBFTkNSWVBURUQgUFJJVkFURSBLRVktLS0tL",
	"LS0tLS1CRUdJTiBQR1AgUFJJVkFURSBLRVkgQkxPQ0stLS0tL",
];

/**
 * Whether a literal value looks like a credential.
 *
 * `name` is the variable, attribute or input that holds the value; `value` is the literal as written. Returns null for
 * what is no credential as far as can be told: empty values, expressions and references (`${…}`, `$(…)`, `{{ … }}`,
 * `$NAME`, `arn:…`, `vault:…`), paths, addresses without a password, booleans, counts and durations, placeholders,
 * names of secrets, and what is public by its name. A null is no proof. Never throws; linear in the value's length.
 */
export function detectCredential(name: string, value: string): Credential | null {
	const text = value.length > MAX_VALUE ? value.slice(0, MAX_VALUE) : value;
	return byShape(text) ?? byName(name, text) ?? byAssignment(text);
}

/** The text, or what it looks like when it looks like a credential. `name` is what holds it. */
export function redact(name: string, text: string): string {
	const credential = detectCredential(name, text);
	return credential === null ? text : `[redacted ${credential.type}]`;
}

function byShape(text: string): Credential | null {
	if (holdsPrivateKey(text)) return shape("private-key", "a private key");
	const found = SIGNS.test(text) ? shapeOfToken(text) : null;
	if (found !== null) return found;
	// https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage: 512 bits in base64.
	if (text.includes("=") && /(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{43,86}==?(?:;|$)/i.test(text))
		return shape("azure-key", "an Azure connection string with its key");
	// https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks: whoever has the address can post.
	if (/hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Z0-9]{6,20}\/[A-Z0-9]{6,20}\/[A-Za-z0-9]{16,}/.test(text))
		return shape("slack-webhook", "a Slack webhook address");
	if (holdsPasswordInUrl(text)) return shape("password-in-url", "an address with a password in it");
	return null;
}

function shapeOfToken(text: string): Credential | null {
	for (const [token] of text.matchAll(/[A-Za-z0-9_][A-Za-z0-9_.-]{15,}/g)) {
		const bare = token.replace(/[.-]$/, "");
		for (const { type, title, pattern } of SHAPES) {
			if (pattern.test(bare) && !isExample(bare)) return shape(type, title);
		}
	}
	return null;
}

function shape(type: string, title: string): Credential {
	return { type, reason: `the value has the form of ${title}` };
}

function holdsPrivateKey(text: string): boolean {
	const marker = "-----BEGIN ";
	for (let at = text.indexOf(marker); at !== -1; at = text.indexOf(marker, at + marker.length)) {
		const label = KEY_LABEL.exec(text.slice(at + marker.length, at + marker.length + 64));
		if (label === null) continue;
		const body = text.slice(at + marker.length + label[0].length, at + marker.length + label[0].length + 512);
		// Something has to follow: headers alone are how scripts look for keys, and dots are how examples shorten them.
		if (/[A-Za-z0-9+/]{24}/.test(body)) return true;
	}
	if (!text.startsWith("LS0tLS1CRUdJTi")) return false;
	return KEY_IN_BASE64.some((prefix) => text.startsWith(prefix) && text.length > prefix.length + 24);
}

/** RFC 3986, 3.2.1: scheme://user:password@host. */
function holdsPasswordInUrl(text: string): boolean {
	if (!text.includes("@")) return false;
	for (let at = text.indexOf("://"); at !== -1; at = text.indexOf("://", at + 3)) {
		const authority = /^[^/?#\s"'`<>\\,;|]{3,512}/.exec(text.slice(at + 3, at + 3 + 512))?.[0] ?? "";
		const end = authority.lastIndexOf("@");
		const colon = authority.indexOf(":");
		if (colon === -1 || end <= colon + 1) continue;
		// docker://alpine:3.20@sha256:… is an image with a tag and a digest.
		if (/^sha(?:256|512):/.test(authority.slice(end + 1))) continue;
		const password = authority.slice(colon + 1, end);
		if (!isReference(password) && !isPlaceholder(password)) return true;
	}
	return false;
}

type Group = "chosen" | "issued";

const KEYS = "api access secret private account encryption signing master auth ssh shared storage";

/** Last words of a name → what they say, and who makes up the value. */
const HEADS: ReadonlyMap<string, readonly [type: string, group: Group]> = new Map<string, readonly [string, Group]>([
	["password", ["password", "chosen"]],
	["passwords", ["password", "chosen"]],
	["passwd", ["password", "chosen"]],
	["pwd", ["password", "chosen"]],
	["passphrase", ["password", "chosen"]],
	["pass phrase", ["password", "chosen"]],
	["secret", ["secret", "chosen"]],
	["secret key base", ["secret", "chosen"]],
	["token", ["token", "issued"]],
	["pat", ["token", "issued"]],
	["credential", ["credentials", "issued"]],
	["credentials", ["credentials", "issued"]],
	["creds", ["credentials", "issued"]],
	...KEYS.split(" ").map((word) => [`${word} key`, ["key", "issued"]] as const),
]);

/** The same, written as one word: dbpassword, apikey, authToken in capitals. */
const COMPACT =
	/(password|passwd|passphrase)$|(apikey|accesskey|secretkey|privatekey|encryptionkey|signingkey)$|(authtoken|accesstoken|apitoken|bearertoken)$|(clientsecret|appsecret|jwtsecret)$/;

/** What may follow the head without changing what it is. */
const TRAILING =
	/^(?:\d+|prod|production|dev|development|stage|staging|test|testing|qa|live|value|val|base64|b64|plain|plaintext|text|default|primary|secondary|old|new|key\d)$/;

/** Words that say that anyone may know it. A trust store holds certificates; its password guards nothing. */
const NOT_SECRET = /^(?:public|publishable|truststore|csrf|xsrf|cancellation)$/;
/** Words that make a "secret" the name of a Kubernetes Secret. */
const SECRET_OBJECT = /^(?:pull|tls|ssl|k8s|kubernetes|existing)$/;

function byName(name: string, value: string): Credential | null {
	const meaning = readName(name);
	if (meaning === null) return null;
	const literal = value.trim();
	const [type, group, words] = meaning;
	if (type === "secret" && words.some((word) => SECRET_OBJECT.test(word))) return null;
	if (literal === "" || literal.length > 4096) return null;
	if (group === "issued" && isAwsSecret(words, literal)) {
		return {
			type: "aws-secret-access-key",
			reason: "the name says AWS secret access key, and the value is as long as one",
		};
	}
	if (isReference(literal) || isPlaceholder(literal) || isWordOfSettings(literal)) return null;
	const plausible = group === "chosen" ? isChosen(type, words, literal) : isIssued(literal);
	return plausible ? { type, reason: `the name says ${type}, and the value is a literal` } : null;
}

/** A part of every name that says something. */
const MEANING = /pass|pwd|secret|token|pat|cred|key/i;

function readName(name: string): readonly [type: string, group: Group, words: readonly string[]] | null {
	const end = name.length > MAX_NAME ? name.slice(-MAX_NAME) : name;
	if (!MEANING.test(end)) return null;
	const words = end
		.replace(/([a-z0-9])([A-Z])/g, "$1 $2")
		.split(/[^A-Za-z0-9]+/)
		.filter((word) => word !== "")
		.map((word) => word.toLowerCase());
	while (words.length > 1 && TRAILING.test(words.at(-1) ?? "")) words.pop();
	if (words.some((word) => NOT_SECRET.test(word))) return null;
	const last = words.at(-1)?.replace(/\d+$/, "") ?? "";
	// PWD and OLDPWD are the shell's working directories.
	if ((last === "pwd" || last === "pat") && words.length === 1) return null;
	for (let count = Math.min(3, words.length); count > 0; count--) {
		const known = HEADS.get([...words.slice(-count, -1), last].join(" "));
		if (known !== undefined) return [...known, words];
	}
	const compact = COMPACT.exec(last);
	if (compact === null) return null;
	if (compact[1] !== undefined) return ["password", "chosen", words];
	if (compact[2] !== undefined) return ["key", "issued", words];
	return compact[3] !== undefined ? ["token", "issued", words] : ["secret", "chosen", words];
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html: 40 characters. */
function isAwsSecret(words: readonly string[], value: string): boolean {
	return (
		words.includes("secret") && /^[A-Za-z0-9+/]{40}$/.test(value) && !/^[0-9a-f]{40}$/.test(value) && !isExample(value)
	);
}

/** `--password=x`, `Password=x;` and `password=x` within a longer value: options and connection strings. */
function byAssignment(text: string): Credential | null {
	if (!text.includes("=") || !/passw|pwd|phrase/i.test(text)) return null;
	for (const [, name = "", value = ""] of text.matchAll(/(?<![^\s;&?"'])([\w.:-]{2,128})=([^\s;&"']{1,1024})/g)) {
		if (readName(name)?.[0] !== "password") continue;
		const found = byName(name, value);
		if (found !== null)
			return { type: found.type, reason: "a part of the value says password, and what follows is a literal" };
	}
	return null;
}

/** Something that is looked up or filled in later: an expression, a variable, a path, an address, a reference to a store. */
function isReference(value: string): boolean {
	return (
		/\$\{|\$\(|\$\[|\{\{|\{%|<%|#\{|@@|__[A-Z]/.test(value) ||
		/^\$[A-Za-z_]\w*$|^%[A-Za-z_]\w*%$|^!(?:Ref|Sub|GetAtt)\b/.test(value) ||
		// The name of another variable, which holds it: `server-password: OSSRH_PASSWORD`.
		(/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value) && readName(value) !== null) ||
		/^(?:arn|vault|op|ssm|sm|gcpsm|awssm|awsps|azkv|ref\+\w+|secretref|env|file|kms|sops|projects\/[^/]+\/secrets)(?::|\/)/i.test(
			value,
		) ||
		/^@Microsoft\.KeyVault\(|^AQICAH/.test(value) ||
		/^(?:\.{0,2}|~|[A-Za-z]:)[/\\][\w.@ /\\-]*$/.test(value) ||
		/^[\w./\\-]+\.(?:pem|key|crt|cer|p12|pfx|jks|txt|json|ya?ml|env|conf|cfg|ini|asc|gpg|pub)$/i.test(value) ||
		/^[a-z][a-z0-9+.-]*:\/\//i.test(value)
	);
}

/** A hole that somebody has to fill. `changeme` is none: it works until it is changed. */
function isPlaceholder(value: string): boolean {
	return (
		/^<.*>$|^\[.*\]$|^\{.*\}$|^\.{2,}$|…/s.test(value) ||
		/^(.)\1*$/s.test(value.replace(/[\s-]/g, "")) ||
		/\b(?:your|insert|replace|enter|fill|put|redacted|omitted|placeholder|todo|fixme|masked|hidden|sanitized)\b/i.test(
			value.replace(/_/g, " "),
		) ||
		/\*{3,}|x{6,}/i.test(value)
	);
}

/** The documentation's own examples end so: AKIAIOSFODNN7EXAMPLE. */
function isExample(value: string): boolean {
	return /EXAMPLE(?:KEY)?$|x{8,}|X{8,}|0{12,}/.test(value);
}

function isWordOfSettings(value: string): boolean {
	return /^(?:true|false|yes|no|y|n|on|off|null|none|nil|undefined|unset|enabled?|disabled?|auto|automatic|optional|required|inherit|always|never|ask|prompt|n\/a|\d{1,3})$/i.test(
		value,
	);
}

function isChosen(type: string, words: readonly string[], value: string): boolean {
	// Prose in a password field is a description.
	if (/\s/.test(value) && (value.length > 64 || /[.:,]\s|\b(?:the|password|used)\b/i.test(value))) return false;
	if (type !== "secret") return true;
	// The name of an object that holds the secret: it ends in what it is, and may repeat the variable's own name.
	if (
		/^[a-z0-9]+(?:[-.][a-z0-9]+)*[-.](?:secrets?|tls|certs?|creds?|credentials?|keys?|tokens?|passwords?)$/.test(value)
	)
		return false;
	return value.toLowerCase().replace(/[^a-z0-9]+/g, " ") !== words.join(" ");
}

/** Whether somebody's machine made it: no spaces, long enough, and not made of words. */
function isIssued(value: string): boolean {
	if (value.length < 12 || !/^[A-Za-z0-9+/=_.:~!@#$%^&*-]+$/.test(value)) return false;
	const runs = value.split(/[^A-Za-z0-9]+/);
	// Words, also in camelCase, and short numbers: my-service-token-2, actions.cache, GITHUB_TOKEN.
	if (runs.every((run) => /^(?:[A-Z]?[a-z]*|[A-Z]+|\d{1,4}|v\d+|[A-Z]?[a-z]{2,}(?:[A-Z][a-z]+)*\d{0,2})$/.test(run)))
		return false;
	return /\d/.test(value) && /[A-Za-z]/.test(value) && entropy(value) >= 3;
}

/** Shannon entropy in bits for each character. */
function entropy(value: string): number {
	const counts = new Map<string, number>();
	for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
	return bits;
}
