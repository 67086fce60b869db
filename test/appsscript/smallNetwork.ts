import { gridOfXlsx } from "../../local/grid/gridOfXlsx";
import { openWorkbook } from "../../local/xlsx/openWorkbook";
import { everyYear, indexRows } from "../oracle/exampleTables";
import { oracleWorkbook } from "../oracle/toWorkbook";
import { SheetsStandIn } from "../hosts/sheets/sheetsStandIn";

/** What the panel asks for when the fees are to be calculated. */
export const calculate = {
  command: "calculate-fees",
  year: null,
  latestPopulation: false,
  preliminaryIndex: false,
  member: null,
  sample: false,
};

/** A spreadsheet with three members, one of them since a day, one without the code that its name gives, and an indexed rule. */
export async function smallNetwork(): Promise<SheetsStandIn> {
  const tables = {
    Medlemmar: [
      { Kommun: "Stockholm", Kommunkod: "0180" },
      { Kommun: "Göteborg", Kommunkod: "1480", Från: "2015-03-01" },
      { Kommun: "Malmö", Kommunkod: null },
    ],
    Befolkning: [...everyYear("0180", 978_770), ...everyYear("1480", 587_549), ...everyYear("1280", 351_749)],
    Avgiftsregel: [
      {
        "Gäller från år": 2020,
        Basår: 2020,
        "Avgift per invånare": 0.9,
        "Lägsta avgift": 9000,
        "Högsta avgift": 500_000,
        Indexserie: "LCI",
      },
    ],
    Löneindex: indexRows(2016, [100, 102.5, 105, 107, 109, 112]),
  };
  return SheetsStandIn.open(await gridOfXlsx(await openWorkbook(await oracleWorkbook(tables, 2022))));
}
