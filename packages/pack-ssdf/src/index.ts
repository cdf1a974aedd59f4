export { pack as ssdf } from "./pack.js";
