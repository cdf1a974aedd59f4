/** Workers that can be ended at any time, in Node and in browsers. */
export { startWebWorker, type WebWorker } from "./start-web.js";
export {
	type CallControls,
	type StartWorker,
	type WorkerEnd,
	type WorkerEvents,
	type WorkerHandle,
	WorkerStopped,
	WorkerThread,
} from "./thread.js";
