import { encode, encodings, type Encoding } from "../text/encode";

/** How one variant of a file differs from another that says the same. */
export interface Variant {
  readonly encoding: Encoding;
  readonly delimiter: "\t" | ";" | ",";
  readonly language: "en" | "sv";
  readonly order: "as is" | "turned round" | "moved on";
  /** Each stay in two rows, or each submission followed by a blank line. */
  readonly isSplit: boolean;
  /** Columns that a report may lack. */
  readonly isMissing: boolean;
  readonly hasExtra: boolean;
}

/** A dozen and more, every value of each difference among them. */
export const variants: readonly Variant[] = Array.from({ length: 14 }, (_none, at): Variant => ({
  encoding: encodings[at % encodings.length] ?? "utf-8",
  delimiter: (["\t", ";", ","] as const)[at % 3] ?? ",",
  language: at % 2 === 0 ? "en" : "sv",
  order: (["as is", "turned round", "moved on"] as const)[Math.floor(at / 2) % 3] ?? "as is",
  isSplit: at % 4 === 1,
  isMissing: at % 5 === 2,
  hasExtra: at % 3 === 1,
}));

export function variantName(variant: Variant): string {
  const { encoding, delimiter, language, order, isSplit, isMissing, hasExtra } = variant;
  const flags = [isSplit ? "split" : "", isMissing ? "columns missing" : "", hasExtra ? "columns more" : ""];
  return [encoding, JSON.stringify(delimiter), language, order, ...flags.filter((flag) => flag !== "")].join(", ");
}

/** A column of a report: its header in both languages, and what a row says in it. */
export interface VariantColumn<Row> {
  readonly en: string;
  readonly sv: string;
  readonly cell: (row: Row, language: Variant["language"]) => string;
  /** A report may lack it and still say the same. */
  readonly mayMiss?: boolean;
}

function quoted(cell: string, delimiter: string): string {
  return /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replace(/"/g, '""')}"` : cell;
}

function arranged<T>(all: readonly T[], order: Variant["order"]): readonly T[] {
  if (order === "turned round") return [...all].reverse();
  return order === "moved on" ? [...all.slice(1), ...all.slice(0, 1)] : all;
}

/** The lines of a table as the variant has them. @param second headers of the second row by column, where there is one */
export function tableLines<Row>(
  columns: readonly VariantColumn<Row>[],
  rows: readonly Row[],
  variant: Variant,
  isFixed = false,
): readonly (readonly string[])[] {
  const kept = columns.filter(({ mayMiss }) => !(variant.isMissing && mayMiss === true));
  const extra: VariantColumn<Row> = { en: "Cost centre", sv: "Kostnadsställe", cell: () => "Å-1" };
  const own = arranged(variant.hasExtra && !isFixed ? [...kept, extra] : kept, isFixed ? "as is" : variant.order);
  return [
    own.map((column) => column[variant.language]),
    ...rows.map((row) => own.map(({ cell }) => cell(row, variant.language))),
  ];
}

/** The bytes of a file of these lines. */
export function fileOf(lines: readonly (readonly string[])[], { delimiter, encoding }: Variant): Uint8Array {
  const text = lines.map((cells) => cells.map((cell) => quoted(cell, delimiter)).join(delimiter)).join("\r\n");
  return encode(`${text}\r\n`, encoding);
}
