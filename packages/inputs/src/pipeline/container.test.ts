import { describe, expect, it } from "vitest";
import { readRuntimeOptions } from "./container.js";

describe("options of a container", () => {
	it.each([
		["", false, []],
		["--cpus 1", false, []],
		["--privileged", true, []],
		["--privileged=true --cpus 1", true, []],
		["--privileged=false", false, []],
		["--name --privileged-not", false, []],
		[
			"-v /a:/b -v=/c:/d --volume /e:/f:ro --volume=g:/h -v/i:/j",
			false,
			["/a:/b", "/c:/d", "/e:/f:ro", "g:/h", "/i:/j"],
		],
		['--mount "type=bind,src=/a b,dst=/c" --mount=type=tmpfs,destination=/t', false, ["/a b:/c", "/t"]],
		["--mount type=bind,source=/a,target=/b,readonly=false", false, ["/a:/b"]],
		["-v", false, []],
		["--volume='/un closed", false, ["/un"]],
	])("%j", (text, privileged, volumes) => {
		expect(readRuntimeOptions(text)).toMatchObject({ privileged, volumes, options: text, credential: null });
	});

	it("keep no credential", () => {
		expect(readRuntimeOptions("-e API_PASSWORD=hunter22 --privileged")).toMatchObject({
			options: "-e API_PASSWORD=[redacted password] --privileged",
			privileged: true,
			credential: { type: "password" },
		});
	});
});
