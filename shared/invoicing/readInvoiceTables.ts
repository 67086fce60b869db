import type { InvoicePayerRow, InvoiceSettings } from "./invoiceTables";
import { organisationNumber } from "./organisationNumber";
import { peppolFault } from "./peppolId";
import { sameWord } from "../text/sameWord";
import { settingNames } from "../text/tableTexts";
import type { Finding } from "../workbook/finding";
import { errorRemark, readAs, warningRemark, type Reader } from "../workbook/reading/cellReading";
import type { LocatedTable } from "../workbook/reading/locatedTable";
import { readDate } from "../workbook/reading/readDate";
import { readPercentNotNegative } from "../workbook/reading/readPercent";
import { readText } from "../workbook/reading/readText";
import { readWholeNumber } from "../workbook/reading/readWholeNumber";
import { finishedRows, readRows, type RowReader } from "../workbook/reading/rowReader";

interface ReadInvoiceRows {
  readonly rows: readonly InvoicePayerRow[];
  readonly findings: readonly Finding[];
}

/** A number that cannot be right is told and stays as it is written: it may be a foreign one. */
const readOrganisationNumber: Reader<string> = (cell) => {
  const { value, remarks } = readText(cell);
  if (value === null) return { value, remarks };
  const number = organisationNumber(value);
  return number === null ? readAs(value, warningRemark("organisation-number", { text: value })) : readAs(number);
};

function peppolIdOf(row: RowReader, ownNumber: string | null): string | null {
  const id = row.read("peppolId", readText);
  const fault = id === null ? null : peppolFault(id, ownNumber);
  if (fault !== null)
    row.tell("peppolId", warningRemark(`peppol-${fault}`, { text: id ?? "", number: ownNumber ?? "" }));
  return id;
}

/** What table Betalare says for invoices. Its names and ways of calculating are read, and told, with the fees. */
export function invoicePayerRows(table: LocatedTable | null): ReadInvoiceRows {
  const rows = readRows(table, (row) => {
    const number = row.read("organisationNumber", readOrganisationNumber);
    return {
      payer: readText(row.cell("payer")).value,
      organisationNumber: number,
      peppolId: peppolIdOf(row, number),
      buyerReference: readText(row.cell("buyerReference")).value,
      orderReference: readText(row.cell("orderReference")).value,
      vat: row.read("vat", readPercentNotNegative),
    };
  });
  return { rows: finishedRows(rows), findings: rows.flatMap(({ reader }) => reader.findings) };
}

/** Days of credit: at most as many as a year has. */
const readTerms: Reader<number> = (cell) => {
  const reading = readWholeNumber(cell);
  const isTooLong = reading.value !== null && reading.value > 366;
  return isTooLong ? { value: null, remarks: [errorRemark("terms-too-long", { days: reading.value ?? 0 })] } : reading;
};

const names = ["vat", "invoiceDate", "paymentTerms", "invoiceText", "diaryNumber"] as const;

/** The settings of invoices, each by its first row. */
export function invoiceSettings(table: LocatedTable | null): {
  readonly settings: InvoiceSettings;
  readonly findings: readonly Finding[];
} {
  const readers = new Map<string, RowReader>();
  readRows(table, (row) => {
    const name = sameWord(readText(row.cell("name")).value ?? "");
    const found = names.find((each) =>
      [settingNames[each]?.sv, settingNames[each]?.en].some((text) => text !== undefined && sameWord(text) === name),
    );
    if (found !== undefined && !readers.has(found)) readers.set(found, row);
  });
  const read = <Value>(name: (typeof names)[number], reader: Reader<Value>) =>
    readers.get(name)?.read("value", reader) ?? null;
  const settings: InvoiceSettings = {
    vat: read("vat", readPercentNotNegative),
    date: read("invoiceDate", readDate),
    termsDays: read("paymentTerms", readTerms),
    text: read("invoiceText", readText),
    diaryNumber: read("diaryNumber", readText),
    place: table?.headerPlace ?? null,
  };
  return { settings, findings: [...readers.values()].flatMap(({ findings }) => findings) };
}
