import { WorkbookFileError } from "./workbookFileError";

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text as it was before it was written as XML. Only the five entities of XML itself are known. */
export function unescapeXml(text: string, part: string): string {
  if (!text.includes("&")) {
    return text;
  }
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(\w+));|&/g, (_all, hex, decimal, name) => {
    const code = hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? parseInt(decimal, 10) : -1;
    const character = code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entities[String(name)];
    if (character === undefined) {
      throw new WorkbookFileError("file-part-damaged", { part });
    }
    return character;
  });
}

export function escapeXml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/[\t\r\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Characters that no XML may hold: control characters, lone surrogates and the two non-characters. */
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function hexCode(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** What a cell may hold at most; Excel calls a file with more damaged. */
const longestCellText = 32767;

/** A cell's text for XML, with what XML cannot hold written as Excel does: `_x0007_`. A text that looks like that is kept as it is. */
export function cellTextXml(text: string): string {
  const lines = text.replace(/\r\n?/g, "\n");
  const short = lines.length > longestCellText ? `${lines.slice(0, longestCellText - 1)}…` : lines;
  return short
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_")
    .replace(illegal, hexCode)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}

/** The text of a cell from its XML: `_x000D_` and the like are characters. */
export function cellTextOf(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}

/** An element with its attributes; those that are null are left out. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string | number | null>> = {},
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === null ? "" : ` ${key}="${escapeXml(String(value))}"`))
    .join("");
  const inner = content.join("");
  return inner === "" ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
