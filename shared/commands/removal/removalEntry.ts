import { filled } from "../../text/filled";
import type { Language } from "../../text/language";
import type { WorkbookContent } from "../../workbook/content";
import { noPlace } from "../../workbook/finding";
import { finding } from "../../workbook/place";
import type { RemovalOptions } from "../commandOptions";
import { inputRowsPlan, type InputRowsPlan } from "../inputs/inputRowsPlan";

const scopeTexts = {
  year: { sv: "Namn och e-post, år {year}", en: "Names and e-mails, year {year}" },
  before: { sv: "Namn och e-post före {before}", en: "Names and e-mails before {before}" },
} as const;

/** The row of Gallringslogg. Without a reference of the decision there is none, and an error asks for it. */
export function removalEntry(
  content: WorkbookContent,
  { year, before, decision, today }: RemovalOptions,
  rows: number,
  language: Language,
): InputRowsPlan & { readonly shown: string | null } {
  if (decision === null || decision.trim() === "") {
    const asked = finding("removal-decision-missing", "error", noPlace);
    return { edit: null, sheet: null, shown: null, findings: [asked] };
  }
  const text = before === null ? scopeTexts.year[language] : scopeTexts.before[language];
  const scope = filled(text, { year: year ?? "", before: before ?? "" });
  const added = [{ date: today, scope, decision: decision.trim(), rows }];
  const planned = inputRowsPlan("removals", content, { changed: [], added }, language);
  return { ...planned, shown: planned.edit?.sheet ?? planned.sheet?.name ?? null };
}
