// Draws in a thread of its own: Mermaid's parser needs a module changed that nobody else should share, and a thread
// that runs too long can be ended.
import { parentPort, workerData } from "node:worker_threads";
import { type DiagramRequest, drawOne } from "./draw-one.ts";
import type { FontFace } from "./font-faces.ts";

const { faces } = workerData as { readonly faces: readonly FontFace[] };

parentPort?.on("message", async (request: DiagramRequest) => {
  parentPort?.postMessage(await drawOne(request, faces));
});
