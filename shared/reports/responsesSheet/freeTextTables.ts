import type { ReportContext } from "../eventSheet/reportContext";

/** A free-text answer, cleaned of what tells who wrote it. */
export interface FreeTextAnswer {
  readonly question: string;
  /** Row of the sheet of answers. */
  readonly row: number;
  readonly text: string;
}

/** The free-text answers, unless so few answered that they could be told apart. */
export function freeTextTables(context: ReportContext, answers: readonly FreeTextAnswer[], isHidden: boolean): void {
  const { text, composer } = context;
  if (answers.length === 0) return;
  composer.line(text("freeTextHeading"), "heading");
  if (isHidden) {
    composer.line(text("hiddenFreeText"), "body");
    return;
  }
  composer.table(
    context.tableName("Fritext"),
    [
      { key: "question", header: text("question"), width: 24, format: "@", wrap: true },
      { key: "text", header: text("answer"), width: 24, format: "@", wrap: true },
      { key: "row", header: text("responseRow"), width: 11, format: "0", wrap: true },
    ],
    answers.map(({ question, row, text: answer }) => () => ({ question, text: answer, row })),
  );
}
