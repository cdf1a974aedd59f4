/**
 * A Terraform plan (format 1.2) as JSON text: `count` services in modules, each with a role, a bucket, two instances, a group
 * of rules and a log. Every other service exists already. About 5 KB a resource, as plans of real estates have.
 */
export function generatePlan(count) {
	const resources = Array.from({ length: count }, (_, index) => service(index)).flat();
	return JSON.stringify({
		format_version: "1.2",
		terraform_version: "1.9.5",
		planned_values: { root_module: { child_modules: modules(resources) } },
		resource_changes: resources.map(({ values, exists, ...resource }) => ({
			...resource,
			provider_name: PROVIDER,
			change: {
				actions: [exists ? "no-op" : "create"],
				before: exists ? values : null,
				after: values,
				after_unknown: exists ? {} : { arn: true, id: true, tags_all: {} },
				before_sensitive: exists ? { tags: {}, tags_all: {} } : false,
				after_sensitive: { tags: {}, tags_all: {} },
			},
		})),
		prior_state: {
			format_version: "1.0",
			values: { root_module: { child_modules: modules(resources.filter(({ exists }) => exists)) } },
		},
		configuration: {
			provider_config: { aws: { name: "aws", full_name: PROVIDER } },
			root_module: { module_calls: calls(resources) },
		},
	});
}

const PROVIDER = "registry.terraform.io/hashicorp/aws";
const MODULES = 50;

function service(index) {
	const module = `module.part_${index % MODULES}`;
	const tags = {
		Name: `service-${index}`,
		team: `team-${index % 17}`,
		environment: index % 3 === 0 ? "production" : "test",
		cost_center: `cc-${index % 29}`,
	};
	const resource = (type, name, values) => ({
		address: `${module}.${type}.${name}_${index}`,
		module_address: module,
		mode: "managed",
		type,
		name: `${name}_${index}`,
		exists: index % 2 === 1,
		values: { ...values, tags, tags_all: tags },
	});
	return [
		resource("aws_iam_role", "role", {
			assume_role_policy: policy(index),
			description: `Role of service number ${index}, made for a plan that is as large as those of big estates`,
			force_detach_policies: false,
			max_session_duration: 3600,
			name: `service-${index}`,
			path: "/services/",
			permissions_boundary: null,
		}),
		resource("aws_s3_bucket", "bucket", {
			bucket: `service-${index}-artifacts`,
			bucket_prefix: null,
			force_destroy: index % 40 === 0,
			object_lock_enabled: false,
			timeouts: null,
		}),
		resource("aws_instance", "first", instance(index, "a")),
		resource("aws_instance", "second", instance(index, "b")),
		resource("aws_security_group", "rules", {
			description: `What may reach service ${index}`,
			name: `service-${index}`,
			revoke_rules_on_delete: false,
			egress: [rule(443, "0.0.0.0/0"), rule(5432, "10.0.0.0/8")],
			ingress: [rule(8080, `10.${index % 250}.0.0/16`), rule(9090, "10.0.0.0/8")],
			timeouts: null,
		}),
		resource("aws_cloudwatch_log_group", "log", {
			kms_key_id: null,
			log_group_class: "STANDARD",
			name: `/services/${index}`,
			retention_in_days: 365,
			skip_destroy: false,
		}),
	];
}

function policy(index) {
	const statement = {
		Sid: `Assume${index}`,
		Effect: "Allow",
		Principal: { Service: "ecs-tasks.amazonaws.com" },
		Action: ["sts:AssumeRole", "sts:TagSession"],
		Condition: { StringEquals: { "aws:SourceAccount": "111122223333" } },
	};
	return JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
}

function instance(index, zone) {
	const disk = { delete_on_termination: true, encrypted: true, iops: 3000, throughput: 125, volume_type: "gp3" };
	return {
		ami: `ami-0123456789abc${String(index % 10_000).padStart(4, "0")}`,
		associate_public_ip_address: false,
		availability_zone: `eu-central-1${zone}`,
		credit_specification: [{ cpu_credits: "standard" }],
		disable_api_stop: false,
		disable_api_termination: true,
		ebs_block_device: [{ ...disk, device_name: "/dev/xvdb", volume_size: 200 }],
		ebs_optimized: true,
		get_password_data: false,
		hibernation: null,
		iam_instance_profile: `service-${index}`,
		instance_type: "m7i.large",
		metadata_options: [{ http_endpoint: "enabled", http_put_response_hop_limit: 1, http_tokens: "required" }],
		monitoring: true,
		root_block_device: [{ ...disk, volume_size: 40 }],
		source_dest_check: true,
		subnet_id: `subnet-0123456789ab${String(index % 1000).padStart(5, "0")}`,
		timeouts: null,
		user_data_replace_on_change: false,
		volume_tags: null,
	};
}

function rule(port, range) {
	return {
		cidr_blocks: [range],
		description: `port ${port}`,
		from_port: port,
		ipv6_cidr_blocks: [],
		prefix_list_ids: [],
		protocol: "tcp",
		security_groups: [],
		self: false,
		to_port: port,
	};
}

function modules(resources) {
	return [...grouped(resources)].map(([address, own]) => ({
		address,
		resources: own.map(({ module_address: _module, exists: _exists, ...resource }) => ({
			...resource,
			provider_name: PROVIDER,
			schema_version: 0,
			sensitive_values: { tags: {}, tags_all: {} },
		})),
	}));
}

function calls(resources) {
	const entries = [...grouped(resources)].map(([address, own]) => [
		address.slice("module.".length),
		{
			source: "./part",
			module: {
				resources: own.map(({ type, name, mode, values }) => ({
					address: `${type}.${name}`,
					mode,
					type,
					name,
					provider_config_key: "aws",
					expressions: Object.fromEntries(
						Object.keys(values).map((key) => [key, { references: [`var.${key}`, "local.names"] }]),
					),
					schema_version: 0,
				})),
			},
		},
	]);
	return Object.fromEntries(entries);
}

function grouped(resources) {
	const groups = new Map();
	for (const resource of resources) {
		const group = groups.get(resource.module_address);
		if (group === undefined) groups.set(resource.module_address, [resource]);
		else group.push(resource);
	}
	return groups;
}
