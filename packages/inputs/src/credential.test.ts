import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectCredential, SHAPES } from "./credential.js";

// Put together at run time: scanners that look at this repository should have nothing to find.
const token = (prefix: string, length: number) => prefix + "a1B2c3D4e5F6g7H8i9J0".repeat(20).slice(0, length);
const pem = (label: string) =>
	`-----BEGIN ${label}-----\n${token("MII", 64)}\n${token("x", 64)}\n-----END ${label}-----\n`;

describe("a value whose shape its issuer documents is a credential under any name", () => {
	it.each([
		["aws-access-key-id", `AKIA${"Q3RZ7PLMNB2VTXWY"}`],
		["github-token", token("ghp_", 36)],
		["github-token", token("ghs_", 36)],
		["github-token", token("github_pat_", 82)],
		["gitlab-token", token("glpat-", 20)],
		["slack-token", `xoxb-${"123456789012"}-${"abcDEF123456"}`],
		["slack-webhook", `https://hooks.slack.com/services/${"T01ABCDEF"}/${"B02ABCDEF"}/${token("", 24)}`],
		["google-api-key", token("AIza", 35)],
		["google-client-secret", token("GOCSPX-", 28)],
		["stripe-key", token("sk_live_", 24)],
		["npm-token", token("npm_", 36)],
		["pypi-token", token("pypi-AgE", 100)],
		["docker-token", token("dckr_pat_", 27)],
		["sendgrid-key", `${token("SG.", 22)}.${token("", 43)}`],
		["digitalocean-token", `dop_v1_${"0123456789abcdef".repeat(4)}`],
		["shopify-token", `shpat_${"0123456789abcdef".repeat(2)}`],
		["vault-token", token("hvs.", 24)],
		["terraform-token", `${token("", 14)}.atlasv1.${token("", 67)}`],
		["openai-key", token("sk-proj-", 48)],
		["anthropic-key", token("sk-ant-", 48)],
		["hugging-face-token", token("hf_", 34)],
		["jwt", `${token("eyJ", 20)}.${token("eyJ", 30)}.${token("", 43)}`],
		["azure-key", `DefaultEndpointsProtocol=https;AccountName=a;AccountKey=${token("", 86)}==;EndpointSuffix=b`],
		["private-key", pem("PRIVATE KEY")],
		["private-key", pem("RSA PRIVATE KEY")],
		["private-key", pem("OPENSSH PRIVATE KEY")],
		["private-key", JSON.stringify({ type: "service_account", private_key: pem("PRIVATE KEY") })],
		["private-key", btoa(pem("EC PRIVATE KEY"))],
		["password-in-url", "postgres://app:hunter2@db.internal:5432/app"],
		["password-in-url", "redis://:hunter2@cache:6379"],
	])("%s", (type, value) => {
		expect(detectCredential("SETTING", value)?.type).toBe(type);
		expect(detectCredential("SETTING", `run --with=${value}`)?.type ?? "").toBe(value.startsWith("LS0t") ? "" : type);
	});

	it("is not shaped so when it is an example, a certificate, a header alone, or an image with tag and digest", () => {
		for (const value of [
			"AKIAIOSFODNN7EXAMPLE",
			`ghp_${"x".repeat(36)}`,
			pem("CERTIFICATE"),
			pem("PUBLIC KEY"),
			"grep -q '-----BEGIN RSA PRIVATE KEY-----' key.pem",
			`docker://alpine:3.20@sha256:${"0123456789abcdef".repeat(4)}`,
			"https://example.com:8443/@scope/package",
			"ssh://git@example.com:22/x.git",
			"git@example.com:team/x.git",
		]) {
			expect(detectCredential("SETTING", value), value).toBeNull();
		}
	});

	it("is not a password in an address when it is filled in later", () => {
		for (const password of [
			"$PASSWORD",
			"${PASSWORD}",
			"%PASSWORD%",
			"<password>",
			"{{password}}",
			"***",
			"xxxxxxxx",
		]) {
			expect(detectCredential("DATABASE_URL", `postgres://app:${password}@db/app`), password).toBeNull();
		}
	});
});

describe("a literal under a name that says what it is", () => {
	it.each([
		["PASSWORD", "hunter2", "password"],
		["POSTGRES_PASSWORD", "postgres", "password"],
		["dbPassword", "hunter2", "password"],
		["spring.datasource.password", "hunter2", "password"],
		["dbpassword", "hunter2", "password"],
		["DB_PWD", "hunter2", "password"],
		["ADMIN_PASSWORD_PROD", "hunter2", "password"],
		["ADMIN_PASSWORD1", "hunter2", "password"],
		["PASSPHRASE", "correct horse battery staple", "password"],
		["PIN_PASSWORD", "123456", "password"],
		["CLIENT_SECRET", "s3cr3t-value", "secret"],
		["SECRET_KEY_BASE", "not very long", "secret"],
		["API_KEY", token("", 32), "key"],
		["apiKey", "0f3b9d1c7a5e4826b1c2d3e4f5a60718", "key"],
		["DEPLOY_TOKEN", token("", 24), "token"],
		["REGISTRY_CREDENTIALS", token("", 40), "credentials"],
		["AWS_SECRET_ACCESS_KEY", "/bPxRfi".padEnd(40, "aB3d"), "aws-secret-access-key"],
	])("%s is a credential", (name, value, type) => {
		expect(detectCredential(name, value)).toMatchObject({ type });
	});

	it("counts well-known defaults as passwords, since they work until they are changed", () => {
		for (const value of ["changeme", "change-me", "admin", "password", "root", "guest", "test"]) {
			expect(detectCredential("ADMIN_PASSWORD", value)?.type, value).toBe("password");
		}
	});

	it("does not count words as issued tokens and keys", () => {
		for (const value of [
			"changeme",
			"dummy",
			"my-service-token",
			"GITHUB_TOKEN",
			"test-token-1",
			"x-access-token",
			"bearer",
		]) {
			expect(detectCredential("API_TOKEN", value), value).toBeNull();
			expect(detectCredential("API_KEY", value), value).toBeNull();
		}
	});

	it("does not count expressions, references, paths, addresses, switches and holes to fill", () => {
		for (const value of [
			"",
			"   ",
			"${{ secrets.PASSWORD }}",
			"$(PASSWORD)",
			"${PASSWORD}",
			"$PASSWORD",
			"%PASSWORD%",
			"{{ .Values.password }}",
			"<%= password %>",
			"#{password}",
			"<your password>",
			"your-password-here",
			"YOUR_PASSWORD",
			"REPLACE_ME",
			"[redacted]",
			"xxxx",
			"********",
			"...",
			"/run/secrets/password",
			"./password.txt",
			"~/.password",
			"C:\\secrets\\password.txt",
			"https://example.com/reset",
			"arn:aws:secretsmanager:us-east-1:111122223333:secret:db",
			"vault:secret/data/db#password",
			"OSSRH_PASSWORD",
			"op://vault/db/password",
			"true",
			"False",
			"yes",
			"none",
			"null",
			"optional",
			"1",
			"Used by the database: at least 12 characters.",
		]) {
			expect(detectCredential("DB_PASSWORD", value), value).toBeNull();
		}
	});

	it("does not count names whose head is something about a credential", () => {
		for (const name of [
			"PASSWORD_FILE",
			"PASSWORD_PATH",
			"PASSWORD_LENGTH",
			"PASSWORD_POLICY",
			"TOKEN_TTL",
			"TOKEN_URL",
			"TOKEN_ENDPOINT",
			"SECRET_NAME",
			"DB_SECRET_NAME",
			"secretName",
			"ACCESS_KEY_ID",
			"API_KEY_HEADER",
			"CREDENTIALS_PROVIDER",
			"MAX_TOKENS",
			"PWD",
			"OLDPWD",
			"NEXT_PUBLIC_API_KEY",
			"PUBLIC_KEY",
			"CACHE_KEY",
			"PRIMARY_KEY",
			"TRUSTSTORE_PASSWORD",
			"COMPASS",
			"BYPASS",
			"tokenizer",
		]) {
			expect(detectCredential(name, token("", 32)), name).toBeNull();
		}
	});

	it("does not count names of Kubernetes Secrets", () => {
		expect(detectCredential("IMAGE_PULL_SECRET", "regcred")).toBeNull();
		expect(detectCredential("TLS_SECRET", "ingress")).toBeNull();
		expect(detectCredential("DB_SECRET", "app-db-credentials")).toBeNull();
		expect(detectCredential("clientSecret", "client-secret")).toBeNull();
	});

	it("does not count numbers as issued tokens", () => {
		expect(detectCredential("TOKEN", "3600")).toBeNull();
		expect(detectCredential("API_KEY", "123456789012345")).toBeNull();
	});
});

describe("a password among options", () => {
	it("is found in command lines and connection strings", () => {
		expect(detectCredential("JAVA_OPTS", "-Xmx1g -Dspring.datasource.password=hunter2")?.type).toBe("password");
		expect(detectCredential("CONNECTION", "Server=db;User Id=sa;Password=Hunter2!;")?.type).toBe("password");
		expect(detectCredential("ARGS", "--user app --password=hunter2")?.type).toBe("password");
	});
	it("is not one when it is a reference", () => {
		expect(detectCredential("CONNECTION", "Server=db;Password=${DB_PASSWORD};")).toBeNull();
		expect(detectCredential("ARGS", "--password-file=/run/password --password=$(cat x)")).toBeNull();
	});
});

describe("what it answers", () => {
	it("never has any part of the value", () => {
		const value = "sw0rdf1sh-very-secret";
		for (const name of ["PASSWORD", "CLIENT_SECRET", "API_KEY", "X"]) {
			expect(JSON.stringify(detectCredential(name, value))).not.toContain("sw0rdf1sh");
			expect(JSON.stringify(detectCredential(name, `postgres://u:${value}@h/x`))).not.toContain("sw0rdf1sh");
		}
	});

	it("comes back for values and names made to make patterns backtrack", () => {
		const size = 1_000_000;
		for (const piece of [
			"eyJ",
			"a.",
			"-----BEGIN ",
			"://a:b@",
			"password=",
			"aA",
			"a",
			"_",
			" ",
			"xox",
			"=",
			"AccountKey=",
			"1a-",
		]) {
			const text = piece.repeat(size / piece.length);
			detectCredential("API_TOKEN", text);
			detectCredential("PASSWORD", text.slice(0, 4000));
			detectCredential("API_KEY", text.slice(0, 4000));
			detectCredential(text, "value");
		}
		expect(detectCredential("PASSWORD", "a".repeat(size))).toBeNull();
	});

	it.each(SHAPES.map(({ title, sign, pattern }) => [title, sign, pattern] as const))(
		"are looked for in every text that may hold one: %s",
		(_, sign, pattern) => {
			fc.assert(fc.property(fc.stringMatching(pattern), (token) => new RegExp(sign).test(token)));
		},
	);
});
