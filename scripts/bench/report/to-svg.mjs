// Draws Vega-Lite specifications as SVG, without a browser. Runs where `package.json` beside this folder is installed:
// reads a list of { name, spec } from standard input, writes { name: svg } to standard output.
import { text } from "node:stream/consumers";
import { parse, View } from "vega";
import { compile } from "vega-lite";

const drawn = {};
for (const { name, spec } of JSON.parse(await text(process.stdin))) {
  const view = new View(parse(compile(spec).spec), { renderer: "none" });
  drawn[name] = await view.toSVG();
  view.finalize();
}
process.stdout.write(JSON.stringify(drawn));
