import { binary, call, text as textOf } from "../../workbook/formula";
import { shareFormat, wholeNumber } from "../eventSheet/reportContext";
import type { CellContent } from "../sheetComposer";
import type { AnnualYear } from "./annualYear";
import type { YearReportContext } from "./yearReportContext";

/** How many answered the yearly survey of those it was sent to, a row a year. */
export function answeredTable(context: YearReportContext, years: readonly AnnualYear[]): void {
  const { text, say, known, number, composer } = context;
  const missing = text("missing");
  composer.line(say("answeredHeading"), "heading");
  composer.table(
    context.tableName("Svarande"),
    [
      { key: "year", header: text("survey"), width: 36, format: "@" },
      { key: "responses", header: say("respondents"), width: 11, format: wholeNumber, wrap: true },
      { key: "sent", header: say("sent"), width: 11, format: wholeNumber, wrap: true },
      { key: "rate", header: text("rate"), width: 11, format: shareFormat, wrap: true },
      { key: "ofSent", header: say("ofSent"), width: 11, format: "@", wrap: true },
    ],
    years.map(({ year, responses, sent }) => (cell) => {
      const isRated = responses !== null && sent !== null && sent > 0;
      const rate: CellContent = {
        value: isRated ? responses / sent : missing,
        formula: call(
          "IF",
          call("AND", call("ISNUMBER", cell("responses")), call("ISNUMBER", cell("sent"))),
          call("IFERROR", binary(cell("responses"), "/", cell("sent")), textOf(missing)),
          textOf(missing),
        ),
      };
      return {
        year: text("annualSurvey", { year }),
        responses: known(responses),
        sent: known(sent),
        rate,
        ofSent:
          responses === null
            ? missing
            : sent === null
              ? say("someOfUnknown", { n: number(responses) })
              : say("someOfSent", { n: number(responses), sent: number(sent) }),
      };
    }),
  );
}
