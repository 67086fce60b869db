import type { LocatedTable } from "../../workbook/reading/locatedTable";
import { sameWord } from "../../text/sameWord";
import { tableSchemas } from "../../workbook/schema";
import { cellText } from "../inputs/cellText";
import type { InputRows } from "../inputs/inputRowsPlan";
import { replacedRows, type ComingRow } from "./replacedRows";

/** A cleaned free-text answer. */
export interface ComingQuote {
  /** Row of the survey's sheet. */
  readonly row: number;
  readonly text: string;
}

/** The rows of Citat that a survey gets. */
export interface QuoteRows {
  readonly rows: InputRows;
  /** Quotes with a theme or a choice of the coordinator's that are no longer among the answers. */
  readonly gone: number;
}

/**
 * The quotes of a survey in place of those of an earlier import. What the coordinator said of a quote stays with its text, also where its
 * row is another now.
 */
export function quoteRows(table: LocatedTable | null, survey: string, quotes: readonly ComingQuote[]): QuoteRows {
  const own = (table?.rows ?? []).filter((row) => sameWord(cellText(table, row, "survey") ?? "") === sameWord(survey));
  const standing = own.map((row) => ({
    row: row.place.row,
    response: cellText(table, row, "response") ?? "",
    text: cellText(table, row, "text") ?? "",
    isMarked: cellText(table, row, "theme") !== null || cellText(table, row, "isChosen") !== null,
  }));
  // The same text in the same row is the same quote; only then may the same text in another row be it.
  const exact = new Set(quotes.map(({ row, text }) => exactKey(String(row), text)));
  const held = new Set(standing.map(({ response, text }) => exactKey(response, text)));
  const keyOf = (response: string, text: string): string => {
    const key = exactKey(response, text);
    return exact.has(key) && held.has(key) ? key : sameWord(text);
  };
  const old = standing.map((each) => ({ ...each, key: keyOf(each.response, each.text) }));
  const coming = quotes.map(({ row, text }): ComingRow => ({
    key: keyOf(String(row), text),
    values: { survey, response: row, text },
  }));
  const fields = tableSchemas.quotes.columns.map(({ field }) => field);
  const counts = new Map<string, number>();
  for (const { key } of coming) counts.set(key, (counts.get(key) ?? 0) + 1);
  const gone = old.filter(({ key, isMarked }) => {
    const left = counts.get(key) ?? 0;
    counts.set(key, left - 1);
    return left <= 0 && isMarked;
  });
  return { rows: replacedRows(old, coming, fields), gone: gone.length };
}

function exactKey(response: string, text: string): string {
  return `${response} | ${sameWord(text)}`;
}
