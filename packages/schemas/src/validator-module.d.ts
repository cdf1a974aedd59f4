// What every module of src/generated/validators exports.
import type { GeneratedValidator } from "./runtime/validator.js";

declare const validate: GeneratedValidator;
export default validate;
