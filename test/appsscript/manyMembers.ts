import { gridOfXlsx } from "../../local/grid/gridOfXlsx";
import { openWorkbook } from "../../local/xlsx/openWorkbook";
import { indexRows } from "../oracle/exampleTables";
import type { OracleRow } from "../oracle/oracleTypes";
import { oracleWorkbook } from "../oracle/toWorkbook";
import { SheetsStandIn } from "../hosts/sheets/sheetsStandIn";

/** A spreadsheet with so many members, each with the population of two years, and an indexed rule with floor and cap. */
export async function manyMembers(count: number): Promise<SheetsStandIn> {
  const codes = Array.from({ length: count }, (_none, index) => `M${String(index + 1).padStart(4, "0")}`);
  const tables = {
    Medlemmar: codes.map((code): OracleRow => ({ Kommun: `Medlem ${code}`, Kommunkod: code })),
    Befolkning: codes.flatMap((code, index) =>
      [2020, 2021].map((year): OracleRow => ({
        Kommunkod: code,
        År: year,
        Folkmängd: 2500 + ((index * 7919) % 90_000) + year,
      })),
    ),
    Avgiftsregel: [
      {
        "Gäller från år": 2020,
        Basår: 2020,
        "Avgift per invånare": 0.9,
        "Lägsta avgift": 9000,
        "Högsta avgift": 45_000,
        Indexserie: "LCI",
      },
    ],
    Löneindex: indexRows(2016, [100, 102.5, 105, 107, 109, 112]),
  };
  return SheetsStandIn.open(await gridOfXlsx(await openWorkbook(await oracleWorkbook(tables, 2022))));
}
