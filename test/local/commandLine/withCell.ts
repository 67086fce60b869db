import { openWorkbook } from "../../../local/xlsx/openWorkbook";
import { packageOf, partsOf } from "../xlsx/packageOf";

/** A cell by its sheet and reference, such as "C5". */
export interface CellChange {
  readonly sheet: string;
  readonly reference: string;
  readonly value: number | string | null;
}

const unpacked = new WeakMap<Uint8Array, ReturnType<typeof partsOf>>();

/** The parts of a workbook that many edits start from, unpacked once. */
function partsOnce(bytes: Uint8Array): ReturnType<typeof partsOf> {
  const parts = unpacked.get(bytes) ?? partsOf(bytes);
  unpacked.set(bytes, parts);
  return parts;
}

/** The workbook as after a person typed in some of its cells: their looks and all other bytes stay; formulas are not computed again. */
export async function withCells(bytes: Uint8Array, ...changes: readonly CellChange[]): Promise<Uint8Array> {
  const { sheets } = await openWorkbook(bytes);
  const parts: Record<string, string | Uint8Array> = { ...(await partsOnce(bytes)) };
  for (const { sheet, reference, value } of changes) {
    const part = sheets.find(({ name }) => name === sheet)?.part ?? "";
    const before = Buffer.from(parts[part] ?? "").toString();
    const found = new RegExp(`<c r="${reference}"([^>]*?)(?:/>|>.*?</c>)`).exec(before);
    if (found === null) throw new Error(`There is no cell ${reference} on ${sheet}.`);
    const style = / s="\d+"/.exec(found[1] ?? "")?.[0] ?? "";
    parts[part] = before.replace(found[0], () => cellXml(reference, style, value));
  }
  return packageOf(parts);
}

function cellXml(reference: string, style: string, value: CellChange["value"]): string {
  if (value === null) return `<c r="${reference}"${style}/>`;
  if (typeof value === "number") return `<c r="${reference}"${style}><v>${value}</v></c>`;
  return `<c r="${reference}"${style} t="inlineStr"><is><t>${value}</t></is></c>`;
}

/** Where the row of a sheet that holds a text stands, from 1. */
export function rowWith(rows: readonly (readonly unknown[])[] | undefined, ...texts: readonly unknown[]): number {
  return 1 + (rows ?? []).findIndex((row) => texts.every((text) => row.includes(text)));
}
