import { repairAll } from "../../src/adapters/output/pending.ts";

// First action of every command.
for (const note of repairAll()) console.log(note);
