import { nameRemover } from "./nameRemover";

const email = /[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".!?]+/g;
const identity = /\b(?:19|20)?\d{6}[-+]\d{4}\b/g;
const phone = /(^|[^\d-])\(?(?:\+|00|0)\d(?:[\s()/-]{0,2}\d){6,12}(?!\d)/g;

const manyDigits = /\d(?:[\s()/+-]{0,2}\d){5}/;

function hasUnevenBlanks(text: string): boolean {
  return ["\n", "  ", "\r", "\t", "\u00a0"].some((blank) => text.includes(blank));
}

/** What stands in place of what is taken out. */
const gap = "[…]";

/** Those who say who they are, in the words before their name. */
const introduction =
  /(^|[^\p{L}])([Jj]ag heter|[Mm]itt namn är|[Mm]y name is|[Mm][Vv][Hh]|[Hh]älsningar|[Hh]älsar|[Rr]egards)([,:]?\s+)\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*){0,2}/gu;
const introduces = /heter|namn|name|mvh|hälsa|hälsningar|regards/i;

/**
 * Takes names, e-mail addresses and telephone numbers out of free text.
 * @param names of the persons that the file and the workbook know; parts of them are taken out too, where they are written with a capital,
 * and so is a surname that follows a first name
 */
export function quoteCleaner(names: readonly string[]): (text: string) => string {
  const withoutNames = nameRemover(names, gap);
  return (text) => {
    // Each look costs time, and a survey may have a hundred thousand comments: most hold none of this.
    const line = hasUnevenBlanks(text) ? text.replace(/\s+/g, " ") : text;
    const withoutEmail = line.includes("@") ? line.replace(email, gap) : line;
    const plain = manyDigits.test(withoutEmail)
      ? withoutEmail.replace(identity, gap).replace(phone, `$1${gap}`)
      : withoutEmail;
    const unknown = introduces.test(plain) ? plain.replace(introduction, `$1$2$3${gap}`) : plain;
    return withoutNames(unknown)
      .replace(/\[…\](?:[\s-]*\[…\])+/g, gap)
      .trim();
  };
}
