import "./require-node.mjs";

// `node scripts/run.mjs check --release` runs scripts/check.ts; every command of package.json starts here. The launcher is
// loaded only after the look at Node: an old one could not even read it.
const { launch } = await import("./launch/launch.mjs");
await launch(process.argv[2]);
