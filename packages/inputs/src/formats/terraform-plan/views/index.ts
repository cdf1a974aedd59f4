import type { Plan } from "../plan.js";
import { addAwsAccess } from "./aws-access.js";
import { addAwsDataStores } from "./aws-data-stores.js";
import { addAwsNetworkRules } from "./aws-network.js";
import { AwsPolicies } from "./aws-policies.js";
import { addAzure } from "./azure.js";
import { addGoogle } from "./google.js";
import { addKeys } from "./keys.js";
import { addS3Buckets } from "./s3.js";
import { addTabled } from "./tabled.js";

/** Adds what every view sees of the resources. */
export function addViews(plan: Plan): void {
	const policies = new AwsPolicies(plan);
	addS3Buckets(plan, policies);
	addAwsAccess(plan, policies);
	addAwsNetworkRules(plan);
	addAwsDataStores(plan);
	addAzure(plan);
	addGoogle(plan);
	addKeys(plan);
	addTabled(plan, policies);
}
