import { invoiceFields, type InvoiceRow } from "../invoicing/invoiceRows";
import type { InvoiceYear } from "../invoicing/invoices";
import { toNumber } from "../money/decimal";
import { add, zero } from "../money/fraction";
import { serialOfDay } from "../text/dateText";
import { invoiceText, type InvoiceTextKey } from "../text/invoiceTexts";
import type { Language } from "../text/language";
import { reportText } from "../text/reportText";
import { binary, call, ifNumber, text as textOf, whole } from "../workbook/formula";
import type { SheetModel } from "../workbook/sheetModel";
import { kronorAndOre, wholeKronor } from "./feeSheet/feeSheetContext";
import { preliminaryTitle } from "./preliminaryTitle";
import { columnRange, SheetComposer, type CellContent, type PlacedTable } from "./sheetComposer";
import type { SheetTarget } from "./sheetNames";

export function invoiceMarker(year: number): string {
  return `_KN_Fakturaunderlag_${String(year)}`;
}

export interface InvoiceReport {
  readonly year: InvoiceYear;
  readonly rows: readonly InvoiceRow[];
  readonly isFixed: boolean;
  /** The fees rest on another population or index value than the rule states. */
  readonly isPreliminary: boolean;
  readonly networkName: string | null;
  readonly language: Language;
  readonly target: SheetTarget;
}

const dayFormat = "yyyy-mm-dd";
const days = new Set<string>(["periodFrom", "periodTo", "invoiceDate", "dueDate"]);
const widths: Readonly<Record<string, number>> = {
  ...{ payer: 20, organisationNumber: 19, peppolId: 15, buyerReference: 16, description: 20 },
  ...{ periodFrom: 11, periodTo: 11, dueDate: 13, net: 11, vatPercent: 8, vat: 10 },
};
const formats: Readonly<Record<string, string>> = {
  net: kronorAndOre,
  vat: kronorAndOre,
  gross: kronorAndOre,
  vatPercent: "#,##0.##",
};

/** The sheet `Fakturaunderlag ÅÅÅÅ`: one row a payer, its lines by municipality, and the sums; net, VAT and gross are live formulas. */
export function invoiceSheet(report: InvoiceReport): SheetModel {
  const { year: of, rows, isFixed, isPreliminary, networkName, language, target } = report;
  const { year, invoices } = of;
  const composer = new SheetComposer(false);
  const text = (key: InvoiceTextKey, values: Readonly<Record<string, string | number>> = {}) =>
    invoiceText(key, language, { year, ...values });
  const missing = text("missing");
  const title = networkName === null ? text("titleOnly") : text("title", { network: networkName });
  composer.line(preliminaryTitle(title, isPreliminary, language), "title");
  if (isPreliminary) composer.line(reportText("preliminaryNote", language), "body");
  composer.line(text(isFixed ? "fixedLine" : "notFixedLine"), "body");
  const { settings, dueDate } = of;
  composer.line(
    text("dates", {
      date: settings.date ?? missing,
      due: dueDate ?? missing,
      diary: settings.diaryNumber ?? missing,
    }),
    "body",
  );
  // Sums refer to tables that stand below.
  const later: { lines: PlacedTable | null } = { lines: null };
  composer.line(text("invoicesHeading"), "heading");
  const table = composer.table(
    target.tableName(`Fakturor_${String(year)}`),
    invoiceFields.map((key) => ({
      key,
      header: text(key),
      width: widths[key] ?? 12,
      wrap: true,
      ...(days.has(key) ? { format: dayFormat } : formats[key] === undefined ? {} : { format: formats[key] }),
    })),
    rows.map((row) => (cell) => {
      const { lines } = later;
      if (lines === null) throw new Error("The lines are not on the sheet yet.");
      const sum = call(
        "SUMIFS",
        columnRange(lines.column("amount")),
        columnRange(lines.column("payer")),
        cell("payer"),
      );
      const vat = call("ROUND", binary(binary(cell("net"), "*", cell("vatPercent")), "/", whole(100)), whole(2));
      const computed: Readonly<Record<string, CellContent>> = {
        net: { value: row.net, formula: sum },
        vat: { value: row.vat ?? missing, formula: ifNumber(cell("vatPercent"), vat, textOf(missing)) },
        gross: {
          value: row.gross ?? missing,
          formula: ifNumber(cell("vat"), binary(cell("net"), "+", cell("vat")), textOf(missing)),
        },
      };
      const cells = invoiceFields.map((key): readonly [string, CellContent] => [
        key,
        computed[key] ?? stated(key, row[key], missing),
      ]);
      return Object.fromEntries(cells);
    }),
  );
  composer.line(text("totalsHeading"), "heading");
  totals(composer, target.tableName(`Fakturor_summa_${String(year)}`), table, of, text);
  composer.line(text("linesHeading"), "heading");
  later.lines = composer.table(
    target.tableName(`Fakturarader_${String(year)}`),
    [
      { key: "payer", header: text("payer"), width: 20, wrap: true },
      { key: "code", header: text("code"), width: 19 },
      { key: "name", header: text("municipality"), width: 15, wrap: true },
      { key: "amount", header: text("amount"), width: 16, format: kronorAndOre },
    ],
    invoices.flatMap(({ payer, lines }) =>
      lines.map(({ code, name, amount }) => () => ({
        payer,
        code: { value: code, format: "@" },
        name,
        amount: toNumber(amount),
      })),
    ),
  );
  composer.line(text("source"), "note");
  return composer.finish({
    name: target.name,
    marker: target.marker,
    frozenRows: 0,
    page: { orientation: "landscape", titleRows: null },
  });
}

function stated(key: string, value: string | number | null, missing: string): CellContent {
  if (value === null) return missing;
  if (days.has(key) && typeof value === "string") return { value: serialOfDay(value), format: dayFormat };
  return typeof value === "number" ? value : { value, format: "@" };
}

function totals(
  composer: SheetComposer,
  name: string,
  table: PlacedTable,
  { invoices }: InvoiceYear,
  text: (key: InvoiceTextKey) => string,
): void {
  const missing = text("missing");
  const sum = (key: "net" | "vat" | "gross"): CellContent => {
    const isKnown = invoices.every((invoice) => invoice[key] !== null);
    const value = invoices.reduce((total, invoice) => add(total, invoice[key] ?? zero), zero);
    return isKnown
      ? { value: toNumber(value), formula: call("SUM", columnRange(table.column(key))), format: kronorAndOre }
      : missing;
  };
  composer.table(
    name,
    [
      { key: "measure", header: text("measure"), width: 20, wrap: true },
      { key: "value", header: text("value"), width: 19 },
    ],
    [
      () => ({ measure: text("invoiceCount"), value: { value: invoices.length, format: wholeKronor } }),
      () => ({ measure: text("netTotal"), value: sum("net") }),
      () => ({ measure: text("vatTotal"), value: sum("vat") }),
      () => ({ measure: text("grossTotal"), value: sum("gross") }),
    ],
  );
}
