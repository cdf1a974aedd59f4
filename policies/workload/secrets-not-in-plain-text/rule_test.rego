package proviso.workload["secrets-not-in-plain-text_test"]

import data.proviso.lib.fixtures
import data.proviso.workload["secrets-not-in-plain-text"] as rule

variable(changes) := fixtures.manifest_of([fixtures.container({"environment": [
	fixtures.environment_variable(changes),
]})])

entry(kind, credential) := fixtures.manifest({"configurations": [fixtures.configuration({"kind": kind, "entries": [{
	"path": ["configurations", 0, "entries", 0],
	"name": "token",
	"credential": credential,
}]})]})

test_plain_value_and_reference_pass if {
	reference := {"value": null, "from": {
		"path": ["workloads", 0, "containers", 0, "environment", 0, "from"],
		"type": "secret",
		"name": "database",
		"key": "password",
		"optional": null,
	}}
	every document in [variable({}), variable(reference), entry("ConfigMap", null)] {
		count(rule.deny) == 0 with input as document
		count(rule.undecided) == 0 with input as document
		count(rule.subjects) == 1 with input as document
	}
}

test_credential_in_a_variable_fails_without_showing_it if {
	document := variable({"name": "TOKEN", "value": null, "credential": fixtures.credential})
	findings := rule.deny with input as document
	findings == {{
		"message": concat("", [
			"Container app of Deployment shop/web has a credential (github-token) in TOKEN: ",
			"the value has the shape of a token",
		]),
		"path": ["workloads", 0, "containers", 0, "environment", 0, "value"],
		"subject": "Deployment/shop/web/app/TOKEN",
		"expected": "a reference to a secret",
	}}
}

test_credential_in_a_config_map_fails if {
	findings := rule.deny with input as entry("ConfigMap", fixtures.credential)
	{finding.subject | some finding in findings} == {"ConfigMap/shop/settings/token"}
}

test_credential_in_a_config_of_compose_fails if {
	count(rule.deny) == 1 with input as entry("Config", fixtures.credential)
}

test_secret_does_not_apply if {
	document := entry("Secret", fixtures.credential)
	count(rule.deny) == 0 with input as document
	count(rule.subjects) == 0 with input as document
}

test_unreadable_environment_is_undecided if {
	document := fixtures.manifest({"limitations": [{
		"path": ["workloads", 0, "containers", 0, "environment", 3],
		"message": "has no name",
	}]})
	items := rule.undecided with input as document
	{item.reason | some item in items} == {"unread"}
}

test_without_variables_and_config_maps_it_does_not_apply if {
	count(rule.subjects) == 0 with input as fixtures.manifest_of([fixtures.container({})])
}
