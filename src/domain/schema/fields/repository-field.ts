import { z } from "zod";
import { findRepositoryUrl, toRepositoryUrl } from "../repository.ts";
import type { Hint } from "./hint.ts";
import { urlField } from "./url-field.ts";

/** A project at a Git host, in the one form all links are made from. */
export const repositoryField = z
  .string()
  .overwrite((value) => toRepositoryUrl(value) ?? value)
  .refine((value) => toRepositoryUrl(value) !== undefined, {
    message: "Das ist nicht die Adresse eines Projekts.",
    params: {
      remedy:
        "Sie nennt nach dem Git-Anbieter Besitzer und Projekt: https://github.com/beispiel/integration.",
      toMeant: findRepositoryUrl,
    } satisfies Hint,
  })
  .meta({ ...urlField.meta() });
