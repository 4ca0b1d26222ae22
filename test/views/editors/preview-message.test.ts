import { describe, expect, it } from "vitest";
import { toPreviewPage, withPreviewMessage } from "../../../src/views/editors/preview-message.ts";

const report = '_data/site.yaml:3:1  „<script>alert("x")</script>“ & mehr.\n  3 │ </pre><b>\n';
const page =
  '<!doctype html><html lang="ar" dir="rtl"><head><title>T</title></head><body class="a"><h1>T</h1></body></html>';

describe("the message of a failed build", () => {
  it.each([
    ["above the last good page", withPreviewMessage(page, report)],
    ["on a page of its own", toPreviewPage(report)],
  ])("is text, whatever stands in it: %s", (_, html) => {
    expect(html).toContain(
      "_data/site.yaml:3:1  „&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;“ &amp; mehr.\n  3 │ &lt;/pre&gt;&lt;b&gt;\n",
    );
    expect(html).not.toMatch(/<script|<b>|\sstyle=|<style/);
  });

  it("stands at the beginning of the page, which stays as it is", () => {
    const html = withPreviewMessage(page, "x");
    expect(html.replace(/<section.*<\/section>/s, "").replace(/<link[^>]*>/, "")).toBe(page);
    expect(html).toMatch(
      /<body class="a"><section class="vorschau-meldung" role="alert" lang="de" dir="ltr">/,
    );
  });

  it("takes signs of a report for no signs of a replacement", () => {
    expect(withPreviewMessage(page, "$& $1 $`")).toContain("$&amp; $1 $`");
  });
});
