import { code, type HostileCase } from "../hostile-case.ts";
import { asHead, each, withAlias, withField } from "../payload.ts";

/** Keys into every object. */
export const objectKeys: readonly HostileCase[] = [
  ...each(
    "refused",
    [
      "__proto__: { fremd: 1 }",
      '"__proto__": { fremd: 1 }',
      "constructor: { prototype: { fremd: 1 } }",
      "prototype: x",
      '"\\x5f_proto__": x',
      "toString: x",
      "hasOwnProperty: x",
      "? __proto__\n: x",
    ],
    withField,
  ),
  ...each("refused", ["__proto__: { fremd: 1 }", "constructor: x"], asHead),
  ...each("refused", ["__proto__", "constructor"], (key) => ({
    "_data/translations/uk/network.yaml": `blocks:\n  ${key}: { of: x, text: y }\n`,
  })),
  ...each("refused", ["__proto__", "toString"], (key) => ({
    "_data/i18n/de.yaml": `words:\n  ${key}: { text: y }\n`,
  })),
  ...each("inert", ["toString", "valueOf", "summary.__proto__"], (key, id) => ({
    ...withField("", id),
    [`_data/translations/uk/institutions/${id}.yaml`]: `blocks:\n  ${key}: { of: x, text: y }\n`,
  })),
];

/** Text that programs tend to reinterpret. */
export const literals: readonly HostileCase[] = [
  "01234",
  "1.10",
  "0123",
  "0x1F",
  "0o17",
  "1e3",
  "1_000",
  "no",
  "on",
  "Yes",
  "true",
  "2014-12-05",
  "9:00",
  "1:30:00",
  ".inf",
  ".nan",
  "=",
  "+1",
  "012e3",
].flatMap((literal) => each("inert", [literal], withAlias).map((hostile) => ({ ...hostile, literal })));

/** YAML's words for an empty value: programs disagree whether they are text. */
export const nothings: readonly HostileCase[] = each("refused", ["null", "~", "NULL"], withAlias);

/** Tags of YAML. */
export const tags: readonly HostileCase[] = each(
  "refused",
  [
    `!!js/function "function () { ${code.replaceAll('"', "'")} }"`,
    "!!js/regexp /x/",
    '!!python/object/apply:os.system ["id"]',
    "!ruby/object:Gem::Installer x",
    "!!binary QUFB",
    "!!set {a}",
    "!!timestamp 2014-12-05",
    "!!int 1",
    "!!merge x",
    "!eigen x",
    "!<tag:boese.example,2026:x> y",
    "! x",
  ],
  withAlias,
);
