import type { ExportChoices } from "../exportChoices";
import type { SurveyExport, SurveyResponse } from "../exportContent";
import { cellText } from "../table/cellText";
import { placeAt, type ExportTable } from "../table/exportTable";
import type { ToldFindings } from "../table/toldFindings";
import type { CodeBook } from "./codeBook";
import { answerCell } from "./itemValues";
import { knownNames } from "./knownNames";
import { plainAnswer } from "./plainAnswer";
import { quoteCleaner } from "./quoteText";
import { responseRows } from "./responseRows";
import { scaledAnswer } from "./scaledAnswer";
import { settledDirections } from "./settledDirections";
import { settledItems, type ReadItem } from "./settledItems";
import { surveyLayout } from "./surveyLayout";
import { tellDoubled } from "./tellDoubled";

type Answer = SurveyResponse["answers"][number];

/** Reads the answer of a submission to an item; the same answers are the same object, since there may be a million. */
function answerReader(
  table: ExportTable,
  rows: readonly number[],
  { item, values, labelColumn }: ReadItem,
  isTurned: boolean,
  told: ToldFindings,
): (index: number) => Answer {
  const blank: Answer = { kind: "blank" };
  const { scale, column } = item;
  const cellOf = (index: number) => answerCell(table.grid.values[rows[index] ?? 0] ?? [], column, labelColumn);
  if (scale === null) {
    return (index) => {
      const value = cellOf(index);
      const text = value === null ? "" : cellText(value);
      return text === "" ? blank : { kind: "text", text };
    };
  }
  const answers = values.answers.map((answer) => scaledAnswer(answer, scale, isTurned));
  return (index) => {
    const given = values.given[index] ?? -1;
    const answer = answers[given] ?? scaledAnswer(plainAnswer(cellOf(index)), scale, isTurned);
    if (answer.kind === "outOfRange") {
      const text = answer.text.slice(0, 40);
      told.add("export-out-of-range", "warning", placeAt(table, rows[index] ?? 0, column), { text, ...scale });
    }
    return answer;
  };
}

/** Reads the answers of a survey: items with role and scale, submissions, and free text that names nobody. */
export function readSurvey(
  table: ExportTable,
  book: CodeBook,
  choices: ExportChoices,
  told: ToldFindings,
): SurveyExport {
  const layout = surveyLayout(table, choices.map ?? {});
  const rows = responseRows(table, layout, told);
  const read = settledItems(table, layout, rows, book, choices, told);
  const turned = settledDirections(table, layout.headerRow, read, choices, told);
  tellDoubled(table, rows, told);
  const readers = read.map((each) => answerReader(table, rows, each, turned.has(each.item.column), told));
  const responses = rows.map((row, index) => ({
    row: table.grid.row + row,
    answers: readers.map((reader) => reader(index)),
  }));
  const items = read.map(({ item }) =>
    turned.has(item.column) ? { ...item, isHighestBest: true, isTurned: true } : item,
  );
  return {
    headerRow: table.grid.row + layout.headerRow,
    items,
    responses,
    quotes: quotesOf(items, responses, [...knownNames(table, rows), ...(choices.names ?? [])]),
  };
}

function quotesOf(
  items: SurveyExport["items"],
  responses: SurveyExport["responses"],
  names: readonly string[],
): SurveyExport["quotes"] {
  const clean = quoteCleaner(names);
  const written = items.flatMap(({ role }, item) => (role === "freeText" ? [item] : []));
  const quotes: { row: number; item: number; text: string }[] = [];
  for (const { row, answers } of responses) {
    for (const item of written) {
      const answer = answers[item];
      const text = answer?.kind === "text" ? clean(answer.text) : "";
      if (/[\p{L}\d]/u.test(text)) quotes.push({ row, item, text });
    }
  }
  return quotes;
}
