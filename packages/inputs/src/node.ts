export { type WalkedFile, type WalkOptions, walk } from "./walk.js";
