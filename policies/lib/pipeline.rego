# METADATA
# title: Jobs and steps of a pipeline
# schemas:
#   - input: schema.pipeline
package proviso.lib.pipeline

import data.proviso.lib.text

# What identifies a step within its file: its job with its id or name, else what it calls, else its position.
step_subject(job, step) := concat("/", [job.id, step_name(step)])

step_name(step) := [candidate |
	some candidate in [step.id, step.name, step.call.repository, position(step)]
	not text.blank(candidate)
][0] if {
	step.call != null
}

step_name(step) := [candidate |
	some candidate in [step.id, step.name, position(step)]
	not text.blank(candidate)
][0] if {
	is_null(step.call)
}

position(step) := $"step {step_number(step)}"

step_number(step) := step.path[count(step.path) - 1] + 1

# How a step is called at the start of a sentence.
step_label(job, step) := $"Step {json.marshal(step_name(step))} of job {job.id}" if step_name(step) != position(step)

step_label(job, step) := $"Step {step_number(step)} of job {job.id}" if step_name(step) == position(step)

# Whether someone outside the project can start the pipeline or choose its content.
untrusted_triggers := [trigger | some trigger in input.triggers; trigger.untrusted]

# Those of them whose runs still get secrets or a token that can write.
privileged_triggers := [trigger | some trigger in untrusted_triggers; trigger.privileged]

event_names(triggers) := concat(", ", sort({trigger.event | some trigger in triggers}))

# Everything that jobs and steps call, with how the caller is called at the start of a sentence.
calls contains {"call": job.call, "caller": $"Job {job.id}", "subject": job.id} if {
	some job in input.jobs
	job.call != null
}

calls contains {"call": step.call, "caller": step_label(job, step), "subject": step_subject(job, step)} if {
	some job in input.jobs
	some step in job.steps
	step.call != null
}
