import type { EventActivity } from "../../attendance/eventActivity";
import { binary } from "../../workbook/formula";
import { toNumber } from "../../money/decimal";
import { divide, fraction } from "../../money/fraction";
import type { YearEvaluation } from "../../evaluation/yearEvaluation";
import { eventMeans } from "../eventSheet/eventMeans";
import { shareFormat, wholeNumber, type ReportContext } from "../eventSheet/reportContext";
import type { CellContent } from "../sheetComposer";
import type { LabelledSurvey } from "./surveyLabel";

/** How many answered each survey, of those asked. */
export function surveyTable(context: ReportContext, surveys: readonly LabelledSurvey[]): void {
  const { text, composer, known } = context;
  if (surveys.length === 0) return;
  composer.line(text("surveysHeading"), "heading");
  composer.table(
    context.tableName("Svarsfrekvens"),
    [
      { key: "label", header: text("survey"), width: 20, format: "@", wrap: true },
      { key: "start", header: text("date"), width: 11 },
      { key: "measure", header: text("rateKind"), width: 20, wrap: true },
      { key: "responses", header: text("responses"), width: 10, wrap: true, format: wholeNumber },
      { key: "asked", header: text("asked"), width: 10, wrap: true, format: wholeNumber },
      { key: "rate", header: text("rate"), width: 11, wrap: true, format: shareFormat },
    ],
    surveys.map(({ survey: { responses, rate, hidesQuotes }, label, event }) => (cell) => {
      const isHidden = responses !== null && hidesQuotes;
      const shown = (content: CellContent): CellContent => (isHidden ? text("tooFew") : content);
      return {
        label,
        start: event === null ? text("notApplicable") : context.day(event.start),
        measure: rate === null ? text("missing") : text(rate.of === "sent" ? "rateSent" : "ratePresent"),
        responses: shown(known(responses)),
        asked: known(rate?.asked ?? null),
        rate: shown(
          rate === null
            ? text("missing")
            : {
                value: toNumber(divide(rate.exactPercent, fraction(100))),
                formula: binary(cell("responses"), "/", cell("asked")),
              },
        ),
      };
    }),
  );
}

/** Events held that nobody evaluated: that is no zero. */
export function notEvaluatedTable(
  context: ReportContext,
  evaluation: YearEvaluation,
  events: readonly EventActivity[],
): void {
  const { text, composer } = context;
  const meansOf = eventMeans(evaluation);
  const without = events.filter(({ id, status }) => status === "held" && !meansOf(id).isEvaluated);
  if (without.length === 0) return;
  composer.line(text("notEvaluatedHeading"), "heading");
  composer.table(
    context.tableName("Ej_utvarderade"),
    [
      { key: "id", header: text("event"), width: 20, format: "@" },
      { key: "start", header: text("date"), width: 11 },
      { key: "theme", header: text("theme"), width: 23, format: "@", wrap: true },
      { key: "evaluation", header: text("evaluation"), width: 12, wrap: true },
    ],
    without.map(({ id, start, theme }) => () => ({
      id,
      start: context.day(start),
      theme: theme ?? text("missing"),
      evaluation: text("noEvaluation"),
    })),
  );
}
