import type { Bilingual } from "../language";
import { activityFindings } from "./activity";
import { chosenFileFindings } from "./chosenFile";
import { commandFindings } from "./commands";
import { exportFindings } from "./exports";
import { feeFindings } from "./fees";
import { fixedYearFindings } from "./fixedYears";
import { hostFindings } from "./host";
import { importFindings } from "./imports";
import { invoiceFindings } from "./invoicing";
import { importingFindings } from "./importing";
import { openWorkbookFindings } from "./openWorkbook";
import { populationFindings } from "./population";
import { readingFindings } from "./reading";
import { removalFindings } from "./removal";
import { scbFindings } from "./scb";
import { scenarioFindings } from "./scenarios";
import { summaryFindings } from "./summaries";
import { tableEditFindings } from "./tableEdits";
import { yearReportFindings } from "./yearReport";

/** Every finding's sentence, by its code. */
export const findingCatalogue: Readonly<Record<string, Bilingual>> = {
  ...readingFindings,
  ...feeFindings,
  ...commandFindings,
  ...fixedYearFindings,
  ...hostFindings,
  ...openWorkbookFindings,
  ...tableEditFindings,
  ...populationFindings,
  ...scbFindings,
  ...scenarioFindings,
  ...invoiceFindings,
  ...importFindings,
  ...activityFindings,
  ...importingFindings,
  ...removalFindings,
  ...exportFindings,
  ...chosenFileFindings,
  ...summaryFindings,
  ...yearReportFindings,
};
