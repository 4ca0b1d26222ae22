import { describe, expect, it } from "vitest";
import { runMeasured, toProcessorSeconds } from "../../../../scripts/bench/measure/run-measured.ts";

const node = (code: string) => ({ file: process.execPath, args: ["-e", code], cwd: "." });

describe("a measured program", () => {
  it("is charged for the programs it starts", async () => {
    // 0.4 s of work in a child of the child; a clock of the processor, not of the wall.
    const work = "const s = process.cpuUsage(); while (process.cpuUsage(s).user < 4e5);";
    const { cpu } = await runMeasured(
      node(`require("node:child_process").execFileSync(process.execPath, ["-e", ${JSON.stringify(work)}])`),
    );
    expect(cpu).toBeGreaterThan(0.4);
  });

  it.runIf(process.platform === "linux")("is charged for the memory of the whole tree", async () => {
    const hold = "const b = Buffer.alloc(64e6, 1); setTimeout(() => b, 600);";
    const { memory } = await runMeasured(
      node(`require("node:child_process").execFileSync(process.execPath, ["-e", ${JSON.stringify(hold)}])`),
    );
    // Two times Node, and 64 MB.
    expect(memory).toBeGreaterThan(120);
  });

  it("ends with its own words when it fails", async () => {
    await expect(runMeasured(node('console.error("kein Platz"); process.exit(3)'))).rejects.toThrow(
      "kein Platz",
    );
  });
});

describe("toProcessorSeconds", () => {
  it.each([
    ["0m0.00s 0m0.00s\n1m1.50s 0m0.25s\n", 61.75],
    ["0m0.001s 0m0.002s\n0m0.500s 2m0.000s\n", 120.5],
  ])("of %j is %d", (times, seconds) => {
    expect(toProcessorSeconds(times)).toBeCloseTo(seconds, 10);
  });
});
