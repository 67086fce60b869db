import { findingsSheet } from "../reports/findingsSheet";
import type { Language } from "../text/language";
import type { WorkbookContent } from "../workbook/content";
import type { Finding } from "../workbook/finding";
import type { Plan } from "../workbook/plan";
import { toldPlan } from "./toldPlan";

/** Draws Kontroll, with these findings and what there is to say of its own name, and nothing else. */
export function findingsPlan(content: WorkbookContent, told: readonly Finding[], language: Language): Plan {
  return toldPlan(content, told, language, findingsSheet);
}
