export { readTerraformSources } from "./terraform-sources/read-directory.js";
export { type WalkedFile, type WalkOptions, walk } from "./walk.js";
