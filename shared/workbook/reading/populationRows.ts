import { sameWord } from "../../text/sameWord";
import type { PopulationRow } from "../feeTables";
import { errorRemark } from "./cellReading";
import type { LocatedTable } from "./locatedTable";
import { checkName } from "./memberIdentity";
import { namedMunicipalities } from "./namedMunicipality";
import { readCode } from "./readCode";
import { readDate } from "./readDate";
import { readText } from "./readText";
import { readPopulation } from "./readWholeNumber";
import { readWord } from "./readWord";
import { readYear } from "./readYear";
import { readRows, type ReadRow, type RowFields, type RowReader } from "./rowReader";
import { tellRepeated } from "./tellRepeated";

type PopulationFields = RowFields<PopulationRow>;

const readKind = readWord(["published", "derived"]);

/** A code is never filled in here, but the sentence gives it when the name says which. */
function requireCode(row: RowReader, name: string | null): string | null {
  const [municipality, other] = name === null ? [] : namedMunicipalities(name);
  if (!row.isReadable("code") || !row.isBlank("code") || municipality === undefined || other !== undefined) {
    return row.require("code", readCode);
  }
  row.tell("code", errorRemark("missing-code-named", { name: municipality.name, code: municipality.code }));
  return null;
}

function readFields(row: RowReader): PopulationFields {
  row.read("date", readDate);
  row.read("earlierPopulation", readPopulation);
  row.read("revised", readDate);
  const name = row.read("name", readText);
  const code = requireCode(row, name);
  if (code !== null && name !== null) checkName(row, code, name);
  return {
    code,
    year: row.require("year", readYear),
    population: row.require("population", readPopulation),
    kind: row.read("kind", readKind),
    table: row.read("table", readText),
    fetched: row.read("fetched", readDate),
  };
}

export function populationRows(table: LocatedTable | null): readonly ReadRow<PopulationFields>[] {
  const rows = readRows(table, readFields);
  tellRepeated(rows, {
    keyFields: ["code", "year"],
    keyOf: ({ code, year }) => (code === null || year === null ? null : `${sameWord(code)} ${String(year)}`),
    field: () => "code",
    fault: ({ code, year }, firstRow) =>
      errorRemark("duplicate-population", { code: code ?? "", year: year ?? "", firstRow }),
  });
  return rows;
}
