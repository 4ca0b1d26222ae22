import { runCheck } from "../src/adapters/check-command.ts";
import { buildDay, siteRoot } from "../src/adapters/settings.ts";

// `npm run check [-- --release] [-- --format=json|github|gitlab|sarif]`: facts and prose, without building; German, all problems at once.
const { stdout, stderr, exitCode } = await runCheck(siteRoot(), process.argv.slice(2), buildDay());
if (stdout !== "") console.log(stdout);
if (stderr !== "") console.error(stderr);
process.exitCode = exitCode;
