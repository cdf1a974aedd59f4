import type { Format } from "../format.js";
import { azurePipelines } from "./azure-pipelines/index.js";
import { bitbucketPipelines } from "./bitbucket-pipelines/index.js";
import { cargoLock } from "./cargo-lock/index.js";
import { circleci } from "./circleci/index.js";
import { cloudFormation } from "./cloudformation/index.js";
import { codeowners } from "./codeowners/index.js";
import { compose } from "./compose/index.js";
import { cosignSignature } from "./cosign-signature/index.js";
import { csafVex } from "./csaf-vex/index.js";
import { cyclonedxJson } from "./cyclonedx-json/index.js";
import { cyclonedxXml } from "./cyclonedx-xml/index.js";
import { dependabot } from "./dependabot/index.js";
import { dockerfile } from "./dockerfile/index.js";
import { dsse } from "./dsse/index.js";
import { falcoRules } from "./falco-rules/index.js";
import { githubActions } from "./github-actions/index.js";
import { githubCompositeAction } from "./github-composite-action/index.js";
import { githubRest } from "./github-rest/index.js";
import { gitlabCi } from "./gitlab-ci/index.js";
import { gitlabReport } from "./gitlab-report/index.js";
import { gitlabRest } from "./gitlab-rest/index.js";
import { goMod } from "./go-mod/index.js";
import { goSum } from "./go-sum/index.js";
import { gradleLockfile } from "./gradle-lockfile/index.js";
import { grypeJson } from "./grype-json/index.js";
import { inToto } from "./in-toto/index.js";
import { kubernetes } from "./kubernetes/index.js";
import { mavenPom } from "./maven-pom/index.js";
import { npmAuditJson } from "./npm-audit-json/index.js";
import { npmLock } from "./npm-lock/index.js";
import { npmrc } from "./npmrc/index.js";
import { ociImageConfig } from "./oci-image-config/index.js";
import { ociImageIndex } from "./oci-image-index/index.js";
import { ociImageManifest } from "./oci-image-manifest/index.js";
import { openvex } from "./openvex/index.js";
import { osvScannerJson } from "./osv-scanner-json/index.js";
import { pipConf } from "./pip-conf/index.js";
import { pipRequirements } from "./pip-requirements/index.js";
import { pipfileLock } from "./pipfile-lock/index.js";
import { pnpmLock } from "./pnpm-lock/index.js";
import { poetryLock } from "./poetry-lock/index.js";
import { provisoProcess } from "./proviso-process/index.js";
import { provisoRepository } from "./proviso-repository/index.js";
import { renovate } from "./renovate/index.js";
import { sarif } from "./sarif/index.js";
import { scorecardJson } from "./scorecard-json/index.js";
import { securityPolicy } from "./security-policy/index.js";
import { sigstoreBundle } from "./sigstore-bundle/index.js";
import { sigstoreBundleList } from "./sigstore-bundle-list/index.js";
import { snykJson } from "./snyk-json/index.js";
import { spdxJson } from "./spdx-json/index.js";
import { spdxJsonLd } from "./spdx-json-ld/index.js";
import { spdxTagValue } from "./spdx-tag-value/index.js";
import { spdxYaml } from "./spdx-yaml/index.js";
import { tekton } from "./tekton/index.js";
import { terraformPlan } from "./terraform-plan/index.js";
import { terraformState } from "./terraform-state/index.js";
import { trivyJson } from "./trivy-json/index.js";
import { uvLock } from "./uv-lock/index.js";
import { yarnLock } from "./yarn-lock/index.js";
import { yarnrc } from "./yarnrc/index.js";
import { zapJson } from "./zap-json/index.js";

/** Every format that is read. A file is of the one that recognizes it. */
export const formats: readonly Format[] = [
	azurePipelines,
	bitbucketPipelines,
	cargoLock,
	circleci,
	cloudFormation,
	codeowners,
	compose,
	csafVex,
	cyclonedxJson,
	cyclonedxXml,
	dependabot,
	dockerfile,
	dsse,
	falcoRules,
	githubActions,
	githubCompositeAction,
	githubRest,
	gitlabCi,
	gitlabReport,
	gitlabRest,
	goMod,
	goSum,
	gradleLockfile,
	grypeJson,
	inToto,
	kubernetes,
	mavenPom,
	npmAuditJson,
	npmLock,
	npmrc,
	ociImageConfig,
	ociImageIndex,
	ociImageManifest,
	openvex,
	osvScannerJson,
	pipConf,
	pipRequirements,
	pipfileLock,
	pnpmLock,
	poetryLock,
	provisoProcess,
	provisoRepository,
	renovate,
	sarif,
	scorecardJson,
	securityPolicy,
	sigstoreBundle,
	sigstoreBundleList,
	cosignSignature,
	snykJson,
	spdxJson,
	spdxJsonLd,
	spdxTagValue,
	spdxYaml,
	tekton,
	terraformPlan,
	terraformState,
	trivyJson,
	uvLock,
	yarnLock,
	yarnrc,
	zapJson,
];
