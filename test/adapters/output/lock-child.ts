import { tryLock } from "../../../src/adapters/output/lock.ts";

// Takes a lock, says whether it got it, and keeps it as long as it is asked to.
const [file = "", milliseconds = "0"] = process.argv.slice(2);
console.log(tryLock(file) === undefined ? "vergeben" : "bekommen");
setTimeout(() => undefined, Number(milliseconds));
