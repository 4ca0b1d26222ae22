import { expect, it } from "vitest";
import { buildWorkerScript } from "../../../src/adapters/assets/worker-script.ts";

it.each(["serve", "withdraw"] as const)(
  "%s is a small classic script, the same on every run",
  async (task) => {
    const bytes = await buildWorkerScript(task);
    expect(() => new Function(new TextDecoder().decode(bytes))).not.toThrow();
    expect(bytes.length).toBeLessThan(4000);
    expect(await buildWorkerScript(task)).toEqual(bytes);
  },
);
