import { municipalities } from "../../../shared/population/municipalities";
import { countyByCode } from "../../../shared/population/counties";
import { shippedPopulation } from "../../../shared/population/shippedPopulation";
import type { CellValue } from "../../../shared/workbook/cell";
import type { Rows } from "./gridOf";

/** Blanks behind every name, as SCB's files have them. */
const nameWidth = 50;

/** Which inhabitants a sheet is of, and how it writes codes. */
export interface YearSheet {
  readonly of: "Totalt" | "Män" | "Kvinnor";
  readonly year: number;
  readonly codesAsNumbers?: boolean;
}

/** Some share of the inhabitants; men and women add up to all. */
function share(population: number, of: YearSheet["of"]): number {
  if (of === "Totalt") return population;
  const men = Math.round(population * 0.503);
  return of === "Män" ? men : population - men;
}

const changes = ["född", "död", "in", "ut"].length;

/** Figures of changes during the year; the country and counties have none within themselves. */
function changesOf(population: number, isCounty: boolean): readonly CellValue[] {
  const some = Array.from({ length: 17 }, (_none, at) => Math.round((population * (at - 6)) / 700));
  return some.map((value, at) => (isCounty && at % changes === 2 ? "." : value));
}

function populationOf(code: string, { year, of }: YearSheet): number {
  return share(shippedPopulation(code, year)?.population ?? 0, of);
}

/**
 * A sheet of the shape of SCB's tables "Folkmängd i riket, län och kommuner 31 december": two rows of title, of which one names the
 * division of another year; headings split over four rows and spread over several columns; the country, and counties called like their
 * seats, among the municipalities; padded names; notes at the end. The figures of municipalities are real, the others made up.
 */
export function yearSheet(sheet: YearSheet): Rows {
  const { year, of } = sheet;
  const written = (code: string): CellValue => (sheet.codesAsNumbers === true ? Number(code) : code);
  const row = (code: string | null, name: string, population: number): readonly CellValue[] => [
    code === null ? null : written(code),
    name.padEnd(nameWidth),
    population,
    ...changesOf(population, code === null || code.length === 2),
  ];
  const counties = [...new Set(municipalities.map(({ countyCode }) => countyCode))];
  const all = municipalities.reduce((sum, { code }) => sum + populationOf(code, sheet), 0);
  const rows = counties.flatMap((county) => {
    const own = municipalities.filter(({ countyCode }) => countyCode === county);
    const sum = own.reduce((total, { code }) => total + populationOf(code, sheet), 0);
    const name = (countyByCode(county)?.name ?? "").replace(/s? län$/, "");
    return [row(county, name, sum), ...own.map((each) => row(each.code, each.name, populationOf(each.code, sheet)))];
  });
  const y = String(year);
  return [
    [],
    [],
    [`Folkmängd i riket, län och kommuner 31 december och befolkningsförändringar 1 januari - 31 december ${y}. ${of}`],
    [
      `Folkmängd redovisas enligt indelningen ${String(year + 1)}-01-01 och befolkningsförändringar enligt indelningen ${y}-01-01.`,
    ],
    [],
    [
      "Kommun",
      "Kommunnamn",
      "Folkmängd",
      "Folk-",
      "Levande",
      "Döda",
      "Födelse-",
      "Inflyttade",
      null,
      null,
      null,
    ].concat(["Utflyttade1", null, null, null, "Flyttningsnetto", null, null, null, "Juste-"]),
    ["Län", "Länsnamn", " ", "ökning", "födda", " ", "överskott", "Totalt", "därav från", null, null].concat([
      "Totalt",
      "därav till",
      null,
      null,
      "Totalt",
      "därav mot",
      null,
      null,
      "ringar2",
    ]),
    [null, null, " ", " ", " ", " ", " ", null, "Egna", "Övriga", "Ut-"].concat([
      null,
      "Egna",
      "Övriga",
      "Ut-",
      null,
      "Egna",
      "Övriga",
      "Ut-",
      null,
    ]),
    [null, null, null, null, null, null, null, null, "länet", "Sverige", "landet"].concat([
      null,
      "länet",
      "Sverige",
      "landet",
      null,
      "länet",
      "Sverige",
      "landet",
    ]),
    row(null, "Riket", all),
    ...rows,
    [],
    [`1) Under andra halvåret ${y} har kontroller lett till`],
    ["    att fler personer än vanligt avregistrerats."],
    [`    Utvandringar till okänt land 1998–${y}`],
    [`2) Händelser som skett före den 1 januari ${y}, men som har rapporterats efter 1 februari, påverkar folkmängden`],
  ];
}
