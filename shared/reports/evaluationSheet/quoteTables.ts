import type { YearEvaluation } from "../../evaluation/yearEvaluation";
import { wholeNumber, type ReportContext } from "../eventSheet/reportContext";

/** The quotes that the coordinator has chosen, and how often each theme is named. */
export function quoteTables(context: ReportContext, { quotes, themes }: YearEvaluation): void {
  const { text, composer, day } = context;
  const chosen = quotes.filter(({ isChosen, isBelowThreshold }) => isChosen && !isBelowThreshold);
  if (chosen.length > 0) {
    composer.line(text("quotesHeading"), "heading");
    composer.table(
      context.tableName("Citat"),
      [
        { key: "event", header: text("survey"), width: 20, format: "@", wrap: true },
        { key: "start", header: text("date"), width: 11 },
        { key: "text", header: text("quote"), width: 23, format: "@", wrap: true },
        { key: "theme", header: text("theme"), width: 10, format: "@", wrap: true },
        { key: "eventTheme", header: text("eventTheme"), width: 10, format: "@", wrap: true },
      ],
      chosen.map((quote) => () => ({
        event: quote.event ?? quote.survey,
        start: quote.event === null ? text("notApplicable") : day(quote.start),
        text: quote.text,
        theme: quote.theme ?? text("missing"),
        eventTheme: quote.eventTheme ?? text(quote.event === null ? "notApplicable" : "missing"),
      })),
    );
  } else if (quotes.length > 0) {
    composer.line(text("quotesHeading"), "heading");
    composer.line(text("noQuotes"), "body");
  }
  if (themes.length === 0) return;
  composer.line(text("themesHeading"), "heading");
  composer.table(
    context.tableName("Teman"),
    [
      { key: "theme", header: text("theme"), width: 20, format: "@", wrap: true },
      { key: "n", header: text("number"), width: 11, format: wholeNumber },
    ],
    themes.map(({ theme, n }) => () => ({ theme, n })),
  );
}
