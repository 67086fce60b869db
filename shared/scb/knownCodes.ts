import type { Conversation } from "./conversation";
import type { DataQuestion } from "./dataRequest";
import type { HttpReply, RequestStep } from "./httpRequest";
import { readVariables } from "./jsonStat";
import type { ScbFault } from "./populationRequest";
import { getJson, requestUrl, type ScbPlace } from "./requestUrl";

/** What a table does not know of a question, and the question without it. */
export interface KnownCodes {
  readonly unknown: readonly string[];
  readonly unpublished: readonly number[];
  readonly rest: DataQuestion;
}

/** Asks a table which codes it has. */
export function* knownCodes(
  conversation: Conversation,
  place: ScbPlace,
  question: DataQuestion,
): Generator<RequestStep, KnownCodes | { readonly faults: readonly ScbFault[] }, HttpReply> {
  const table = question.table.id;
  conversation.expect(2);
  const url = requestUrl(place, `/tables/${table}/metadata`, [["lang", place.language]]);
  const body = yield* conversation.ask(getJson(url));
  if ("fault" in body) return { faults: [body] };
  const metadata = readVariables(body.data);
  if ("part" in metadata) return { faults: [{ fault: "scb-answer-odd", values: { table, part: metadata.part } }] };
  const has = (variable: string, code: string) => (metadata.codes[variable] ?? []).includes(code);
  const changed = Object.entries(question.table.fixed).filter(([variable, code]) => !has(variable, code));
  if (changed.length > 0) {
    return {
      faults: changed.map(([variable, code]) => ({ fault: "scb-table-changed", values: { table, variable, code } })),
    };
  }
  const codes = question.codes.filter((code) => has("Region", code));
  const years = question.years.filter((year) => has("Tid", String(year)));
  return {
    unknown: question.codes.filter((code) => !codes.includes(code)),
    unpublished: question.years.filter((year) => !years.includes(year)),
    rest: { ...question, codes, years },
  };
}
