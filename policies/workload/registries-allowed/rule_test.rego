package proviso.workload["registries-allowed_test"]

import data.proviso.lib.fixtures
import data.proviso.workload["registries-allowed"] as rule

params := {"workload/registries-allowed": {"registries": [
	"registry.example",
	"docker.io/library/",
	"quay.io/acme/tool",
]}}

of(registry, repository) := fixtures.manifest_of([fixtures.container({"image": fixtures.image({
	"text": concat("/", [registry, repository]),
	"registry": registry,
	"repository": repository,
})})])

messages(document) := found if {
	found := {finding.message | some finding in rule.deny} with input as document with data.params as params
}

test_allowed_registry_prefix_and_repository_pass if {
	every document in [of("registry.example", "a/b"), of("docker.io", "library/redis"), of("quay.io", "acme/tool")] {
		count(rule.deny) == 0 with input as document with data.params as params
		count(rule.undecided) == 0 with input as document with data.params as params
		rule.subjects == {["workloads", 0, "containers", 0]} with input as document with data.params as params
	}
}

test_other_registry_fails if {
	findings := rule.deny with input as of("evil.example", "web") with data.params as params
	findings == {{
		"message": "Container app of Deployment shop/web has an image from evil.example, which is not allowed",
		"path": ["workloads", 0, "containers", 0, "image"],
		"subject": "Deployment/shop/web/app",
		"observed": "evil.example/web",
		"expected": ["docker.io/library", "quay.io/acme/tool", "registry.example"],
	}}
}

test_registry_that_only_starts_alike_fails if {
	every document in [
		of("registry.example.evil", "web"),
		of("docker.io", "acme/redis"),
		of("docker.io", "library-evil/redis"),
		of("quay.io", "acme/tool2"),
	] {
		count(messages(document)) == 1
	}
}

test_without_a_list_it_is_undecided_once if {
	document := fixtures.manifest_of([fixtures.container({}), fixtures.container({"image": null})])
	none := {"workload/registries-allowed": {"registries": []}}
	count(rule.deny) == 0 with input as document with data.params as none
	items := rule.undecided with input as document with data.params as none
	{item.path | some item in items} == {["workloads"]}
	{item.reason | some item in items} == {"missing-parameter"}
}

test_unreadable_or_missing_image_is_undecided if {
	every image in [fixtures.unreadable_image, null] {
		document := fixtures.manifest_of([fixtures.container({"image": image})])
		count(rule.deny) == 0 with input as document with data.params as params
		items := rule.undecided with input as document with data.params as params
		{item.reason | some item in items} == {"unknown-value"}
	}
}

test_unreadable_container_is_undecided if {
	document := fixtures.manifest({"limitations": [{"path": ["workloads", 0, "containers"], "message": "is a map"}]})
	items := rule.undecided with input as document with data.params as params
	{item.reason | some item in items} == {"unread"}
}

test_without_workloads_it_does_not_apply if {
	none := {"workload/registries-allowed": {"registries": []}}
	count(rule.subjects) == 0 with input as fixtures.manifest({}) with data.params as none
	count(rule.undecided) == 0 with input as fixtures.manifest({}) with data.params as none
}

test_without_parameters_it_is_undecided if {
	items := rule.undecided with input as of("evil.example", "web") with data.params as {}
	{item.reason | some item in items} == {"missing-parameter"}
}
