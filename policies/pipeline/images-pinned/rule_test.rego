package proviso.pipeline["images-pinned_test"]

import data.proviso.lib.fixtures
import data.proviso.pipeline["images-pinned"] as rule

container(image) := fixtures.pipeline({"jobs": [fixtures.job({"container": fixtures.job_container({
	"image": image,
	"unknown": unknown(image),
})})]})

unknown(null) := ["image"]

unknown(image) := [] if image != null

service(name, image) := fixtures.pipeline({"jobs": [fixtures.job({"services": [fixtures.job_container({
	"path": ["jobs", 0, "services", 0],
	"name": name,
	"image": image,
	"unknown": unknown(image),
})]})]})

step_container(image, call) := fixtures.pipeline_of([fixtures.step({
	"id": "lint",
	"call": call,
	"container": fixtures.job_container({
		"path": ["jobs", 0, "steps", 0, "container"],
		"image": image,
		"unknown": unknown(image),
	}),
})])

called(image) := fixtures.pipeline_of([fixtures.step({"name": "lint", "call": fixtures.call({
	"type": "image",
	"repository": null,
	"image": image,
})})])

test_digests_pass if {
	image := fixtures.image({})
	every document in [container(image), service("db", image), called(image)] {
		count(rule.deny) == 0 with input as document
		count(rule.undecided) == 0 with input as document
		count(rule.subjects) == 1 with input as document
	}
}

test_tag_with_digest_passes if {
	count(rule.deny) == 0 with input as container(fixtures.image({"tag": "1.0"}))
}

test_tag_of_the_container_fails if {
	findings := rule.deny with input as container(fixtures.tagged("22"))
	findings == {{
		"message": "The image of the container of job build is not pinned by digest: registry.example/web:22",
		"path": ["jobs", 0, "container"],
		"subject": "build/container",
		"observed": "registry.example/web:22",
		"expected": "a reference with @sha256:…",
	}}
}

test_tag_of_a_service_fails if {
	findings := rule.deny with input as service("db", fixtures.tagged("16"))
	{finding.subject | some finding in findings} == {"build/services/db"}
	unnamed := rule.deny with input as service(null, fixtures.tagged("16"))
	{finding.subject | some finding in unnamed} == {"build/services"}
}

test_tag_of_a_called_image_fails if {
	findings := rule.deny with input as called(fixtures.tagged("3"))
	{finding.subject | some finding in findings} == {"build/lint"}
}

test_tag_of_a_step_of_its_own_fails if {
	findings := rule.deny with input as step_container(fixtures.tagged("3"), null)
	{finding.subject | some finding in findings} == {"build/lint/container"}
}

test_image_that_a_step_calls_and_runs_in_is_looked_at_once if {
	image := fixtures.tagged("3")
	call := fixtures.call({"type": "image", "repository": null, "image": image})
	findings := rule.deny with input as step_container(image, call)
	{finding.subject | some finding in findings} == {"build/lint"}
}

test_service_of_the_platform_passes if {
	own := fixtures.job_container({"name": "docker", "image": null})
	document := fixtures.pipeline({"jobs": [fixtures.job({"services": [own]})]})
	count(rule.undecided) == 0 with input as document
	count(rule.subjects) == 0 with input as document
}

test_image_that_another_file_may_tell_is_undecided if {
	every property in ["container", "services"] {
		document := fixtures.pipeline({"jobs": [fixtures.job({"unknown": [property]})]})
		items := rule.undecided with input as document
		{item.subject | some item in items} == {concat("/", ["build", property])}
	}
}

test_unreadable_script_is_left_to_other_rules if {
	limitation := {"path": ["jobs", 0, "steps", 0, "script"], "message": "is a list"}
	count(rule.undecided) == 0 with input as fixtures.pipeline({"limitations": [limitation]})
}

test_image_from_an_expression_is_undecided if {
	every image in [null, fixtures.unreadable_image] {
		every document in [container(image), service("db", image), called(image)] {
			count(rule.deny) == 0 with input as document
			items := rule.undecided with input as document
			{item.reason | some item in items} == {"unknown-value"}
		}
	}
}

test_unreadable_job_is_undecided if {
	document := fixtures.pipeline({"limitations": [{"path": ["jobs", 0, "container"], "message": "is a list"}]})
	items := rule.undecided with input as document
	{item.reason | some item in items} == {"unread"}
}

test_without_images_it_does_not_apply if {
	count(rule.subjects) == 0 with input as fixtures.pipeline_of([fixtures.step({"call": fixtures.call({})})])
}
