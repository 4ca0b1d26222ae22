import { beforeAll, describe, expect, it } from "vitest";
import { createEngine } from "../../../../src/browser/search/engine/engine.ts";
import type { Transport } from "../../../../src/browser/search/engine/transport.ts";
import { prepareEngineParts } from "../disk-engine.ts";

let parts: Awaited<ReturnType<typeof prepareEngineParts>>;

beforeAll(async () => {
  parts = await prepareEngineParts(undefined, [
    {
      url: "/de/fragen/#impfung",
      language: "de",
      content: "Nach der Impfsprechstunde fragen Sie im Rathaus.",
      meta: { title: "Wo werde ich geimpft?" },
    },
  ]);
}, 60_000);

function engineOver(transport: Transport, language = "de") {
  return createEngine({ loadFactory: async () => parts.factory, transport, language });
}

describe("createEngine", () => {
  it("loads nothing before the first search, and each file once", async () => {
    const asked: string[] = [];
    const engine = engineOver((name) => {
      asked.push(name);
      return parts.transport(name);
    });
    expect(asked).toEqual([]);
    await engine.search("Schule");
    await engine.search("Kurs");
    expect(asked[0]).toBe("pagefind-entry.json");
    expect(new Set(asked).size).toBe(asked.length);
  });

  it("gives every search its own excerpt of a shared page", async () => {
    const engine = engineOver(parts.transport);
    const load = async (query: string) => {
      const { hits } = await engine.search(query);
      const texts = await Promise.all(hits.map((hit) => hit.load()));
      return texts.flatMap(({ excerpt }) =>
        excerpt.filter((part) => part.isMatch).map((part) => part.text.toLowerCase()),
      );
    };
    const words = ["Kurs", "Schule", "Arbeitskreis", "Themen"];
    const marked = await Promise.all(words.map(load));
    for (const [place, word] of words.entries())
      expect(marked[place]?.every((text) => text.startsWith(word.slice(0, 4).toLowerCase()))).toBe(true);
  });

  it("leads to the part of a page that is a hit by itself, under its own title", async () => {
    const { hits } = await engineOver(parts.transport).search("Impfsprechstunde");
    const texts = await hits[0]?.load();
    expect(texts).toMatchObject({ url: "/de/fragen/#impfung", title: "Wo werde ich geimpft?" });
  });

  for (const broken of ["pagefind-entry.json", "wasm.", ".pf_meta", ".pf_index", ".pf_fragment"])
    it(`rejects when ${broken} cannot be had, and works again afterwards`, async () => {
      let isOnline = false;
      const engine = engineOver((name) =>
        !isOnline && name.includes(broken) ? Promise.reject(new Error("offline")) : parts.transport(name),
      );
      const search = async () => {
        const { hits } = await engine.search("Schule");
        return (await hits[0]?.load())?.title;
      };
      await expect(search()).rejects.toThrow();
      isOnline = true;
      await expect(search()).resolves.toMatch(/Schul/);
    });

  it("refuses a language without an index instead of taking another", async () => {
    await expect(engineOver(parts.transport, "uk").search("Schule")).rejects.toThrow("uk");
  });
});
