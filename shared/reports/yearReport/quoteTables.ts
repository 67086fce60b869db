import { wholeNumber } from "../eventSheet/reportContext";
import { sentence, type YearReportContext } from "./yearReportContext";
import type { YearReport } from "./yearReportInput";

/** The quotes that the coordinator has chosen, and how often each theme is named; nothing of surveys that too few answered. */
export function quoteTables(context: YearReportContext, { evaluation }: YearReport): void {
  const { text, say, day, composer } = context;
  const { quotes, themes } = evaluation;
  const chosen = quotes.filter(({ isChosen, isBelowThreshold }) => isChosen && !isBelowThreshold);
  composer.line(text("quotesHeading"), "heading");
  if (chosen.length === 0) sentence(context, say("noChosenQuotes"));
  else {
    composer.table(
      context.tableName("Citat"),
      [
        { key: "text", header: text("quote"), width: 36, format: "@", wrap: true },
        { key: "event", header: text("survey"), width: 11, format: "@", wrap: true },
        { key: "start", header: text("date"), width: 11, wrap: true },
        { key: "theme", header: text("theme"), width: 11, format: "@", wrap: true },
        { key: "eventTheme", header: say("eventAbout"), width: 11, format: "@", wrap: true },
      ],
      chosen.map((quote) => () => ({
        text: quote.text,
        event: quote.event ?? quote.survey,
        start: quote.event === null ? text("notApplicable") : day(quote.start),
        theme: quote.theme ?? text("missing"),
        eventTheme: quote.eventTheme ?? text(quote.event === null ? "notApplicable" : "missing"),
      })),
    );
  }
  if (themes.length === 0) return;
  composer.line(text("themesHeading"), "heading");
  composer.table(
    context.tableName("Teman"),
    [
      { key: "theme", header: text("theme"), width: 36, format: "@", wrap: true },
      { key: "count", header: text("number"), width: 11, format: wholeNumber },
    ],
    themes.map(({ theme, n }) => () => ({ theme, count: n })),
  );
}
