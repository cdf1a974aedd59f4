import { describe, expect, it } from "vitest";
import { redactScript, redactWords } from "./credential.js";

const TOKEN = `ghp_${"a1".repeat(18)}`;
const KEY = (body: string) => `-----BEGIN RSA PRIVATE KEY-----\n${body}\n-----END RSA PRIVATE KEY-----`;

describe("a script", () => {
	it.each([
		["make && npm publish", "make && npm publish"],
		["export PASSWORD=$SECRET TOKEN=${{ secrets.A }} login --password-stdin", null],
		["login --password $PASSWORD --token {{token}}", null],
		["PASSWORD=hunter22 make", "PASSWORD=[redacted password] make"],
		["export DB_PASSWORD='a b' X=1", "export DB_PASSWORD='[redacted password]' X=1"],
		['login --password "hunter22" -v', 'login --password "[redacted password]" -v'],
		["login --password=hunter22", "login --password=[redacted password]"],
		["docker login -u me -p hunter22 a.example.com", "docker login -u me -p [redacted password] a.example.com"],
		[
			"oc login -p 'a b'; login -p $P; login -u x -p \"$(cat f)\" && ssh -p 22 host",
			"oc login -p '[redacted password]'; login -p $P; login -u x -p \"$(cat f)\" && ssh -p 22 host",
		],
		["sshpass -p hunter22 ssh host", "sshpass -p [redacted password] ssh host"],
		["curl -fsS -u me:hunter22 https://a.example.com", "curl -fsS -u me:[redacted password] https://a.example.com"],
		['curl -u "$ME:$PASSWORD" https://a.example.com; curl -u me: b; curl -u me c; curl --user-agent a:b d', null],
		["PASS=PASS PASSWORD=PASS", "PASS=PASS PASSWORD=[redacted password]"],
		[`curl -H "Authorization: token ${TOKEN}"`, 'curl -H "Authorization: token [redacted github-token]"'],
		["git clone https://me:hunter22@example.com/a", "git clone [redacted password-in-url]"],
		[`cat <<EOF\n${KEY("A1b2".repeat(12))}\nEOF`, "cat <<EOF\n[redacted private-key]\nEOF"],
	])("%j", (script, expected) => {
		expect(redactScript(script).text).toBe(expected ?? script);
		expect(redactScript(script).credential === null).toBe((expected ?? script) === script);
	});

	it("is not kept at all where a credential cannot be taken out of it", () => {
		const { text, credential } = redactScript(KEY(`Proc-Type: 4,ENCRYPTED\n\n${"A1b2".repeat(12)}`));
		expect([text, credential?.type]).toEqual([null, "private-key"]);
	});

	it("is looked through to its end", () => {
		const script = `${"echo a b c d e f\n".repeat(20_000)}curl ${TOKEN}\n`;
		const { text, credential } = redactScript(script);
		expect(credential?.type).toBe("github-token");
		expect(text).not.toContain(TOKEN);
		expect(text?.length).toBe(script.length - TOKEN.length + "[redacted github-token]".length);
	});
});

describe("words of a command", () => {
	it("keep no credential, also behind an option that names it", () => {
		expect(redactWords(["run", "--password", "hunter22", "--verbose", `x=${TOKEN}`])).toEqual({
			words: ["run", "--password", "[redacted password]", "--verbose", "[redacted github-token]"],
			credential: expect.objectContaining({ type: "password" }),
		});
		expect(redactWords(["--password", "--token", "$TOKEN"]).credential).toBeNull();
	});
});
