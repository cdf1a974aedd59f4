/** What evaluations reach and take, line by line. */

export { type Coverage, type CoveragePoint, type FileCoverage, mergeCoverage } from "./coverage.js";
export type { Profile, ProfiledLine } from "./profile.js";
export { Recorder } from "./recorder.js";
