import { headers, tableNames } from "../../text/tableTexts";
import type { WorkbookContent } from "../content";
import { noPlace, type Finding, type FindingValues } from "../finding";
import { tableSchemas } from "../schema";
import type { TableId } from "../tableSchema";
import { headerCells, missingFields } from "./headerRow";
import { locatedTable, type LocatedTable } from "./locatedTable";
import { rowsBelow } from "./rowsBelow";
import { tableCandidates, type TableCandidate } from "./tableCandidates";

/** Where a table stands, if anywhere, and what is wrong with that. */
export interface TableLocation {
  readonly table: LocatedTable | null;
  readonly findings: readonly Finding[];
}

/** No fee without these. The wage index is needed only by an indexed rule, which asks for it itself. */
const neededTables: readonly TableId[] = ["members", "population", "feeRules"];

function headerTexts(id: TableId, fields: readonly string[]): FindingValues {
  return {
    tableSv: tableNames[id].sv,
    tableEn: tableNames[id].en,
    headersSv: fields.map((field) => headers[id][field]?.sv ?? field).join(", "),
    headersEn: fields.map((field) => headers[id][field]?.en ?? field).join(", "),
  };
}

/** Names the headers that the row most like a header row lacks. */
function missingHeaders(id: TableId, { found }: TableCandidate): Finding {
  const schema = tableSchemas[id];
  const rows = found.source === "table" ? found.grid.values.slice(0, 1) : found.grid.values;
  let best = missingFields(schema, []);
  let row: number | null = null;
  rows.forEach((values, index) => {
    const missing = missingFields(schema, headerCells(schema, values));
    if (missing.length >= best.length) return;
    best = missing;
    row = found.grid.row + index;
  });
  const place = { sheet: found.grid.sheet, row, column: null };
  return { code: "missing-headers", severity: "error", place, values: headerTexts(id, best) };
}

function missingTable(id: TableId): Finding {
  const required = tableSchemas[id].columns.filter((column) => column.required).map(({ field }) => field);
  return { code: "missing-table", severity: "error", place: noPlace, values: headerTexts(id, required) };
}

/** The usable candidate that counts: Swedish wins, unless the English Excel table stands on the Swedish sheet itself. */
function chosenOf(candidates: readonly TableCandidate[]): TableCandidate | undefined {
  const usable = candidates.filter(({ headerIndex }) => headerIndex !== null);
  const first = usable[0];
  const swedishElsewhere = usable.find(
    ({ language, found }) => language === "sv" && found.grid.sheet !== first?.found.grid.sheet,
  );
  return first?.language === "en" ? (swedishElsewhere ?? first) : first;
}

/** The table of the other language, on a sheet of its own: left unread, or faulty although it should be the one read. */
function otherLanguage(id: TableId, chosen: TableCandidate, candidates: readonly TableCandidate[]): readonly Finding[] {
  const other = candidates.find(
    ({ language, found }) => language !== chosen.language && found.grid.sheet !== chosen.found.grid.sheet,
  );
  if (other === undefined) return [];
  if (other.language === "sv") return [missingHeaders(id, other)];
  const place = { sheet: other.found.grid.sheet, row: null, column: null };
  const values = { used: chosen.found.name, unused: other.found.name };
  return [{ code: "table-in-both-languages", severity: "note", place, values }];
}

/**
 * Finds a table by its names and headers, in either language.
 *
 * @param isNeeded that it is not there at all is an error; by default so of the tables without which there is no fee
 */
export function locateTable(
  id: TableId,
  content: WorkbookContent,
  isNeeded: boolean = neededTables.includes(id),
): TableLocation {
  const candidates = tableCandidates(id, content);
  const chosen = chosenOf(candidates);
  if (chosen === undefined || chosen.headerIndex === null) {
    const [candidate] = candidates;
    if (candidate !== undefined) return { table: null, findings: [missingHeaders(id, candidate)] };
    return { table: null, findings: isNeeded ? [missingTable(id)] : [] };
  }
  const table = locatedTable(id, chosen.found, chosen.headerIndex);
  return {
    table,
    findings: [...otherLanguage(id, chosen, candidates), ...table.findings, ...rowsBelow(chosen.found, content)],
  };
}
