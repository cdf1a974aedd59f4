/** What any command prints with, without what renders reports. */
export { escapeForTerminal } from "./escape.js";
export { stringifyJson } from "./json.js";
export { type Line, type RenderOptions, renderLines, type Span, type Style } from "./terminal.js";
