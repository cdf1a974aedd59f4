import type { Findings } from "@proviso/schemas";

/** What tools look for, by the names they give themselves in SARIF: letters and digits only, in lower case. */
const TOOLS: ReadonlyMap<string, Findings.Category> = new Map(
	Object.entries({
		sast: "bandit bearer brakeman checkmarx checkmarxone codeql coverity devskim findsecbugs flawfinder fortify gosec horusec lgtmcom mobsfscan njsscan nodejsscan psalm pvsstudio securitycodescan semgrep semgreposs semgreppro snykcode sonarcloud sonarqube spotbugs veracode",
		sca: "cargoaudit dependabot dependencycheck govulncheck grype nancy npmaudit osvscanner pipaudit retirejs snykopensource",
		secret: "detectsecrets ggshield gitguardian gitleaks secretscanner trufflehog whispers",
		iac: "cfnnag checkov kics kubelinter kubescape kubesec poutine snykiac templateanalyzer terrascan tfsec zizmor",
		container: "anchore clair dockerscout dockle hadolint snykcontainer",
		dast: "burpsuite nuclei owaspzap stackhawk zap zaproxy",
		// They look at how a project is run.
		other: "legitify scorecard",
	} satisfies Partial<Record<Findings.Category, string>>).flatMap(([category, names]) =>
		names.split(" ").map((name) => [name, category as Findings.Category] as const),
	),
);

/** What a tool looks for, or null for one that looks for several things or is not known: not every linter is a security tool. */
export function categoryOfTool(name: string | null): Findings.Category | null {
	return (
		TOOLS.get(
			(name ?? "")
				.slice(0, 100)
				.toLowerCase()
				.replace(/[^a-z0-9]/g, ""),
		) ?? null
	);
}

/** Names that Trivy gives its rules. */
const TRIVY: ReadonlyMap<string, Findings.Category> = new Map<string, Findings.Category>([
	["OsPackageVulnerability", "container"],
	["LanguageSpecificPackageVulnerability", "sca"],
	["Misconfiguration", "iac"],
	["Secret", "secret"],
	["License", "license"],
]);

export interface Hints {
	readonly ruleName: string | null;
	/** Whether an identifier is one of a published vulnerability. */
	readonly isVulnerability: boolean;
	/** Whether the rule says that it is about security: a tag, a CWE, a security severity. */
	readonly isSecurity: boolean;
}

/** What kind of weakness a result is, where the tool does not tell: by what the result says of itself. */
export function categoryOfResult(hints: Hints): Findings.Category {
	const named = TRIVY.get(hints.ruleName ?? "");
	if (named !== undefined) return named;
	if (hints.isVulnerability) return "sca";
	return hints.isSecurity ? "sast" : "other";
}
