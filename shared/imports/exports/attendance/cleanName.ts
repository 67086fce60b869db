/** What meeting tools add to a name in brackets, in the languages met. */
const suffixWords =
  /^(?:guest|external|unverified|host|co-host|me|presenter|organi[sz]er|gäst|extern|overifierad|ej verifierad|värd|medvärd|jag|presentatör|organisatör|invité|externe|non vérifié|gość|zewnętrzny|niezweryfikowany|gast|anonymous|anonym)$/i;

/** A name as it is without what the tool added, and the company that stood before it. */
export interface CleanName {
  readonly name: string;
  /** "[Kommun A] Namn" */
  readonly company: string | null;
}

function isSuffix(text: string): boolean {
  return text.split(/\s*[,/;]\s*/).every((word) => suffixWords.test(word.trim()));
}

/**
 * A participant's name without suffixes such as "(Guest)", company tag and superfluous blanks; the order of its parts is kept.
 * @param hasOriginal the column holds names as "New (Original)", of which the first is kept
 * @example cleanName("[Kommun A]  Ett, Deltagare (Gäst)", false) // { name: "Ett, Deltagare", company: "Kommun A" }
 */
export function cleanName(text: string, hasOriginal: boolean): CleanName {
  let name = text.replace(/\s+/g, " ").trim();
  const tag = /^\[([^\]]+)\]\s*(?=\S)/.exec(name);
  if (tag !== null) name = name.slice(tag[0].length);
  for (let end = bracketed(name); end !== null; end = bracketed(name)) {
    if (!hasOriginal && !isSuffix(end.inner)) break;
    name = end.before;
  }
  return { name, company: tag?.[1]?.trim() ?? null };
}

/** A last part in brackets, with something before it. */
function bracketed(name: string): { readonly before: string; readonly inner: string } | null {
  const open = name.endsWith(")") ? name.lastIndexOf("(") : -1;
  const before = open > 0 ? name.slice(0, open).trim() : "";
  return before === "" ? null : { before, inner: name.slice(open + 1, -1).trim() };
}
