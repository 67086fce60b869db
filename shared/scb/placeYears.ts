import type { Conversation } from "./conversation";
import type { HttpReply, RequestStep } from "./httpRequest";
import type { ScbFault } from "./populationRequest";
import { tablesFor, type PopulationTable } from "./populationTables";
import { getJson, requestUrl, type ScbPlace } from "./requestUrl";
import { tablePeriods, type TablePeriods } from "./tablePeriods";

/** Which table each year is to be fetched from. */
export interface PlacedYears {
  readonly tables: readonly { readonly table: PopulationTable; readonly years: readonly number[] }[];
  /** Years that no table has. */
  readonly unpublished: readonly number[];
  /** The last year of the tables that were looked at. */
  readonly latestYear: number | null;
}

/**
 * Finds the table of each year by what the tables say of their own periods. A table is asked once, and only if a year may be in it.
 * @param years rising
 */
export function* placeYears(
  conversation: Conversation,
  place: ScbPlace,
  years: readonly number[],
): Generator<RequestStep, PlacedYears | { readonly faults: readonly ScbFault[] }, HttpReply> {
  const periods = new Map<PopulationTable, TablePeriods>();
  const found = new Map<PopulationTable, number[]>();
  const unpublished: number[] = [];
  for (const year of years) {
    let home: PopulationTable | null = null;
    for (const table of tablesFor(year)) {
      let known = periods.get(table);
      if (known === undefined) {
        conversation.expect(1 + Math.max(1, found.size));
        const body = yield* conversation.ask(
          getJson(requestUrl(place, `/tables/${table.id}`, [["lang", place.language]])),
        );
        const read = "fault" in body ? body : tablePeriods(table.id, body.data);
        if ("fault" in read) return { faults: [read] };
        known = read;
        periods.set(table, known);
      }
      if (year < known.first || year > known.last) continue;
      home = table;
      break;
    }
    if (home === null) unpublished.push(year);
    else found.set(home, [...(found.get(home) ?? []), year]);
  }
  const last = [...periods.values()].map((each) => each.last);
  return {
    tables: [...found].map(([table, own]) => ({ table, years: own })),
    unpublished,
    latestYear: last.length === 0 ? null : Math.max(...last),
  };
}
