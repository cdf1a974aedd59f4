# Documents and parts of documents for tests, each complete, with what a test cares about laid over it.
package proviso.lib.fixtures

source := {
	"format": "fixture",
	"formatVersion": null,
	"path": "fixture",
	"digest": "sha256:0000000000000000000000000000000000000000000000000000000000000000",
}

# object.union merges objects that both sides have; a test wants its own instead.
overlay(base, changes) := {key: value |
	some key in (object.keys(base) | object.keys(changes))
	value := object.get(changes, [key], object.get(base, [key], null))
}

sbom(changes) := overlay(
	{
		"kind": "sbom",
		"source": source,
		"limitations": [],
		"serialNumber": null,
		"version": 1,
		"timestamp": "2026-03-01T00:00:00Z",
		"lifecycles": [],
		"authors": [],
		"supplier": null,
		"manufacturer": null,
		"tools": [],
		"properties": [],
		"primary": component({"path": ["primary"], "name": "shop", "version": "2.0.0", "type": "application", "purl": null}),
		"components": [],
		"files": [],
		"dependencies": [],
		"compositions": [],
	},
	changes,
)

# An SBOM of these components, each with its own path.
sbom_of(components) := sbom({"components": [overlay(item, {"path": ["components", i]}) | some i, item in components]})

component(changes) := overlay(
	{
		"path": ["components", 0],
		"ref": null,
		"type": "library",
		"group": null,
		"name": "left",
		"version": "1.0.0",
		"purl": purl({}),
		"cpe": null,
		"swid": null,
		"description": null,
		"copyright": null,
		"author": null,
		"publisher": null,
		"supplier": null,
		"manufacturer": null,
		"scope": null,
		"licenses": [license({"id": "MIT", "ids": ["MIT"]})],
		"hashes": [{"algorithm": "SHA-256", "value": "0000000000000000000000000000000000000000000000000000000000000000"}],
		"externalReferences": [],
		"properties": [],
		"parents": [],
	},
	changes,
)

purl(changes) := overlay(
	{
		"text": "pkg:npm/left@1.0.0",
		"valid": true,
		"type": "npm",
		"namespace": null,
		"name": "left",
		"version": "1.0.0",
		"qualifiers": {},
		"subpath": null,
	},
	changes,
)

license(changes) := overlay(
	{
		"id": null,
		"name": null,
		"expression": null,
		"url": null,
		"acknowledgement": null,
		"ids": [],
		"valid": true,
	},
	changes,
)

plan(changes) := overlay(
	{
		"kind": "infrastructure",
		"source": source,
		"limitations": [],
		"tool": {"name": "terraform", "version": "1.9.0"},
		"complete": true,
		"errored": false,
		"providers": [],
		"modules": [],
		"resources": [],
		"storage": [],
		"accessStatements": [],
		"networkRules": [],
		"dataStores": [],
		"keys": [],
		"auditLogs": [],
		"registries": [],
		"secrets": [],
	},
	changes,
)

bucket(changes) := overlay(
	{
		"path": ["storage", 0],
		"address": "aws_s3_bucket.logs",
		"resource": null,
		"cloud": "aws",
		"service": "s3",
		"name": "logs",
		"public": false,
		"publicReasons": [],
		"publicAccessBlocked": true,
		"encrypted": true,
		"keyId": null,
		"versioned": null,
		"logged": null,
		"tlsRequired": null,
		"minTlsVersion": null,
		"unknown": [],
	},
	changes,
)

statement(changes) := overlay(
	{
		"path": ["accessStatements", 0],
		"address": "aws_iam_policy.deploy",
		"resource": null,
		"cloud": "aws",
		"policyType": "identity",
		"sid": null,
		"effect": "allow",
		"actions": ["s3:GetObject"],
		"notActions": [],
		"resources": ["arn:aws:s3:::logs/*"],
		"notResources": [],
		"principals": [],
		"notPrincipals": [],
		"conditions": [],
		"managedPolicy": null,
		"unknown": [],
	},
	changes,
)

network_rule(changes) := overlay(
	{
		"path": ["networkRules", 0],
		"address": "aws_security_group.web",
		"resource": null,
		"cloud": "aws",
		"direction": "ingress",
		"effect": "allow",
		"protocol": "tcp",
		"fromPort": 443,
		"toPort": 443,
		"cidrs": ["0.0.0.0/0"],
		"peers": [],
		"description": null,
		"unknown": [],
	},
	changes,
)

data_store(changes) := overlay(
	{
		"path": ["dataStores", 0],
		"address": "aws_db_instance.main",
		"resource": null,
		"cloud": "aws",
		"service": "rds",
		"name": "main",
		"encrypted": true,
		"keyId": null,
		"public": false,
		"tlsRequired": null,
		"backedUp": true,
		"backupDays": 7,
		"unknown": [],
	},
	changes,
)

key(changes) := overlay(
	{
		"path": ["keys", 0],
		"address": "aws_kms_key.main",
		"resource": null,
		"cloud": "aws",
		"service": "kms",
		"rotated": true,
		"rotationDays": null,
		"unknown": [],
	},
	changes,
)

pipeline(changes) := overlay(
	{
		"kind": "pipeline",
		"source": source,
		"limitations": [],
		"platform": "github-actions",
		"name": "build",
		"reusable": false,
		"triggers": [trigger({})],
		"permissions": permissions({}),
		"variables": [],
		"jobs": [],
	},
	changes,
)

# A pipeline of one job of these steps, each with its own path.
pipeline_of(steps) := pipeline({"jobs": [job({"steps": [
overlay(item, {"path": ["jobs", 0, "steps", i]}) | some i, item in steps]})]})

trigger(changes) := overlay(
	{
		"path": ["triggers", 0],
		"event": "push",
		"untrusted": false,
		"privileged": false,
		"types": [],
		"branches": [],
		"tags": [],
		"paths": [],
		"schedules": [],
	},
	changes,
)

permissions(changes) := overlay(
	{
		"path": ["permissions"],
		"all": null,
		"scopes": {"contents": "read"},
		"unknown": [],
	},
	changes,
)

job(changes) := overlay(
	{
		"path": ["jobs", 0],
		"id": "build",
		"name": null,
		"needs": [],
		"condition": null,
		"permissions": null,
		"identityTokens": [],
		"runner": runner({}),
		"environment": null,
		"container": null,
		"services": [],
		"call": null,
		"inputs": [],
		"secrets": null,
		"secretNames": [],
		"secretGroups": [],
		"variables": [],
		"failureIgnored": false,
		"timeoutMinutes": null,
		"artifacts": [],
		"steps": [],
		"unknown": [],
	},
	changes,
)

runner(changes) := overlay(
	{
		"path": ["jobs", 0, "runner"],
		"labels": ["ubuntu-latest"],
		"group": null,
		"hosting": "hosted",
		"ephemeral": true,
		"unknown": [],
	},
	changes,
)

step(changes) := overlay(
	{
		"path": ["jobs", 0, "steps", 0],
		"id": null,
		"name": null,
		"condition": null,
		"call": null,
		"container": null,
		"inputs": [],
		"script": null,
		"credential": null,
		"shell": null,
		"workingDirectory": null,
		"expressions": [],
		"variables": [],
		"failureIgnored": false,
		"timeoutMinutes": null,
		"unknown": [],
	},
	changes,
)

call(changes) := overlay(
	{
		"path": ["jobs", 0, "steps", 0, "call"],
		"text": "actions/checkout@8f4b7f84864484a7bf31766abe9204da3cbe65b3",
		"type": "action",
		"repository": "actions/checkout",
		"subpath": null,
		"ref": "8f4b7f84864484a7bf31766abe9204da3cbe65b3",
		"pinned": "commit",
		"image": null,
		"unknown": [],
	},
	changes,
)

variable(changes) := overlay(
	{
		"path": ["jobs", 0, "steps", 0, "variables", 0],
		"name": "MODE",
		"value": "fast",
		"credential": null,
		"expressions": [],
	},
	changes,
)

credential := {"type": "github-token", "reason": "the value has the shape of a token"}

expression(changes) := overlay(
	{
		"path": ["jobs", 0, "steps", 0, "expressions", 0],
		"text": "github.sha",
		"references": ["github.sha"],
		"untrusted": [],
	},
	changes,
)

job_container(changes) := overlay(
	{
		"path": ["jobs", 0, "container"],
		"name": null,
		"image": image({}),
		"credentials": [],
		"variables": [],
		"options": null,
		"command": [],
		"volumes": [],
		"privileged": false,
		"credential": null,
		"unknown": [],
	},
	changes,
)

image(changes) := overlay(
	{
		"text": "registry.example/web@sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
		"valid": true,
		"registry": "registry.example",
		"repository": "web",
		"tag": null,
		"digest": "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
	},
	changes,
)

tagged(tag) := image({"text": concat(":", ["registry.example/web", tag]), "tag": tag, "digest": null})

unreadable_image := image({"text": "$IMAGE", "valid": false, "registry": null, "repository": null, "digest": null})

manifest(changes) := overlay(
	{
		"kind": "workload",
		"source": source,
		"limitations": [],
		"platform": "kubernetes",
		"objects": [],
		"workloads": [],
		"configurations": [],
		"namespaces": [],
		"roles": [],
		"roleBindings": [],
		"serviceAccounts": [],
		"networkPolicies": [],
		"admissionWebhooks": [],
		"admissionPolicies": [],
		"admissionBindings": [],
		"imagePolicies": [],
	},
	changes,
)

# A manifest of one Deployment with these containers, each with its own path.
manifest_of(containers) := manifest({
	"objects": [object_of({})],
	"workloads": [workload({"containers": [
	overlay(item, {"path": ["workloads", 0, "containers", i]}) | some i, item in containers]})],
})

object_of(changes) := overlay(
	{
		"path": ["objects", 0],
		"apiVersion": "apps/v1",
		"kind": "Deployment",
		"name": "web",
		"namespace": "shop",
		"labels": {},
		"annotations": {},
		"read": true,
	},
	changes,
)

workload(changes) := overlay(
	{
		"path": ["workloads", 0],
		"object": 0,
		"apiVersion": "apps/v1",
		"kind": "Deployment",
		"name": "web",
		"namespace": "shop",
		"labels": {},
		"annotations": {},
		"podLabels": {},
		"podAnnotations": {},
		"replicas": 1,
		"serviceAccount": null,
		"automountServiceAccountToken": null,
		"hostNetwork": false,
		"hostPID": false,
		"hostIPC": false,
		"hostUsers": null,
		"os": null,
		"containers": [],
		"volumes": [],
	},
	changes,
)

container(changes) := overlay(
	{
		"path": ["workloads", 0, "containers", 0],
		"name": "app",
		"role": "main",
		"image": image({}),
		"imagePullPolicy": null,
		"command": [],
		"args": [],
		"environment": [],
		"environmentFrom": [],
		"ports": [],
		"volumeMounts": [],
		"privileged": false,
		"hostProcess": false,
		"runAsUser": null,
		"runAsGroup": null,
		"runAsNonRoot": true,
		"allowPrivilegeEscalation": false,
		"readOnlyRootFilesystem": true,
		"capabilities": {"add": [], "drop": ["ALL"]},
		"seccompProfile": "RuntimeDefault",
		"resources": {"limits": {}, "requests": {}},
		"livenessProbe": false,
		"readinessProbe": false,
	},
	changes,
)

volume(changes) := overlay(
	{
		"path": ["workloads", 0, "volumes", 0],
		"name": "data",
		"type": "emptyDir",
		"source": null,
	},
	changes,
)

port(changes) := overlay(
	{
		"path": ["workloads", 0, "containers", 0, "ports", 0],
		"port": 8080,
		"hostPort": null,
		"protocol": "TCP",
	},
	changes,
)

environment_variable(changes) := overlay(
	{
		"path": ["workloads", 0, "containers", 0, "environment", 0],
		"name": "MODE",
		"value": "fast",
		"credential": null,
		"from": null,
	},
	changes,
)

configuration(changes) := overlay(
	{
		"path": ["configurations", 0],
		"object": 0,
		"kind": "ConfigMap",
		"name": "settings",
		"namespace": "shop",
		"immutable": false,
		"entries": [],
	},
	changes,
)

release(changes) := overlay(
	{
		"kind": "release",
		"source": source,
		"limitations": [],
		"unit": null,
		"identity": identity,
		"disagreements": [],
		"documents": [],
		"truncated": [],
		"artifacts": [],
		"sboms": [],
		"scans": [],
		"findings": [],
		"attestations": [],
		"vex": [],
		"images": [],
		"pipelines": [],
		"commits": [],
		"changes": [],
		"lockfiles": [],
		"processEvidence": [],
		"exceptions": [],
		"triage": [],
		"byDigest": {"artifacts": {}, "sboms": {}, "scans": {}, "attestations": {}, "vex": {}, "images": {}},
		"byPurl": {"sboms": {}, "findings": {}, "vex": {}, "lockfiles": {}},
		"byCommit": {"attestations": {}, "scans": {}, "commits": {}, "changes": {}},
		"byVulnerability": {"findings": {}, "vex": {}, "exceptions": {}, "triage": {}},
	},
	changes,
)

identity := {
	"path": ["identity"],
	"name": "shop",
	"version": "2.0.0",
	"commit": null,
	"builtAt": null,
	"digests": [],
	"unknown": ["commit", "builtAt", "digests"],
	"claims": [claim({})],
}

claim(changes) := overlay(
	{
		"path": ["identity", "claims", 0],
		"fact": "version",
		"value": "2.0.0",
		"from": "given",
		"by": "the caller of this check",
		"evidence": null,
		"status": "chosen",
	},
	changes,
)

# One document of every kind that holds one of every part, to be validated against the schemas.
documents := [
	sbom_of([component({})]),
	plan({
		"storage": [bucket({})],
		"accessStatements": [statement({})],
		"networkRules": [network_rule({})],
		"dataStores": [data_store({})],
		"keys": [key({})],
	}),
	pipeline({"jobs": [job({
		"container": job_container({}),
		"steps": [step({
			"call": call({}),
			"expressions": [expression({})],
			"variables": [variable({}), variable({"credential": credential})],
		})],
	})]}),
	manifest({
		"objects": [object_of({})],
		"workloads": [workload({
			"containers": [container({
				"image": unreadable_image,
				"ports": [port({})],
				"environment": [environment_variable({})],
			})],
			"volumes": [volume({})],
		})],
		"configurations": [configuration({"entries": [{
			"path": ["configurations", 0, "entries", 0],
			"name": "token",
			"credential": credential,
		}]})],
	}),
	release({"disagreements": [{
		"path": ["disagreements", 0],
		"fact": "version",
		"evidence": {"document": 0, "file": "bom.json", "path": ["primary", "version"]},
		"value": "1.9.0",
		"by": "primary component of the SBOM",
		"from": "evidence",
		"against": {"value": "2.0.0", "by": "the caller of this check", "from": "given", "evidence": null},
	}]}),
]
