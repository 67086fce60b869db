const email = /[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".!?]+/g;
const identity = /\b(?:19|20)?\d{6}[-+]\d{4}\b/g;
const phone = /(^|[^\d-])\(?(?:\+|00|0)\d(?:[\s()/-]{0,2}\d){6,12}(?!\d)/g;

const manyDigits = /\d(?:[\s()/+-]{0,2}\d){5}/;

function hasUnevenBlanks(text: string): boolean {
  return ["\n", "  ", "\r", "\t", "\u00a0"].some((blank) => text.includes(blank));
}

/** What stands in place of what is taken out. */
const gap = "[…]";

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Too many names for one expression are told apart by their first letters alone; a list that long is no list of one event. */
const mostNames = 3000;

/**
 * Takes names, e-mail addresses and telephone numbers out of free text.
 * @param names of the persons that the file knows; parts of them are taken out too, where they are written with a capital
 */
export function quoteCleaner(names: readonly string[]): (text: string) => string {
  const parts = new Set<string>();
  for (const name of names.slice(0, mostNames)) {
    const own = name.split(/[\s,]+/).filter((part) => part.length >= 2 && /^\p{Lu}\p{L}/u.test(part));
    parts.add(name.replace(/\s+/g, " ").trim());
    for (const part of own) parts.add(part);
  }
  const longestFirst = [...parts].filter((part) => part.length >= 2).sort((one, other) => other.length - one.length);
  const known =
    longestFirst.length === 0
      ? null
      : new RegExp(`(^|[^\\p{L}\\d])(?:${longestFirst.map(escaped).join("|")})(?=s?(?![\\p{L}\\d]))`, "gu");
  return (text) => {
    // Each look costs time, and a survey may have a hundred thousand comments: most hold none of this.
    const line = hasUnevenBlanks(text) ? text.replace(/\s+/g, " ") : text;
    const withoutEmail = line.includes("@") ? line.replace(email, gap) : line;
    const plain = manyDigits.test(withoutEmail)
      ? withoutEmail.replace(identity, gap).replace(phone, `$1${gap}`)
      : withoutEmail;
    const nameless = known === null ? plain : plain.replace(known, `$1${gap}`);
    return nameless.replace(/\[…\](?:\s*\[…\])+/g, gap).trim();
  };
}
