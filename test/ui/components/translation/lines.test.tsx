import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Lines } from "../../../../src/ui/components/translation/lines.tsx";

describe("Lines", () => {
  it.each([
    ["one line as it is", "Ein Satz.", "Ein Satz."],
    [
      "a line end as a break, with a space for whoever reads no breaks",
      "Eins.\nZwei.\nDrei.",
      "Eins. <br/>Zwei. <br/>Drei.",
    ],
    ["markup as words", "<b>\nZwei.", "&lt;b> <br/>Zwei."],
  ])("shows %s", (_, text, expected) => expect(renderToString(<Lines text={text} />)).toBe(expected));
});
