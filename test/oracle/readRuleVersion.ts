import type { RuleVersion } from "./book";
import { amountCell, nameKey, textCell, wholeCell, wordCell, yesNoCell } from "./cells";
import { Fault, required } from "./fault";
import type { OracleRow } from "./oracleTypes";
import type { Rational } from "./rational";
import { compare, multiply, rational } from "./rational";
import { indexStatus } from "./indexStatus";

const feeUnits = [1, 10, 50, 100, 500, 1000];

/** One row of Avgiftsregel, with what each blank cell stands for. */
export function readRuleVersion(row: OracleRow): RuleVersion {
  const feeUnit = wholeCell(row, "Avrundning") ?? 1;
  if (!feeUnits.includes(feeUnit)) throw new Fault(`Avrundning ${feeUnit} is not a unit`);
  const cap = amountCell(row, "Högsta avgift");
  const floor = amountCell(row, "Lägsta avgift");
  if (cap !== null && cap.numerator === 0n) throw new Fault("Högsta avgift is zero");
  if (cap !== null && floor !== null && compare(floor, cap) > 0) throw new Fault("the floor is above the cap");
  const baseYear = wholeCell(row, "Basår");
  const series = textCell(row, "Indexserie");
  if (series !== null && baseYear === null) throw new Fault("Basår is blank though there is an Indexserie");
  const rateUnitOre = unitCell(row, "Avrunda per invånare (öre)");
  return {
    fromYear: required(wholeCell(row, "Gäller från år"), "no Gäller från år"),
    category: textCell(row, "Kategori"),
    baseYear,
    fixed: amountCell(row, "Fast del"),
    rate: amountCell(row, "Avgift per invånare"),
    floor,
    cap,
    populationLag: wholeCell(row, "Befolkning: år bakåt") ?? 1,
    series,
    indexPeriod: indexPeriod(textCell(row, "Index: period")),
    indexLag: wholeCell(row, "Index: år bakåt") ?? 2,
    indexStatus: indexStatus(row, "Indexvärden"),
    sharePercent: amountCell(row, "Andel av index") ?? rational(100n),
    minimumRisePercent: amountCell(row, "Lägsta höjning"),
    neverLowered: yesNoCell(row, "Sänks aldrig", false),
    indexFee: yesNoCell(row, "Indexera avgift", true),
    indexFloor: yesNoCell(row, "Indexera golv", true),
    indexCap: yesNoCell(row, "Indexera tak", true),
    rateUnit: rateUnitOre === null ? null : multiply(rateUnitOre, rational(1n, 100n)),
    amountUnit: unitCell(row, "Avrunda golv/tak/fast (kr)"),
    chainRounded: wordCell(row, "Kedja från", ["orundat", "avrundat"]) === "avrundat",
    feeUnit: rational(feeUnit),
    fromMonth: wordCell(row, "Nya medlemmar", ["helår", "från månad"]) === "från månad",
    largestRisePercent: amountCell(row, "Högsta höjning (%)"),
  };
}

/** Any positive unit; blank is not rounded. */
function unitCell(row: OracleRow, header: string): Rational | null {
  const unit = amountCell(row, header);
  if (unit !== null && unit.numerator === 0n) throw new Fault(`${header} is zero`);
  return unit;
}

function indexPeriod(text: string | null): string {
  if (text === null || nameKey(text) === "helår") return "";
  const period = text.toUpperCase();
  if (!/^(M(0[1-9]|1[0-2])|K[1-4])$/.test(period)) throw new Fault(`Index: period "${text}" is not a period`);
  return period;
}
