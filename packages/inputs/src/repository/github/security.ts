import type { Repository } from "@proviso/schemas";
import { asList, get } from "../../convert.js";
import { type Answer, messageOf } from "../answer.js";
import type { Endpoint } from "../endpoint.js";
import type { Settings } from "../settings.js";

type Feature = Exclude<keyof Repository.Security, "path" | "unknown">;

function set(answer: Answer, settings: Settings, name: Feature, value: boolean): void {
	const item = settings.item(settings.security, answer.body, answer.origin);
	settings.security.add(item, { [name]: value });
}

/** An endpoint that fails with a message of its own when the feature is off, which no lack of rights has. */
function feature(path: string, name: Feature, off: RegExp, read: Endpoint["read"]): Endpoint {
	return {
		path: `repos/*/*/${path}`,
		tells: [`security.${name}`],
		read,
		readFailure(answer, settings) {
			if (!off.test(messageOf(answer))) return false;
			if (settings.security.get(name) !== true) set(answer, settings, name, false);
			return true;
		},
	};
}

/** That alerts are listed tells that the feature is on; what they say is evidence of another kind. */
function alerts(path: string, name: Feature, off: RegExp): Endpoint {
	return feature(path, name, off, (answer, settings) => {
		set(answer, settings, name, true);
		const count = asList(answer.body).length;
		if (count > 0) {
			settings.context.limit(
				["security", name],
				`${answer.request} lists ${count} alerts, which are not read as findings`,
			);
		}
	});
}

const NO_CODE_SCANNING = /no analysis found|(?:not|must be) enabled/i;

export const securityEndpoints: readonly Endpoint[] = [
	feature("vulnerability-alerts", "dependencyAlerts", /alerts are disabled/i, (answer, settings) =>
		set(answer, settings, "dependencyAlerts", true),
	),
	alerts("dependabot/alerts", "dependencyAlerts", /alerts are disabled/i),
	alerts("secret-scanning/alerts", "secretScanning", /scanning is disabled/i),
	alerts("code-scanning/alerts", "codeScanning", NO_CODE_SCANNING),
	feature("code-scanning/analyses", "codeScanning", NO_CODE_SCANNING, (answer, settings) => {
		const some = asList(answer.body).length > 0;
		if (some || settings.security.get("codeScanning") !== true) set(answer, settings, "codeScanning", some);
	}),
	{
		path: "repos/*/*/code-scanning/default-setup",
		tells: ["security.codeScanningDefaultSetup", "security.codeScanning"],
		read(answer, settings) {
			const item = settings.item(settings.security, answer.body, answer.origin);
			const words = { configured: true, "not-configured": false } as const;
			const configured = item.word("codeScanningDefaultSetup", "state", words, "unknown");
			// Without the default setup, a pipeline may still scan.
			item.unknown("codeScanning");
			settings.security.add(item, {
				codeScanningDefaultSetup: configured,
				codeScanning: configured === true ? true : null,
			});
		},
	},
	{
		path: "repos/*/*/automated-security-fixes",
		tells: ["security.dependencyUpdates"],
		read(answer, settings) {
			const item = settings.item(settings.security, answer.body, answer.origin);
			const enabled = item.flag("dependencyUpdates", "enabled", "unknown");
			const paused = get(answer.body, "paused") === true;
			settings.security.add(item, { dependencyUpdates: enabled === null ? null : enabled && !paused });
		},
	},
	{
		path: "repos/*/*/private-vulnerability-reporting",
		tells: ["security.privateVulnerabilityReporting"],
		read(answer, settings) {
			const item = settings.item(settings.security, answer.body, answer.origin);
			settings.security.add(item, {
				privateVulnerabilityReporting: item.flag("privateVulnerabilityReporting", "enabled", "unknown"),
			});
		},
	},
	{
		path: "repos/*/*/immutable-releases",
		tells: ["repository.immutableReleases"],
		read(answer, settings) {
			const item = settings.item(settings.repository, answer.body, answer.origin);
			settings.repository.add(item, { immutableReleases: item.flag("immutableReleases", "enabled", "unknown") });
		},
	},
];
