import { fixedFeesCompleted } from "../fees/fixedYearFindings";
import { fixedYears } from "../fees/fixedYears";
import { invoiceCsv } from "../invoicing/invoiceCsv";
import { invoiceRows } from "../invoicing/invoiceRows";
import { invoicesOf, type InvoiceYear, type PayableFee } from "../invoicing/invoices";
import { invoicePayerRows, invoiceSettings } from "../invoicing/readInvoiceTables";
import { findingsSheet } from "../reports/findingsSheet";
import { findingsSheetMarker } from "../reports/sheetMarkers";
import { invoiceMarker, invoiceSheet } from "../reports/invoiceSheet";
import { sheetTarget } from "../reports/sheetNames";
import { invoiceText } from "../text/invoiceTexts";
import { reportText } from "../text/reportText";
import { tableNames } from "../text/tableTexts";
import { hasError, noPlace, type Finding } from "../workbook/finding";
import { finding, placeOf } from "../workbook/place";
import { locateTable } from "../workbook/reading/locateTable";
import type { Command } from "./command";
import { errorsOnly } from "./errorsOnly";
import { findingsPlan } from "./findingsPlan";
import { feeTablesRequest, workbookFees, type WorkbookFees } from "./workbookFees";

/** Draws `Fakturaunderlag ÅÅÅÅ`: one row a payer with what its invoice needs, and its lines by municipality. */
export const invoiceBasis: Command = {
  name: "invoice-basis",
  request: () => feeTablesRequest,
  plan(input) {
    const { content } = input;
    const fees = workbookFees(input);
    const payable = payableFees(fees);
    if (fees.year === null || payable === null) return errorsOnly(content, fees);
    const { year, tables } = fees;
    const { language, networkName } = tables.settings;
    const payers = invoicePayerRows(locateTable("payers", content).table);
    const { settings, findings: ofSettings } = invoiceSettings(locateTable("settings", content).table);
    const own = [...payers.findings, ...ofSettings];
    const known = payable.findings;
    if (hasError(own)) {
      return {
        plan: findingsPlan(content, [...known, ...own], language),
        summary: null,
        outline: null,
        language,
      };
    }
    const invoices = invoicesOf(year, payable.fees, payers.rows, settings);
    const rows = invoiceRows(invoices, networkName, language);
    const target = sheetTarget(content, invoiceMarker(year), invoiceText("sheet", language, { year }));
    const checkTarget = sheetTarget(content, findingsSheetMarker, reportText("findingsSheet", language));
    const findings = [
      ...known,
      ...own,
      ...missingOf(invoices, payable),
      ...sharedRows(invoices),
      ...target.findings,
      ...checkTarget.findings,
    ];
    const sheet = invoiceSheet({
      year: invoices,
      rows,
      isFixed: payable.isFixed,
      isPreliminary: payable.isPreliminary,
      networkName,
      language,
      target,
    });
    return {
      plan: {
        fills: payable.isFixed ? [] : fees.fills,
        sheets: [sheet, findingsSheet(findings, checkTarget, language)],
        show: target.name,
        language,
        findings,
      },
      summary: null,
      outline: null,
      language,
      invoices: { year, isFixed: payable.isFixed, rows, csv: invoiceCsv(rows, language) },
    };
  },
};

interface Payable {
  readonly fees: readonly PayableFee[];
  readonly isFixed: boolean;
  readonly isPreliminary: boolean;
  /** What is to be known of these fees. */
  readonly findings: readonly Finding[];
}

/** The frozen fees of a fixed year, whatever the tables give now; else those that the tables give. Null where there are none. */
function payableFees({ year, tables, result, hasErrors, findings }: WorkbookFees): Payable | null {
  const { byYear, findings: ofFixedYears } = fixedYears(tables);
  const fixed = year === null ? undefined : byYear.get(year);
  if (fixed !== undefined) {
    const rows = tables.fixedFees.filter((row) => row.year === year);
    const isWhole =
      rows.every((row) => !row.broken) && !hasError(ofFixedYears.filter(({ values }) => values.year === year));
    if (!isWhole) return null;
    return { fees: [...fixed.rows.values()], isFixed: true, isPreliminary: false, findings: fixedFeesCompleted(fixed) };
  }
  if (result === null || hasErrors) return null;
  const payable = result.fees.members.map(({ code, name, payer, fee, member }) => ({
    ...{ code, name, payer, amount: fee },
    paysForItself: member.row.payer === null,
  }));
  return { fees: payable, isFixed: false, isPreliminary: result.fees.isPreliminary, findings };
}

/** A row of Betalare that several payers of one name would have to share. */
function sharedRows({ invoices }: InvoiceYear): readonly Finding[] {
  const rows = new Set(invoices.flatMap(({ row }) => row ?? []));
  return [...rows].flatMap((row) => {
    const sharing = invoices.filter((invoice) => invoice.row === row);
    if (sharing.length < 2) return [];
    const codes = sharing.flatMap(({ lines }) => lines.map(({ code }) => code)).join(", ");
    const values = { payer: row.payer ?? "", count: sharing.length, codes };
    return [finding("invoice-payers-share-row", "warning", placeOf(row.place, "payer"), values)];
  });
}

/** What invoices lack: told for all payers at once, at the table where it is to be stated. */
function missingOf(
  { year, invoices, dueDate, settings }: InvoiceYear,
  { isFixed, isPreliminary }: Payable,
): readonly Finding[] {
  const atPayers = { sheet: tableNames.payers.sv, row: null, column: null };
  const namesOf = (lacking: typeof invoices) => ({
    count: lacking.length,
    names: lacking.map(({ payer }) => payer).join(", "),
  });
  const withoutVat = invoices.filter(({ vat }) => vat === null);
  const withoutReference = invoices.filter(({ row }) => row?.buyerReference == null);
  const atSettings = settings.place === null ? noPlace : { sheet: settings.place.sheet, row: null, column: null };
  return [
    ...(isPreliminary ? [finding("invoice-preliminary", "warning", noPlace, { year })] : []),
    ...(isFixed ? [] : [finding("invoice-not-fixed", "warning", noPlace, { year })]),
    ...(withoutVat.length === 0 ? [] : [finding("invoice-vat-missing", "warning", atPayers, namesOf(withoutVat))]),
    ...(dueDate === null ? [finding("invoice-date-missing", "warning", atSettings)] : []),
    ...(withoutReference.length === 0
      ? []
      : [finding("invoice-reference-missing", "warning", atPayers, namesOf(withoutReference))]),
  ];
}
