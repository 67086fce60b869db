import type { CellValue } from "../../../workbook/cell";
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

/** Reads the answer of a row to an item; the same answers are the same object, since there may be a million. */
function answerReader(
  table: ExportTable,
  { item, values, labelColumn }: ReadItem,
  isTurned: boolean,
  told: ToldFindings,
): (row: number) => Answer {
  const known = new Map<CellValue, Answer>();
  const blank: Answer = { kind: "blank" };
  const { scale, column } = item;
  const read = (value: CellValue): Answer => {
    if (scale === null) {
      const text = cellText(value);
      return text === "" ? blank : { kind: "text", text };
    }
    return scaledAnswer(values.plain.get(value) ?? plainAnswer(value), scale, isTurned);
  };
  return (row) => {
    const value = answerCell(table.grid.values[row] ?? [], column, labelColumn);
    if (value === null) return blank;
    let answer = known.get(value);
    if (answer === undefined) {
      answer = read(value);
      if (scale !== null) known.set(value, answer);
    }
    if (answer.kind === "outOfRange" && scale !== null) {
      const text = answer.text.slice(0, 40);
      told.add("export-out-of-range", "warning", placeAt(table, row, column), { text, ...scale });
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
  const readers = read.map((each) => answerReader(table, each, turned.has(each.item.column), told));
  const responses = rows.map((row) => ({ row: table.grid.row + row, answers: readers.map((reader) => reader(row)) }));
  const items = read.map(({ item }) => (turned.has(item.column) ? { ...item, isHighestBest: true } : item));
  return {
    headerRow: table.grid.row + layout.headerRow,
    items,
    responses,
    quotes: quotesOf(items, responses, knownNames(table, rows)),
  };
}

function quotesOf(
  items: SurveyExport["items"],
  responses: SurveyExport["responses"],
  names: readonly string[],
): SurveyExport["quotes"] {
  const clean = quoteCleaner(names);
  const written = items.flatMap(({ role }, item) => (role === "freeText" ? [item] : []));
  return responses.flatMap(({ row, answers }) =>
    written.flatMap((item) => {
      const answer = answers[item];
      const text = answer?.kind === "text" ? clean(answer.text) : "";
      return /[\p{L}\d]/u.test(text) ? [{ row, item, text }] : [];
    }),
  );
}
