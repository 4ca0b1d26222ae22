import type { HostileCase } from "../hostile-case.ts";
import { asProse, contact, each, inProse } from "../payload.ts";

const targets = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "javascript&colon;alert(1)",
  "&#106;avascript:alert(1)",
  "&#x6A;avascript:alert(1)",
  "java&#10;script:alert(1)",
  "java&Tab;script:alert(1)",
  "data:text/html,x",
  "data:image/svg+xml;base64,PHN2Zz4=",
  "vbscript:x",
  "//boese.example/",
  "\\\\boese.example",
  "/\\boese.example",
  "https:boese.example",
  "https:///boese.example",
  "https://gut.example@boese.example/",
  "https://a:b@boese.example/",
  "file:///etc/passwd",
  "blob:https://boese.example/1",
  'mailto:a@b.example?bcc=c@d.example&body=x"onclick=',
  "../../geheim",
  "?x=1",
];

/** Addresses that run or lead astray. */
export const addresses: readonly HostileCase[] = [
  ...each("refused", targets, (address, id) => inProse(`[x](<${address}>)`, id)),
  ...each("refused", targets.slice(0, 4), (address, id) => asProse(`[x][1]\n\n[1]: <${address}>`, id)),
  ...each("refused", ["javascript:alert(1)", "data:text/html,x"], (address, id) =>
    inProse(`<${address}>`, id),
  ),
  ...each("refused", ["https://boese.example/zaehler.png", "x"], (address, id) =>
    inProse(`![x](${address})`, id),
  ),
  ...each("refused", targets.slice(0, 18), contact("website")),
  ...each(
    "refused",
    ["a@b.example?bcc=c@d.example", "<a@b.example>,c", 'a"@b.example', "javascript:x@y.example"],
    contact("email"),
  ),
  ...each("refused", ["javascript:1", "+49;phone-context=x", "*21*1#"], contact("phone")),
];
