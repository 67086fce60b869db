import type {
  AmountDecision,
  Book,
  FeeClass,
  FixedFee,
  IndexValue,
  Membership,
  PayerEntry,
  PopulationFigure,
  YearDecision,
} from "./book";
import { amountCell, dayCell, decimalCell, textCell, wholeCell, wordCell, yesNoCell } from "./cells";
import { Fault, required } from "./fault";
import { indexStatus } from "./indexStatus";
import type { OracleRow, OracleTables } from "./oracleTypes";
import { readRuleVersion } from "./readRuleVersion";

/** Cells to meanings; a row that cannot be read is told and left out. */
export function readBook(tables: OracleTables): { book: Book; errors: string[] } {
  const errors: string[] = [];
  function readAll<T>(table: keyof OracleTables, read: (row: OracleRow) => T): T[] {
    return (tables[table] ?? []).flatMap((row, index) => {
      try {
        return [read(row)];
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        errors.push(`${table} row ${index + 1}: ${error.message}`);
        return [];
      }
    });
  }
  const book: Book = {
    memberships: readAll("Medlemmar", membership),
    payers: readAll("Betalare", payer),
    populations: readAll("Befolkning", population),
    versions: readAll("Avgiftsregel", readRuleVersion),
    classes: readAll("Avgiftsklasser", (row) => (textCell(row, "Alternativ") === null ? [feeClass(row)] : [])).flat(),
    indexValues: readAll("Löneindex", indexValue),
    yearDecisions: readAll("Årsbeslut", yearDecision),
    decisions: readAll("Beslut", decision),
    fixedFees: readAll("Fastställda avgifter", fixedFee),
  };
  return { book, errors };
}

function membership(row: OracleRow): Membership {
  const code = required(textCell(row, "Kommunkod"), "no Kommunkod");
  const name = textCell(row, "Kommun") ?? code;
  return {
    code,
    name,
    payer: textCell(row, "Betalare") ?? name,
    paysForItself: textCell(row, "Betalare") === null,
    from: dayCell(row, "Från"),
    to: dayCell(row, "Till"),
    category: textCell(row, "Kategori"),
  };
}

function payer(row: OracleRow): PayerEntry {
  return {
    payer: required(textCell(row, "Betalare"), "no Betalare"),
    joint: wordCell(row, "Beräkning", ["var för sig", "gemensamt"]) === "gemensamt",
  };
}

function population(row: OracleRow): PopulationFigure {
  const figure = required(wholeCell(row, "Folkmängd"), "no Folkmängd");
  if (figure <= 0) throw new Fault("Folkmängd is not above zero");
  return {
    code: required(textCell(row, "Kommunkod"), "no Kommunkod"),
    year: required(wholeCell(row, "År"), "no År"),
    population: figure,
  };
}

function feeClass(row: OracleRow): FeeClass {
  return {
    fromYear: required(wholeCell(row, "Gäller från år"), "no Gäller från år"),
    category: textCell(row, "Kategori"),
    upTo: wholeCell(row, "Till och med invånare"),
    fee: amountCell(row, "Avgift"),
    rate: amountCell(row, "Avgift per invånare"),
  };
}

function indexValue(row: OracleRow): IndexValue {
  const unit = required(textCell(row, "Enhet"), "Enhet is blank");
  const value = required(decimalCell(row, "Värde"), "no Värde");
  const isLevel = unit.toLowerCase() === "index";
  if (!isLevel && unit.toLowerCase() !== "procent") throw new Fault(`Enhet "${unit}" is not a known word`);
  if (isLevel && value.numerator <= 0n) throw new Fault("an index level is not above zero");
  return {
    series: required(textCell(row, "Serie"), "no Serie"),
    period: required(textCell(row, "Period"), "no Period").toUpperCase(),
    value,
    unit: isLevel ? "level" : "percent",
    status: indexStatus(row, "Status"),
  };
}

function yearDecision(row: OracleRow): YearDecision {
  const percent = decimalCell(row, "Beslutat %");
  if (percent !== null && percent.numerator <= -100n * percent.denominator)
    throw new Fault("Beslutat % is not above −100");
  return {
    year: required(wholeCell(row, "År"), "no År"),
    percent,
    madeUpLater: yesNoCell(row, "Tas igen senare", false),
  };
}

function fixedFee(row: OracleRow): FixedFee {
  return {
    year: required(wholeCell(row, "År"), "no År"),
    code: required(textCell(row, "Kommunkod"), "no Kommunkod"),
    amount: required(amountCell(row, "Avgift"), "no Avgift"),
  };
}

function decision(row: OracleRow): AmountDecision {
  const code = textCell(row, "Kommunkod");
  const payerName = textCell(row, "Betalare");
  if ((code === null) === (payerName === null)) throw new Fault("exactly one of Kommunkod and Betalare is filled");
  return {
    code,
    payer: payerName,
    year: required(wholeCell(row, "År"), "no År"),
    amount: required(amountCell(row, "Avgift"), "no Avgift"),
    reason: textCell(row, "Skäl"),
    date: dayCell(row, "Datum"),
  };
}
