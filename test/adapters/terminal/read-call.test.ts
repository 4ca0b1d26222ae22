import { describe, expect, it } from "vitest";
import { CallError, HelpRequest } from "../../../src/adapters/terminal/call-error.ts";
import type { Command } from "../../../src/adapters/terminal/command.ts";
import { commands } from "../../../src/adapters/terminal/command-catalogue.ts";
import { readCall } from "../../../src/adapters/terminal/read-call.ts";

const sentenceOf = (command: Command, args: readonly string[], environment = {}): string => {
  try {
    readCall(command, args, environment);
  } catch (error) {
    if (error instanceof CallError) return error.sentence;
    throw error;
  }
  return "";
};

describe("a call that is right", () => {
  it.each([
    ["build", [], { out: "dist", release: false, "no-cache": false }, []],
    ["build", ["--out", "public", "--release"], { out: "public", release: true, "no-cache": false }, []],
    ["build", ["--release", "--out=public"], { out: "public", release: true, "no-cache": false }, []],
    ["build", ["--out=-x"], { out: "-x", release: false, "no-cache": false }, []],
    ["build", ["--out=a=b"], { out: "a=b", release: false, "no-cache": false }, []],
    ["build", ["--no-cache"], { out: "dist", release: false, "no-cache": true }, []],
    ["check", ["--format", "sarif"], { release: false, "no-cache": false, format: "sarif" }, []],
    ["freshness", ["--at=2027-01-01"], { at: "2027-01-01", on: undefined, format: "markdown" }, []],
    ["review", ["main", "--out", "r", "HEAD"], { out: "r", site: undefined }, ["main", "HEAD"]],
    ["translations", ["stamp", "a.yaml", "Rolle"], {}, ["stamp", "a.yaml", "Rolle"]],
    ["translations", [], {}, []],
    ["fuzz", ["--runs", "5"], { runs: "5", seed: undefined }, []],
    ["search-quality", ["public"], {}, ["public"]],
    ["search-quality", ["--", "--public"], {}, ["--public"]],
  ] as const)("%s %j", (name, args, values, words) => {
    expect(readCall(commands[name] as Command, [...args])).toEqual({ values, words });
  });

  it("of `new` takes all words of a name", () => {
    expect(readCall(commands.new, ["arbeitskreis", "Sprache", "und", "Schule"]).words).toHaveLength(4);
  });
});

describe("a call that is wrong", () => {
  it.each([
    [
      "build",
      ["--relase"],
      "Die Angabe „--relase“ gibt es bei „npm run build“ nicht. Meinten Sie „--release“?",
    ],
    [
      "build",
      ["--Release"],
      "Die Angabe „--Release“ gibt es bei „npm run build“ nicht. Meinten Sie „--release“?",
    ],
    [
      "build",
      ["--no-release"],
      "Die Angabe „--no-release“ gibt es bei „npm run build“ nicht. Meinten Sie „--release“?",
    ],
    [
      "build",
      ["--realese=x"],
      "Die Angabe „--realese“ gibt es bei „npm run build“ nicht. Meinten Sie „--release“?",
    ],
    ["build", ["-out", "x"], "Die Angabe „-out“ gibt es bei „npm run build“ nicht. Meinten Sie „--out“?"],
    [
      "build",
      ["-o", "x"],
      "Die Angabe „-o“ gibt es bei „npm run build“ nicht. Möglich sind: „--help“, „--no-cache“, „--out“, „--release“.",
    ],
    [
      "build",
      ["--__proto__"],
      "Die Angabe „--__proto__“ gibt es bei „npm run build“ nicht. Möglich sind: „--help“, „--no-cache“, „--out“, „--release“.",
    ],
    [
      "build",
      ["--constructor=x"],
      "Die Angabe „--constructor“ gibt es bei „npm run build“ nicht. Möglich sind: „--help“, „--no-cache“, „--out“, „--release“.",
    ],
    ["start", ["--prot", "1"], "Die Angabe „--prot“ gibt es bei „npm start“ nicht. Meinten Sie „--port“?"],
    ["start", ["--port", "0"], "„0“ ist kein Anschluss. Bitte eine Zahl von 1 bis 65535 nennen."],
    ["build", ["--out"], "Nach „--out“ fehlt der Wert: --out <Ordner>."],
    ["build", ["--out="], "Nach „--out“ fehlt der Wert: --out <Ordner>."],
    ["build", ["--out", ""], "Nach „--out“ fehlt der Wert: --out <Ordner>."],
    ["build", ["--out", "--release"], "Nach „--out“ fehlt der Wert: --out <Ordner>."],
    ["build", ["--out", "-x"], "Nach „--out“ fehlt der Wert: --out <Ordner>."],
    ["build", ["--out", "a", "--out", "a"], "Die Angabe „--out“ steht zweimal da. Bitte nur einmal nennen."],
    [
      "build",
      ["--release", "--release"],
      "Die Angabe „--release“ steht zweimal da. Bitte nur einmal nennen.",
    ],
    ["build", ["--release=false"], "Die Angabe „--release“ nimmt keinen Wert an; „=false“ bitte weglassen."],
    ["build", ["dist"], "„dist“ ist ein Wort zu viel. Bitte weglassen."],
    ["build", ["release"], "„release“ steht für sich allein. Bitte so schreiben: npm run build -- --release"],
    ["census", ["neu"], "„neu“ ist ein Wort zu viel. Bitte weglassen."],
    ["check", ["json"], "„json“ steht für sich allein. Bitte so schreiben: npm run check -- --format json"],
    [
      "check",
      ["--format=gitlap"],
      "Das Format „gitlap“ gibt es bei „npm run check“ nicht. Meinten Sie „gitlab“?",
    ],
    [
      "graph",
      ["--format", "svg"],
      "Das Format „svg“ gibt es nicht. Möglich sind: „json“, „markdown“, „mermaid“.",
    ],
    ["graph", ["--at=2015"], "„2015“ ist kein Tag. Bitte so schreiben: --at 2027-01-01"],
    ["graph", ["--at=2015-02-30"], "„2015-02-30“ ist kein Tag. Bitte so schreiben: --at 2027-01-01"],
    ["fuzz", ["--runs", "viele"], "„viele“ ist keine Zahl. Bitte nur Ziffern schreiben, zum Beispiel 200."],
    ["fuzz", ["--runs", "0"], "„0“ ist zu wenig. Bitte mindestens 1 nennen."],
    ["kill-builds", ["--kills=00"], "„00“ ist zu wenig. Bitte mindestens 1 nennen."],
    ["fuzz", ["--seed=-1"], "„-1“ ist keine Zahl. Bitte nur Ziffern schreiben, zum Beispiel 200."],
    [
      "review",
      ["a", "b", "c"],
      "„c“ ist ein Wort zu viel. Was aus mehreren Wörtern besteht, gehört in Anführungszeichen.",
    ],
    ["translations", ["lsit"], "„lsit“ gibt es nicht. Meinten Sie „list“?"],
    [
      "translations",
      ["constructor"],
      "„constructor“ gibt es nicht. Möglich sind: „export“, „hilfe“, „import“, „json“, „list“, „stamp“, „stub“, „table“.",
    ],
    [
      "translations",
      ["stamp", "a.yaml", "Stelle", "im", "Amt"],
      "„im“ ist ein Wort zu viel. Was aus mehreren Wörtern besteht, gehört in Anführungszeichen.",
    ],
    [
      "translations",
      ["list", "uk", "--all"],
      "Die Angabe „--all“ gibt es bei „npm run translations“ nicht. Möglich ist: „--help“.",
    ],
  ] as const)("%s %j", (name, args, sentence) => {
    expect(sentenceOf(commands[name], [...args])).toBe(sentence);
  });

  it("shows how the command is called", () => {
    expect(() => readCall(commands.check, ["--x"])).toThrow(
      "\nSo wird der Befehl aufgerufen:\nnpm run check -- [--release] [--no-cache] [--format <Format>]",
    );
  });
});

describe("an option npm kept for itself", () => {
  const underNpm = (name: string, settings: Record<string, string>) => ({
    npm_lifecycle_event: name,
    npm_config_user_agent: "npm/11.19.1",
    npm_config_audit: "",
    npm_config_offline: "true",
    npm_config_cache: "/home/jemand/.npm",
    npm_config_omit_lockfile_registry_resolved: "true",
    ...settings,
  });
  const kept = (option: string, call: string) =>
    `„--${option}“ ist bei npm geblieben und nicht beim Befehl angekommen: Vor Optionen gehört „--“. Bitte so schreiben: ${call}`;

  it.each([
    ["check", [], { npm_config_release: "true" }, kept("release", "npm run check -- --release")],
    ["check", [], { npm_config_relase: "true" }, kept("release", "npm run check -- --release")],
    ["build", ["public"], { npm_config_out: "true" }, kept("out", "npm run build -- --out public")],
    ["build", [], { npm_config_out: "public" }, kept("out", "npm run build -- --out public")],
    ["build", [], { npm_config_out: "true" }, kept("out", "npm run build -- --out <Ordner>")],
    ["graph", [], { npm_config_at: "2015-04-01" }, kept("at", "npm run graph -- --at 2015-04-01")],
    ["new", ["amt", "X"], { npm_config_ohne_text: "true" }, kept("ohne-text", "npm run new -- --ohne-text")],
    ["new", [], { npm_config_gehoert_zu: "amt" }, kept("gehoert-zu", "npm run new -- --gehoert-zu amt")],
    ["check", [], { npm_config_formt: "json" }, kept("format", "npm run check -- --format json")],
    ["build", [], { npm_config_ou: "public" }, kept("out", "npm run build -- --out public")],
    ["build", [], { npm_config_rel: "true" }, kept("release", "npm run build -- --release")],
    ["review", [], { npm_config_sit: "../dist" }, kept("site", "npm run review -- --site ../dist")],
    ["language", [], { npm_config_wish: "true" }, kept("wishes", "npm run language -- --wishes")],
    ["language", [], { npm_config_wishes: "true" }, kept("wishes", "npm run language -- --wishes")],
    ["start", [], { npm_config_port: "9000" }, kept("port", "npm start -- --port 9000")],
    // What was typed is a value of an option, or a word of the call.
    ["check", [], { npm_config_json: "true" }, kept("json", "npm run check -- --format json")],
    ["translations", ["uk"], { npm_config_list: "true" }, kept("list", "npm run translations -- list uk")],
    ["translations", [], { npm_config_json: "true" }, kept("json", "npm run translations -- json")],
    [
      "graph",
      [],
      { npm_config_att: "2015-01-01" },
      "Die Angabe „--att“ gibt es weder bei npm noch bei „npm run graph“. Meinten Sie „--at“? Vor Optionen gehört „--“: npm run graph -- --help",
    ],
    [
      "census",
      [],
      { npm_config_ganz_neu: "true" },
      "Die Angabe „--ganz-neu“ gibt es weder bei npm noch bei „npm run census“. Möglich ist: „--help“. Vor Optionen gehört „--“: npm run census -- --help",
    ],
  ] as const)("%s %j with %j", (name, args, settings, sentence) => {
    expect(sentenceOf(commands[name], [...args], underNpm(name, settings))).toBe(sentence);
  });

  it.each([
    ["nothing was given", underNpm("build", {})],
    ["npm runs another command, which calls this one", underNpm("start", { npm_config_release: "true" })],
    ["npm was told not to", underNpm("build", { npm_config_release: "" })],
    ["npm does not run it", { npm_config_release: "true" }],
    [
      "npm's own settings are alike",
      underNpm("build", { npm_config_os: "true", npm_config_registry: "true" }),
    ],
    [
      "machines have settings for tools npm starts",
      underNpm("build", {
        npm_config_nodedir: "/usr",
        npm_config_python: "python3",
        npm_config_sharp_binary_host: "https://example.org",
        npm_config__jsr_registry: "https://example.org",
        "npm_config_@firma:registry": "https://example.org",
      }),
    ],
    ["npm was told not to by a name it does not know", underNpm("build", { npm_config_neu: "" })],
  ])("is not seen where %s", (_, environment) => {
    expect(sentenceOf(commands.build, [], environment)).toBe("");
  });
});

describe("help", () => {
  it.each(Object.values(commands).map((command) => [command.name, command] as const))(
    "of %s",
    (name, command) => {
      for (const args of [["--help"], ["-h"], ["--unbekannt", "-h"]])
        expect(() => readCall(command, args)).toThrow(HelpRequest);
      const usage = new HelpRequest(command).message;
      const start = name === "start" ? "npm start" : `npm run ${name}`;
      expect(usage).toMatch(new RegExp(`^${start}: .+\n\nAufruf:\n {2}${start}`));
      expect(usage).toContain("--help, -h");
      for (const option of Object.keys(command.options)) expect(usage).toContain(`  --${option}`);
    },
  );
});
