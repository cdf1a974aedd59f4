package proviso.workload["images-pinned_test"]

import data.proviso.lib.fixtures
import data.proviso.workload["images-pinned"] as rule

of(image) := fixtures.manifest_of([fixtures.container({"image": image})])

messages(document) := found if {
	found := {finding.message | some finding in rule.deny} with input as document
}

test_digest_passes if {
	every image in [fixtures.image({}), fixtures.image({"tag": "1.0"})] {
		count(rule.deny) == 0 with input as of(image)
		count(rule.undecided) == 0 with input as of(image)
		rule.subjects == {["workloads", 0, "containers", 0]} with input as of(image)
	}
}

test_tag_fails if {
	findings := rule.deny with input as of(fixtures.tagged("1.0"))
	findings == {{
		"message": concat("", [
			"Container app of Deployment shop/web has an image without digest, ",
			"but with a tag that can be moved: registry.example/web:1.0",
		]),
		"path": ["workloads", 0, "containers", 0, "image"],
		"subject": "Deployment/shop/web/app",
		"observed": "registry.example/web:1.0",
		"expected": "a reference with @sha256:…",
	}}
}

test_latest_and_missing_tag_fail_and_say_so if {
	messages(of(fixtures.tagged("latest"))) == {concat("", [
		"Container app of Deployment shop/web has an image without digest, ",
		"but with a tag that moves with every push: registry.example/web:latest",
	])}
	untagged := fixtures.image({"text": "registry.example/web", "tag": null, "digest": null})
	messages(of(untagged)) == {concat("", [
		"Container app of Deployment shop/web has an image without digest, ",
		"and without tag, which means latest: registry.example/web",
	])}
}

test_unreadable_or_missing_image_is_undecided if {
	every image in [fixtures.unreadable_image, null] {
		count(rule.deny) == 0 with input as of(image)
		items := rule.undecided with input as of(image)
		{item.reason | some item in items} == {"unknown-value"}
	}
}

test_unreadable_container_is_undecided if {
	document := fixtures.manifest({"limitations": [{
		"path": ["workloads", 0, "containers", 0, "image"],
		"message": "is a number",
	}]})
	items := rule.undecided with input as document
	{item.reason | some item in items} == {"unread"}
}

test_without_workloads_it_does_not_apply if {
	count(rule.subjects) == 0 with input as fixtures.manifest({})
}
