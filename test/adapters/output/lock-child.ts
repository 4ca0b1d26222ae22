import { tryLock } from "../../../src/adapters/output/lock.ts";

// Takes a lock, reports whether it got it, and keeps it for the given time.
const [file = "", milliseconds = "0"] = process.argv.slice(2);
console.log(tryLock(file) === undefined ? "vergeben" : "bekommen");
setTimeout(() => undefined, Number(milliseconds));
