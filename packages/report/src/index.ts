export { escapeForTerminal } from "./escape.js";
export { type ExitCode, exitCode } from "./exit-code.js";
export { renderJson, stringifyJson } from "./json.js";
export { renderSarif, SARIF_RESULT_LIMIT, toSarif } from "./sarif.js";
export { type Line, type RenderOptions, renderLines, type Span, type Style } from "./terminal.js";
export { renderSummary, renderText, type TextOptions } from "./text.js";
