import { describe, expect, it } from "vitest";
import { Taint, variablesInCode } from "./shell.js";

const inCode = (script: string): string[] =>
	variablesInCode(script, new Taint((name) => name === "TITLE" || name === "BRANCH")).map(({ name }) => name);

describe("a variable is code", () => {
	it.each([
		"eval $TITLE",
		'eval "$TITLE"',
		'eval "echo \\"${TITLE}\\""',
		'if true; then eval "make $TITLE"; fi',
		'sh -c "echo $TITLE"',
		'/bin/bash -lc "echo ${TITLE:-none}"',
		'docker run --rm alpine sh -c "echo $TITLE"',
		"sudo bash -c \"echo '$TITLE'\"",
		"python3 -c \"print('$TITLE')\"",
		'node -e "console.log(`$TITLE`)"',
		'ssh user@host "notify $TITLE"',
		'echo "make $TITLE" | bash',
		'echo "$TITLE" | sed s/a/b/ | sh -s',
		"bash <<EOF\necho $TITLE\nEOF\n",
		"ssh host <<-EOF\n\techo $TITLE\n\tEOF\necho done",
		'bash <<< "echo $TITLE"',
		"$TITLE",
		'"$TITLE" --help',
		"make && $TITLE",
		'echo $(eval "$TITLE")',
		'echo `eval "$TITLE"`',
		'MESSAGE="$TITLE"\neval "echo $MESSAGE"',
		'export MESSAGE=$(echo "$TITLE" | head -1)\nsh -c "echo $MESSAGE"',
		'eval "${X:-$TITLE}"',
		'eval \\\n  "$TITLE"',
		'(cd x && eval "$TITLE")',
		'Invoke-Expression "echo $env:TITLE"',
		'xargs sh -c "$TITLE"',
	])("in %j", (script) => {
		expect(inCode(script)).not.toEqual([]);
	});
});

describe("a variable is data", () => {
	it.each([
		'echo "$TITLE"',
		"echo $TITLE",
		"eval 'echo \"$TITLE\"'",
		"sh -c 'echo \"$1\"' -- x",
		'# eval "$TITLE"',
		'eval "$(ssh-agent -s)"',
		"eval $OTHER",
		'[ "$TITLE" = x ] && make',
		"if [[ $TITLE =~ ^feat ]]; then make; fi",
		'case "$TITLE" in\n  $BRANCH) make;;\n  a|$BRANCH) make;;\nesac',
		'git commit -m "$TITLE"',
		"bash <<'EOF'\necho $TITLE\nEOF\n",
		"cat <<EOF > notes\n$TITLE\nEOF\nbash build.sh",
		'./deploy.sh "$TITLE" | tee log',
		'echo "$TITLE" | bash script.sh',
		'MESSAGE="$TITLE" make',
		'echo "#$TITLE"',
		"for f in $TITLE; do echo $f; done",
		'curl -X POST -d "{\\"text\\": \\"$TITLE\\"}" https://example.com',
		"eval \\$TITLE",
		'bash ./run.sh -c "$OTHER"',
	])("in %j", (script) => {
		expect(inCode(script)).toEqual([]);
	});
});

describe("the reader of scripts", () => {
	it("carries what one script assigns to the next one", () => {
		const taint = new Taint((name) => name === "TITLE");
		expect(variablesInCode('X="$TITLE"', taint)).toEqual([]);
		expect(variablesInCode('eval "$X"', taint)).toEqual([{ name: "X", text: "$X" }]);
	});

	it.each([
		"$(".repeat(100_000),
		"`".repeat(100_001),
		"${A:-".repeat(100_000),
		"(".repeat(200_000),
		'"$('.repeat(50_000),
		"<<E\n".repeat(50_000),
		"<".repeat(200_000),
		"'",
		'"',
		"\\",
		"$",
		"${",
		"$TITLE|".repeat(100_000),
		`echo ${"$TITLE".repeat(300_000)}`,
		"a b c ".repeat(100_000),
	])("ends for %.20s", (script) => {
		expect(inCode(script).length).toBeLessThanOrEqual(1);
	});
});
