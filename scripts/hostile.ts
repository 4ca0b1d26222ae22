import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { commands } from "../src/adapters/terminal/command-catalogue.ts";
import { CommandError } from "../src/adapters/terminal/command-error.ts";
import { runCommand } from "../src/adapters/terminal/run-command.ts";
import { toSuggestion } from "../src/domain/text/nearest.ts";
import { hostileCases } from "../test/hostile/cases.ts";
import { tryHostile } from "../test/hostile/hostile-case.ts";

// `npm run hostile`: measures time and memory the check takes for every hostile pull request; each kind runs in a
// process of its own, which is ended when it hangs or grows too large. Results of the cases are checked by the tests.
const limits = { milliseconds: 2000, megabytes: 300 };

/** Cost of one case: processor time, so that other work on the machine does not count, and peak memory so far. */
interface Cost {
  readonly title: string;
  readonly milliseconds: number;
  readonly megabytes: number;
}

async function measure(kind: string): Promise<Cost[]> {
  // Reading the program's own words is part of no case.
  await tryHostile({ title: "", files: {}, fate: "inert" });
  const costs: Cost[] = [];
  for (const hostile of hostileCases[kind] ?? []) {
    const started = process.cpuUsage();
    await tryHostile(hostile);
    const { user, system } = process.cpuUsage(started);
    costs.push({
      title: hostile.title,
      milliseconds: Math.round((user + system) / 1000),
      megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    });
  }
  return costs;
}

/** The same in a process of its own; undefined when that ended badly. */
function measureApart(kind: string): Cost[] | undefined {
  const child = spawnSync(
    process.execPath,
    ["--max-old-space-size=250", "--import", "tsx", fileURLToPath(import.meta.url), "--kind", kind],
    { encoding: "utf8", timeout: 120_000, stdio: ["ignore", "pipe", "inherit"] },
  );
  return child.status === 0 ? JSON.parse(child.stdout) : undefined;
}

function measureAll(): number {
  const found = Object.keys(hostileCases).map((kind) => ({ kind, costs: measureApart(kind) }));
  for (const { kind, costs } of found) {
    const most = (of: (cost: Cost) => number) => Math.max(...(costs ?? []).map(of));
    console.log(
      costs
        ? `${kind}: ${costs.length} Fälle, höchstens ${most((cost) => cost.milliseconds)} ms und ${most((cost) => cost.megabytes)} MB`
        : `${kind}: abgebrochen`,
    );
  }
  const all = found.flatMap(({ costs }) => costs ?? []);
  const over = all.filter(
    ({ milliseconds, megabytes }) => milliseconds > limits.milliseconds || megabytes > limits.megabytes,
  );
  for (const { title, milliseconds, megabytes } of over)
    console.error(`Zu viel: ${title} (${milliseconds} ms, ${megabytes} MB)`);
  console.log(
    `${all.length} Fälle, ${over.length} über ${limits.milliseconds} ms oder ${limits.megabytes} MB.`,
  );
  return over.length > 0 || found.some(({ costs }) => costs === undefined) ? 1 : 0;
}

await runCommand(commands.hostile, async ({ values: { kind } }) => {
  if (kind === undefined) return measureAll();
  if (!Object.hasOwn(hostileCases, kind))
    throw new CommandError(
      `Die Art „${kind}“ gibt es nicht. ${toSuggestion(kind, Object.keys(hostileCases))}`,
    );
  console.log(JSON.stringify(await measure(kind)));
  return 0;
});
