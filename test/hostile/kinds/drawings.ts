import type { HostileCase } from "../hostile-case.ts";
import { drawing, each } from "../payload.ts";

/** Drawings that do more. */
export const drawings: readonly HostileCase[] = [
  ...each(
    "refused",
    [
      '%%{init: {"securityLevel": "loose"}}%%\nflowchart LR\n  a-->b',
      'flowchart LR\n  %%{init: {"themeCSS": "*{background:url(https://boese.example)}"}}%%\n  a-->b',
      "---\nconfig:\n  securityLevel: loose\n---\nflowchart LR\n  a-->b",
      'flowchart LR\n  a-->b\n  click a "javascript:alert(1)"',
      'flowchart LR\n  a-->b\n  click a href "data:text/html,x"',
      "flowchart LR\n  a-->b\n  click a call alert()",
      "flowchart LR\n  a-->b\n  click a alert",
      'flowchart LR\n  a@{ img: "https://boese.example/x.png" }',
      'flowchart LR\n  a@{ icon: "fa:bomb" }',
      "sequenceDiagram\n  A->>B: x",
      "gitGraph\n  commit",
      "flowchart LR\n  classDef x fill:url(https://boese.example/x)\n  a:::x --> b",
      "flowchart LR\n  a --> b\n  style a background:url(https://boese.example/x)",
      "flowchart LR\n  a --> b\n  linkStyle 0 stroke:url(https://boese.example/x)",
      "flowchart LR\n  a[offen",
      "",
    ],
    drawing,
  ),
  ...each(
    "inert",
    [
      'flowchart LR\n  a["<img src=x onerror=alert(1)>"] --> b["<script>alert(1)</script>"]',
      'flowchart LR\n  a["#lt;script#gt;alert(1)#lt;/script#gt;"] --> b',
      'flowchart LR\n  a["`**fett** <b>x</b>`"] --> b',
      'flowchart LR\n  a["javascript:alert(1)"] -- "<svg onload=alert(1)>" --> b',
      'flowchart LR\n  __proto__["x"] --> constructor["y"]',
      'flowchart LR\n  a["=HYPERLINK(1)"] --> b["{{ 7 * 7 }}"]',
    ],
    drawing,
  ),
];
