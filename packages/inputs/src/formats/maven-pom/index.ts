import { asRecord, asString, get } from "../../convert.js";
import type { Format } from "../../format.js";
import { textOf, type XmlElement } from "../../xml.js";

const NAMESPACE = /^(?:https?:\/\/maven\.apache\.org\/POM\/.*)?$/;

/** pom.xml: what a Maven project asks for. It is no lockfile: Maven has none. */
export const mavenPom: Format = {
	id: "maven-pom",
	kind: "repository",
	title: "Maven POM",
	specification: "https://maven.apache.org/pom.html",
	recognize(file) {
		const [project] = file.values;
		if (file.syntax !== "xml" || asRecord(project) === null || get(project, "name") !== "project") {
			return { matches: false };
		}
		const element = project as XmlElement;
		if (!NAMESPACE.test(asString(element.namespace) ?? "")) return { matches: false };
		const find = (name: string) =>
			element.children.find((child): child is XmlElement => typeof child !== "string" && child.name === name);
		const version = find("modelVersion");
		// Projects of Ant and others are called so too.
		if (version === undefined && find("artifactId") === undefined) return { matches: false };
		return { matches: true, version: version === undefined ? null : textOf(version).trim() };
	},
	async normalize(file, trace) {
		const { normalizePom } = await import("./normalize.js");
		return normalizePom(file.values[0] as XmlElement, trace);
	},
};
