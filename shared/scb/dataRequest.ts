import type { HttpRequest } from "./httpRequest";
import type { PopulationTable } from "./populationTables";
import { getJson, requestUrl, type ScbPlace } from "./requestUrl";

/** Figures that are asked for in one request: each of the codes for each of the years. */
export interface DataQuestion {
  readonly table: PopulationTable;
  readonly codes: readonly string[];
  readonly years: readonly number[];
}

/** A longer address gets no answer: SCB stops at some 2,100 characters, Google Apps Script before that. */
export const longestUrl = 2000;

/** The selection of each variable. */
function selectionOf({ table, codes, years }: DataQuestion): readonly (readonly [string, readonly string[]])[] {
  const fixed = Object.entries(table.fixed).map(([variable, code]) => [variable, [code]] as const);
  return [["Region", codes], ...fixed, ["Tid", years.map(String)]];
}

/** As a GET, which a panel may send to another host without asking it first. */
export function getData(place: ScbPlace, question: DataQuestion): HttpRequest {
  const url = requestUrl(place, `/tables/${question.table.id}/data`, [
    ["lang", place.language],
    ["outputFormat", "json-stat2"],
    ...selectionOf(question).map(([variable, codes]) => [`valueCodes[${variable}]`, codes.join(",")] as const),
  ]);
  return getJson(url);
}

/** As a POST, which takes any number of codes. */
export function postData(place: ScbPlace, question: DataQuestion): HttpRequest {
  const url = requestUrl(place, `/tables/${question.table.id}/data`, [
    ["lang", place.language],
    ["outputFormat", "json-stat2"],
  ]);
  const selection = selectionOf(question).map(([variableCode, valueCodes]) => ({ variableCode, valueCodes }));
  const headers = { accept: "application/json", "content-type": "application/json" };
  return { method: "POST", url, headers, body: JSON.stringify({ selection }) };
}
