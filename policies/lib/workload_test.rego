package proviso.lib.workload_test

import data.proviso.lib.fixtures
import data.proviso.lib.workload

test_subject_has_kind_namespace_name_and_container if {
	item := fixtures.workload({"kind": "Deployment", "namespace": "shop", "name": "web"})
	workload.subject(item) == "Deployment/shop/web"
	workload.container_subject(item, fixtures.container({"name": "app"})) == "Deployment/shop/web/app"
	workload.container_label(item, fixtures.container({"name": "app"})) == "Container app of Deployment shop/web"
}

test_missing_names_are_left_out if {
	item := fixtures.workload({"kind": "Pod", "namespace": null, "name": "web"})
	workload.container_subject(item, fixtures.container({"name": null})) == "Pod/web"
	workload.container_label(item, fixtures.container({"name": null})) == "A container of Pod web"
}

test_only_windows_is_not_linux if {
	workload.linux(fixtures.workload({"os": null}))
	workload.linux(fixtures.workload({"os": "linux"}))
	not workload.linux(fixtures.workload({"os": "windows"}))
}
