# Six rules over a raw CycloneDX SBOM, of the kinds that gates ask for. The bundle of the benchmark holds nothing else.
package bench

without_version contains component.name if {
	some component in input.components
	not component.version
}

without_license contains component.name if {
	some component in input.components
	count(object.get(component, "licenses", [])) == 0
}

denied_license contains [component.name, id] if {
	some component in input.components
	some license in component.licenses
	id := license.license.id
	startswith(id, "AGPL")
}

known_malicious contains component.purl if {
	some component in input.components
	data.malicious[component.purl]
}

weak_hash contains component.name if {
	some component in input.components
	every hash in component.hashes {
		hash.alg == "MD5"
	}
}

outside_registry contains component.name if {
	some component in input.components
	some reference in component.externalReferences
	reference.type == "distribution"
	not startswith(reference.url, "https://packages.example.com/")
}
