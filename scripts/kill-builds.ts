import { commands } from "../src/adapters/terminal/command-catalogue.ts";
import { runCommand } from "../src/adapters/terminal/run-command.ts";
import { isWrong, killBuilds, toKillTable } from "../test/kills/kill-builds.ts";

// `npm run kill-builds`: kills real builds, half of them in the middle of their swap, and checks the files that remain.
await runCommand(commands["kill-builds"], async ({ values }) => {
  const kills = await killBuilds(Number(values.kills), toRandom(Number(values.seed)), (kill) => {
    if (isWrong(kill))
      console.error(
        `Falsch: ${kill.kind}, ${kill.moment}: ${kill.killed}, dann ${kill.repaired}. ${kill.leftovers.join(", ")}`,
      );
  });
  console.log(toKillTable(kills));
  const wrong = kills.filter(isWrong).length;
  console.log(`${kills.length} Abbrüche, ${wrong} davon mit falschem Ergebnis.`);
  return wrong === 0 ? 0 : 1;
});

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function toRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
