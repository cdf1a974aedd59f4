import type { Block, Local, Operand, Statement } from "./ir.js";

/** The same statements on other variables. */
export function renamed(block: Block, name: (local: Local) => Local): Block {
	return block.map((statement) => renamedStatement(statement, name));
}

function renamedStatement(statement: Statement, name: (local: Local) => Local): Statement {
	const operand = (read: Operand): Operand =>
		read.type === "local" ? { type: "local", value: name(read.value) } : read;
	switch (statement.type) {
		case "ArrayAppend":
			return { ...statement, array: name(statement.array), value: operand(statement.value) };
		case "SetAdd":
			return { ...statement, set: name(statement.set), value: operand(statement.value) };
		case "ObjectInsert":
		case "ObjectInsertOnce": {
			const { object, key, value } = statement;
			return { ...statement, object: name(object), key: operand(key), value: operand(value) };
		}
		case "ObjectMerge":
			return { ...statement, a: name(statement.a), b: name(statement.b), target: name(statement.target) };
		case "AssignVar":
		case "AssignVarOnce":
		case "Len":
			return { ...statement, source: operand(statement.source), target: name(statement.target) };
		case "AssignInt":
		case "MakeArray":
		case "MakeNull":
		case "MakeNumber":
		case "MakeObject":
		case "MakeSet":
		case "ResetLocal":
			return { ...statement, target: name(statement.target) };
		case "Dot": {
			const { source, key, target } = statement;
			return { ...statement, source: operand(source), key: operand(key), target: name(target) };
		}
		case "Equal":
		case "NotEqual":
			return { ...statement, a: operand(statement.a), b: operand(statement.b) };
		case "IsArray":
		case "IsObject":
		case "IsSet":
			return { ...statement, source: operand(statement.source) };
		case "IsDefined":
		case "IsUndefined":
		case "ReturnLocal":
			return { ...statement, source: name(statement.source) };
		case "ResultSetAdd":
			return { ...statement, value: name(statement.value) };
		case "Call":
			return { ...statement, args: statement.args.map(operand), target: name(statement.target) };
		case "CallDynamic": {
			const { args, path, target } = statement;
			return { ...statement, args: args.map(name), path: path.map(operand), target: name(target) };
		}
		case "Scan": {
			const { source, key, value, block } = statement;
			return { ...statement, source: name(source), key: name(key), value: name(value), block: renamed(block, name) };
		}
		case "With": {
			const { local, value, block } = statement;
			return { ...statement, local: name(local), value: operand(value), block: renamed(block, name) };
		}
		case "Not":
			return { ...statement, block: renamed(statement.block, name) };
		case "Block":
		case "Alternatives":
			return { ...statement, blocks: statement.blocks.map((block) => renamed(block, name)) };
		case "Switch": {
			const cases = statement.cases.map(({ text, block }) => ({ text, block: renamed(block, name) }));
			return { ...statement, source: name(statement.source), cases };
		}
		case "Break":
		case "Nop":
		case "Probe":
			return statement;
	}
}
