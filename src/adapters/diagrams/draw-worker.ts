// Draws in a thread of its own: Mermaid's parser needs a changed module that no other code should share, and a thread
// that runs too long can be ended.
import { parentPort } from "node:worker_threads";
import { type DiagramRequest, drawOne } from "./draw-one.ts";

// Parser, fonts and layout engine load with the first drawing. It belongs to nobody, so their loading time counts for
// no diagram.
await drawOne({
  id: "",
  source: "flowchart TB\n  a --> b",
  locale: "de",
  layout: "landscape",
  maxWidth: 400,
});
parentPort?.postMessage("ready");

parentPort?.on("message", async (request: DiagramRequest) => {
  parentPort?.postMessage(await drawOne(request));
});
