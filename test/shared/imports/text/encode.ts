import type { Rows } from "../gridOf";

/** The encodings in which Swedish tables are found, with and without a mark in front. */
export const encodings = [
  "utf-8",
  "utf-8 with mark",
  "utf-16le with mark",
  "utf-16be with mark",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "iso-8859-1",
] as const;

export type Encoding = (typeof encodings)[number];

/** The bytes of windows-1252 that iso-8859-1 leaves unused, of the characters that occur here. */
const windowsOnly: ReadonlyMap<string, number> = new Map([
  ["–", 0x96],
  ["”", 0x94],
  ["…", 0x85],
]);

function singleBytes(text: string, encoding: Encoding): Buffer {
  return Buffer.from(
    [...text].map((character) => {
      const code = character.codePointAt(0) ?? 0;
      const byte = code < 256 ? code : encoding === "windows-1252" ? windowsOnly.get(character) : undefined;
      if (byte === undefined) throw new RangeError(`${encoding} has no ${character}`);
      return byte;
    }),
  );
}

export function encode(text: string, encoding: Encoding): Buffer {
  if (encoding === "windows-1252" || encoding === "iso-8859-1") return singleBytes(text, encoding);
  const marked = encoding.endsWith("mark") ? `\uFEFF${text}` : text;
  if (encoding.startsWith("utf-8")) return Buffer.from(marked, "utf8");
  const bytes = Buffer.from(marked, "utf16le");
  return encoding.startsWith("utf-16be") ? bytes.swap16() : bytes;
}

/** Rows as Statistikdatabasen separates them: texts in quotation marks, figures without. */
export function separated(rows: Rows, separator: string, lineEnd = "\r\n"): string {
  const cell = (value: unknown): string => {
    const text = value === null ? "" : String(value);
    return text === "" || /^\d+$/.test(text) ? text : `"${text.replace(/"/g, '""')}"`;
  };
  return rows.map((row) => row.map(cell).join(separator)).join(lineEnd) + lineEnd;
}
