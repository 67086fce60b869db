import type { ExportContent } from "../../imports/exports/exportContent";
import type { Language } from "../../text/language";
import type { Finding } from "../../workbook/finding";
import type { CommandOutcome } from "../commandOutcome";

/** An export of which nothing is written, with what it was taken for. */
export function exportRefused(
  read: Pick<ExportContent, "kind" | "columns"> | null,
  findings: readonly Finding[],
  language: Language,
): CommandOutcome {
  return {
    summary: null,
    outline: null,
    language,
    plan: { fills: [], sheets: [], show: null, language, findings },
    export: {
      kind: read?.kind ?? "unknown",
      columns: read?.columns ?? [],
      candidates: [],
      event: null,
      day: null,
      attendance: null,
      survey: null,
      replacedRows: 0,
    },
  };
}
