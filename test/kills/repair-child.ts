import { repairAll } from "../../src/adapters/output/pending.ts";

// What every command does first.
for (const note of repairAll()) console.log(note);
