// Draws in a thread of its own: Mermaid's parser needs a module changed that nobody else should share, and a thread
// that runs too long can be ended.
import { parentPort, workerData } from "node:worker_threads";
import { type DiagramRequest, drawOne } from "./draw-one.ts";
import type { FontFace } from "./text/font-faces.ts";

const { faces } = workerData as { readonly faces: readonly FontFace[] };

// Parser, fonts and layout engine load with the first drawing: this one is nobody's, and its time counts for nobody.
await drawOne(
  { id: "", source: "flowchart TB\n  a --> b", locale: "de", layout: "landscape", maxWidth: 400 },
  faces,
);
parentPort?.postMessage("ready");

parentPort?.on("message", async (request: DiagramRequest) => {
  parentPort?.postMessage(await drawOne(request, faces));
});
