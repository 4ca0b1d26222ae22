// Draws in a thread of its own: Mermaid's parser needs a changed module that no other code should share, and a thread
// that runs too long can be ended.
import { parentPort } from "node:worker_threads";
import { drawTogether, type SharedRequest } from "./draw-together.ts";

parentPort?.postMessage("ready");

parentPort?.on("message", async (request: SharedRequest) => {
  parentPort?.postMessage(await drawTogether(request));
});
