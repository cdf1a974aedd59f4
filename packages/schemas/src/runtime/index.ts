// What generated validators are bundled with.

export { formats } from "./formats.js";
export { codePoints, isHexadecimal } from "./text.js";
export { duplicateIndex } from "./unique.js";
export { telling, validator } from "./validator.js";
