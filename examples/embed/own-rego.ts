import { loadPolicy } from "proviso";
import { compile } from "proviso/compiler";

const source = `package gate

deny contains "the change was not reviewed" if input.approvals < 1
`;

const bundle = await compile({ "gate.rego": source }, { entrypoints: ["gate/deny"] });
const policy = await loadPolicy(bundle);
const decision = policy.evaluate<string[]>("gate/deny", { approvals: 0 }); // synchronous once loaded
switch (decision.status) {
	case "defined":
		console.log(decision.value);
		break;
	case "undefined":
		console.log([]);
		break;
	case "error":
		throw decision.error; // never silent
}
