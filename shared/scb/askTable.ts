import type { Conversation } from "./conversation";
import { getData, postData, type DataQuestion } from "./dataRequest";
import { dataQuestions, type ScbTransport } from "./dataQuestions";
import type { HttpReply, RequestStep } from "./httpRequest";
import { knownCodes } from "./knownCodes";
import { populationAnswer, type PopulationAnswer } from "./populationAnswer";
import type { ArrivedFigure, MandatoryNote, ScbFault, UnknownCode } from "./populationRequest";
import type { ScbPlace } from "./requestUrl";
import type { ScbLimits } from "./scbLimits";

/** How the tables are asked. */
export interface AskingMeans {
  readonly conversation: Conversation;
  readonly place: ScbPlace;
  readonly limits: ScbLimits;
  readonly transport: ScbTransport;
  /** Requests that follow for other tables, at least. */
  readonly later: number;
}

/** All that one table has of what is asked for. */
export interface TableAnswer {
  readonly figures: readonly ArrivedFigure[];
  readonly notes: readonly MandatoryNote[];
  readonly unknown: readonly UnknownCode[];
  readonly unpublished: readonly number[];
}

type Asking<Answer> = Generator<RequestStep, Answer, HttpReply>;

/** What SCB answers where one of many codes is not in the table; it does not say which. */
const unknownValue = "Non-existent value";

/**
 * Asks one table for figures. Where it does not know a code or a year, it is asked which ones it knows, and once more for those; so what
 * is usual takes no request more.
 */
export function* askTable(
  means: AskingMeans,
  question: DataQuestion,
): Asking<TableAnswer | { readonly faults: readonly ScbFault[] }> {
  const table = question.table.id;
  const first = yield* askData(means, question);
  if (!("faults" in first)) return { ...first, notes: notesOf(table, first.notes), unknown: [], unpublished: [] };
  const isUnknownValue = first.faults.some(({ values }) => values["title"] === unknownValue);
  if (!isUnknownValue) return first;
  const known = yield* knownCodes(means.conversation, means.place, question);
  if ("faults" in known) return known;
  const { unknown, unpublished, rest } = known;
  if (unknown.length + unpublished.length === 0) return first;
  const second = yield* askData(means, rest);
  if ("faults" in second) return second;
  return {
    figures: second.figures,
    notes: notesOf(table, second.notes),
    unknown: unknown.map((code) => ({ code, table, years: rest.years })),
    unpublished,
  };
}

function notesOf(table: string, notes: readonly string[]): readonly MandatoryNote[] {
  return notes.map((text) => ({ table, text }));
}

function* askData(
  { conversation, place, limits, transport, later }: AskingMeans,
  whole: DataQuestion,
): Asking<PopulationAnswer> {
  const questions = dataQuestions(whole, limits.maxDataCells, transport, place);
  const figures: ArrivedFigure[] = [];
  const notes = new Set<string>();
  for (const [at, question] of questions.entries()) {
    conversation.expect(questions.length - at + later);
    const request = transport === "get" ? getData(place, question) : postData(place, question);
    const body = yield* conversation.ask(request);
    if ("fault" in body) return { faults: [body] };
    const answer = populationAnswer(question, body.data);
    if ("faults" in answer) return answer;
    figures.push(...answer.figures);
    for (const note of answer.notes) notes.add(note);
  }
  return { figures, notes: [...notes] };
}
