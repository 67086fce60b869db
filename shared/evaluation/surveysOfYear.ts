import { sameWord } from "../text/sameWord";
import type { EventRow, ResultRow, SurveyRow } from "../workbook/activityTables";
import { compareEvents } from "../workbook/compareEvents";
import type { Finding } from "../workbook/finding";
import { finding, placeOf } from "../workbook/place";
import { answeredItems } from "./answeredItems";
import type { EvaluationInput } from "./evaluationInput";
import { joinStated } from "./joinStated";
import { responseRate } from "./responseRate";
import { surveyFindings } from "./surveyFindings";
import { ownerKey } from "./surveyOwner";
import type { SurveyResult } from "./surveyResult";
import { withStatedColumns } from "./withStatedColumns";

/** The surveys and stated means of one year. */
export interface SurveysOfYear {
  /** Of held events, in their order. */
  readonly events: readonly SurveyResult[];
  readonly annual: readonly SurveyResult[];
  readonly findings: readonly Finding[];
}

/** Surveys of one event, or of one year's yearly survey, and what is stated of it. */
interface Owner {
  readonly surveys: SurveyRow[];
  readonly stated: ResultRow[];
}

function ownersOf({ surveys, results }: EvaluationInput["tables"], year: number): ReadonlyMap<string, Owner> {
  const owners = new Map<string, Owner>();
  const ownerOf = (row: SurveyRow | ResultRow): Owner => {
    const owner = owners.get(ownerKey(row)) ?? { surveys: [], stated: [] };
    owners.set(ownerKey(row), owner);
    return owner;
  };
  for (const row of surveys) if (!row.broken && row.year === year) ownerOf(row).surveys.push(row);
  for (const row of results) if (!row.broken && row.year === year) ownerOf(row).stated.push(row);
  return owners;
}

function surveyResult(
  row: SurveyRow,
  input: EvaluationInput,
): SurveyResult & { readonly findings: readonly Finding[] } {
  const { id, event, sent, place } = row;
  const year = row.year ?? input.year;
  const raw = input.answers.get(id ?? "");
  const base = { id, event, year, place, sent };
  if (raw === undefined) {
    const absent = finding("survey-without-answers", "warning", placeOf(place, "sheet"), {
      survey: id ?? "",
      sheet: row.sheet ?? "",
    });
    return { ...base, responses: null, rate: null, items: [], hidesQuotes: false, findings: [absent] };
  }
  const answers = withStatedColumns(raw, row);
  const { responses, items, hidesQuotes } = answeredItems(answers, input.tables.settings);
  const rate = responseRate(responses, sent, event === null ? null : (input.present.get(event) ?? null));
  const result = { ...base, responses, rate, items, hidesQuotes };
  return { ...result, findings: surveyFindings(row, raw, result) };
}

/** The surveys of one owner; stated means stand with its first survey, or alone where it has none. */
function resultsOfOwner({ surveys, stated }: Owner, input: EvaluationInput) {
  const read = surveys.map((row) => surveyResult(row, input));
  const findings = read.flatMap((result) => result.findings);
  const results: readonly SurveyResult[] = read.map(({ findings: _told, ...result }) => result);
  const items = results.flatMap((result) => result.items);
  const scale = surveys.find((row) => row.scale !== null)?.scale ?? null;
  const joined = joinStated(items, stated, scale, input.tables.settings);
  const [first, ...others] = results;
  const [statedFirst] = stated;
  const alone = { id: null, responses: null, sent: null, rate: null, hidesQuotes: false, items: joined.added };
  const all =
    first !== undefined
      ? [{ ...first, items: [...first.items, ...joined.added] }, ...others]
      : statedFirst === undefined
        ? []
        : [{ ...alone, event: statedFirst.event, year: statedFirst.year ?? input.year, place: statedFirst.place }];
  return { results: all, findings: [...findings, ...joined.findings] };
}

/** Rows of a survey or a stated mean whose event did not take place. */
function notHeld({ surveys, stated }: Owner, event: EventRow): readonly Finding[] {
  const [row] = [...surveys, ...stated];
  if (row === undefined) return [];
  return [finding("evaluation-of-event-not-held", "warning", placeOf(row.place, "event"), { event: event.id ?? "" })];
}

/** Counts the surveys of one year, with the stated means where there are no answers. */
export function surveysOfYear(input: EvaluationInput, year: number): SurveysOfYear {
  const owners = ownersOf(input.tables, year);
  const eventRows = input.tables.events.filter((event) => !event.broken && event.year === year);
  const ofEvents = [...eventRows].sort(compareEvents).flatMap((event) => {
    const owner = owners.get(`event ${sameWord(event.id ?? "")}`);
    if (owner === undefined) return [];
    return [event.status === "held" ? resultsOfOwner(owner, input) : { results: [], findings: notHeld(owner, event) }];
  });
  const annualOwner = owners.get(ownerKey({ event: null, year }));
  const annual = annualOwner === undefined ? null : resultsOfOwner(annualOwner, input);
  return {
    events: ofEvents.flatMap(({ results }) => results),
    annual: annual?.results ?? [],
    findings: [...ofEvents.flatMap(({ findings }) => findings), ...(annual?.findings ?? [])],
  };
}
