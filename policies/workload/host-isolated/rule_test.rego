package proviso.workload["host-isolated_test"]

import data.proviso.lib.fixtures
import data.proviso.workload["host-isolated"] as rule

params := {"workload/host-isolated": {"allowedHostPaths": ["/var/log/", "/etc/ssl"]}}

of(changes) := fixtures.manifest({"objects": [fixtures.object_of({})], "workloads": [fixtures.workload(changes)]})

mounting(type, source) := of({"volumes": [fixtures.volume({"type": type, "source": source})]})

publishing(port) := of({"containers": [fixtures.container({"ports": [fixtures.port({"hostPort": port})]})]})

messages(document) := found if {
	found := {finding.message | some finding in rule.deny} with input as document with data.params as params
}

test_isolated_workload_passes if {
	document := of({
		"containers": [fixtures.container({"ports": [fixtures.port({})]})],
		"volumes": [fixtures.volume({})],
	})
	count(messages(document)) == 0
	count(rule.undecided) == 0 with input as document with data.params as params
	rule.subjects == {["workloads", 0]} with input as document with data.params as params
}

test_host_namespaces_fail if {
	document := of({"hostNetwork": true, "hostPID": true, "hostIPC": true})
	findings := rule.deny with input as document with data.params as params
	{finding.path | some finding in findings} == {
		["workloads", 0, "hostNetwork"],
		["workloads", 0, "hostPID"],
		["workloads", 0, "hostIPC"],
	}
	messages(of({"hostPID": true})) == {"Deployment shop/web shares the processes of its host"}
}

test_host_path_fails if {
	messages(mounting("hostPath", "/etc")) == {"Deployment shop/web mounts /etc of its host"}
	messages(mounting("hostPath", null)) == {"Deployment shop/web mounts a path of its host"}
}

test_allowed_host_path_passes_with_what_is_below if {
	every path in ["/var/log", "/var/log/", "/var/log/pods", "/etc/ssl/certs"] {
		count(messages(mounting("hostPath", path))) == 0
	}
}

test_host_path_that_only_looks_allowed_fails if {
	every path in ["/var/logs", "/var/log/../lib", "/var", "/"] {
		count(messages(mounting("hostPath", path))) == 1
	}
}

test_runtime_socket_fails_however_it_is_mounted if {
	message := "Deployment shop/web mounts /var/run/docker.sock, the socket of a container runtime"
	messages(mounting("hostPath", "/var/run/docker.sock")) == {message}
	messages(mounting("bind", "/var/run/docker.sock")) == {message}
}

test_allowing_its_folder_does_not_allow_a_runtime_socket if {
	everything := {"workload/host-isolated": {"allowedHostPaths": ["/"]}}
	document := mounting("hostPath", "/run/containerd/containerd.sock")
	count(rule.deny) == 1 with input as document with data.params as everything
	count(rule.deny) == 0 with input as mounting("hostPath", "/etc") with data.params as everything
}

test_slashes_at_the_end_do_not_hide_a_runtime_socket if {
	every source in ["/var/run/docker.sock/", "/var/run/docker.sock//", "/var/run/docker.sock/."] {
		document := mounting("hostPath", source)
		open := {"workload/host-isolated": {"allowedHostPaths": ["/var/run"]}}
		count(rule.deny) == 1 with input as document with data.params as open
	}
}

test_host_port_fails if {
	messages(publishing(80)) == {"Container app of Deployment shop/web takes port 80 of its host"}
	count(messages(publishing(0))) == 0
	count(messages(publishing(null))) == 0
}

test_published_port_elsewhere_passes if {
	count(messages(object.union(publishing(80), {"platform": "compose"}))) == 0
}

test_unreadable_volume_is_undecided if {
	document := fixtures.manifest({"limitations": [{"path": ["workloads", 0, "volumes", 0], "message": "is a list"}]})
	items := rule.undecided with input as document with data.params as params
	{item.reason | some item in items} == {"unread"}
}

test_without_workloads_it_does_not_apply if {
	count(rule.subjects) == 0 with input as fixtures.manifest({}) with data.params as params
}

test_without_parameters_it_is_undecided if {
	items := rule.undecided with input as of({}) with data.params as {}
	{item.reason | some item in items} == {"missing-parameter"}
}
