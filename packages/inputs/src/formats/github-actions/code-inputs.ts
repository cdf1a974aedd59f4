/**
 * Inputs that an action runs as code, so that an expression in them is expanded into a program as it is in `run`.
 * From the documentation of each action (its action.yml and README), under the repository's name in lower case.
 */
const CODE_INPUTS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
	["actions/github-script", ["script"]],
	["addnab/docker-run-action", ["run"]],
	["appleboy/ssh-action", ["script"]],
	["azure/cli", ["inlinescript"]],
	["azure/powershell", ["inlinescript"]],
	["cross-platform-actions/action", ["run"]],
	["mikefarah/yq", ["cmd"]],
	["nick-fields/retry", ["command", "on_retry_command", "new_command_on_retry"]],
	["nick-invision/retry", ["command", "on_retry_command", "new_command_on_retry"]],
	["reactivecircus/android-emulator-runner", ["script", "pre-emulator-launch-script"]],
	["uraimo/run-on-arch-action", ["run", "install", "setup"]],
	...["dragonflybsd", "freebsd", "netbsd", "omnios", "openbsd", "solaris"].map(
		(system) => [`vmactions/${system}-vm`, ["run", "prepare"]] as const,
	),
]);

/** Whether the action in `repository` runs its input `name` as code. Inputs are named without regard to case. */
export function isCodeInput(repository: string, name: string): boolean {
	return CODE_INPUTS.get(repository.toLowerCase())?.includes(name.toLowerCase()) ?? false;
}
