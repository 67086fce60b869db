import type { Language } from "../../../shared/text/language";

/** A text was asked for that has not been fetched in the language. */
export class LanguageMissing extends Error {
  constructor(
    readonly language: Language,
    readonly group: string,
  ) {
    super(`The ${group} in ${language} are not here.`);
    this.name = "LanguageMissing";
  }
}
