import type { SheetGrid } from "../../workbook/content";
import { noPlace, type Finding } from "../../workbook/finding";
import { finding } from "../../workbook/place";
import { decodeBytes, type TextEncoding } from "./decodeBytes";
import type { Delimiter } from "./delimiterOf";
import { textCells } from "./textCells";

/** A file of text as cells. Without grids where it is none; then a finding is an error that says why. */
export interface TextGrid {
  /** One sheet, called like the file; none where the bytes are no text. */
  readonly grids: readonly SheetGrid[];
  /** Null for bytes that are no text. */
  readonly encoding: TextEncoding | null;
  readonly delimiter: Delimiter | null;
  readonly findings: readonly Finding[];
}

const megabyte = 1024 * 1024;

/** The populations of all municipalities by sex and age in years are some 5 MB a year, an export of a meeting some 0.1 kB a person. */
const mostTextBytes = 25 * megabyte;

/** Texts that hold no table of cells, by how they begin. */
function kindFault(text: string): string | null {
  const start = text.slice(0, 2000).trimStart();
  if (/^<(?:!doctype|html|\?xml|head|table)\b/i.test(start)) return "import-file-web-page";
  return /^(?:CHARSET|AXIS-VERSION)=|^[{[]\s*(?:["{[\]}]|-?\d)/.test(start) ? "import-file-px" : null;
}

/**
 * The cells of a file of text: bytes → text → cells, with what is wrong with it as a file.
 * @param file its name, without folders
 * @example textGrid(new Uint8Array([0x4e, 0x3b, 0x45]), "x.csv").grids[0]?.values // [["N", "E"]]
 */
export function textGrid(bytes: Uint8Array, file: string): TextGrid {
  const refused = (code: string, values: Finding["values"] = {}): TextGrid => {
    const fault = finding(code, "error", noPlace, { file, ...values });
    return { grids: [], encoding: null, delimiter: null, findings: [fault] };
  };
  if (bytes.length > mostTextBytes) {
    const megabytes = Math.ceil(bytes.length / megabyte);
    return refused("import-text-too-large", { megabytes, limit: mostTextBytes / megabyte });
  }
  const decoded = decodeBytes(bytes);
  const code = decoded === null ? "import-file-kind" : kindFault(decoded.text);
  if (decoded === null || code !== null) return refused(code ?? "import-file-kind");
  const { text, encoding, repaired, isBroken } = decoded;
  const { grids, delimiter, findings } = textCells(text, file);
  const place = { sheet: file, row: null, column: null };
  const told = [
    ...(repaired > 0 ? [finding("text-repaired", "note", place, { count: repaired })] : []),
    ...(isBroken ? [finding("text-bytes-broken", "warning", place, { encoding })] : []),
  ];
  return { grids, encoding, delimiter, findings: [...told, ...findings] };
}
