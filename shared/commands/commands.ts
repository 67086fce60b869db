import { calculateFeesCommand } from "./calculateFees";
import { check } from "./check";
import type { Command } from "./command";
import { compareYears } from "./compareYears";
import { explain } from "./explain";
import { fixYear } from "./fixYear";
import { importAttendance } from "./importAttendance";
import { importPopulation } from "./importPopulation";
import { importSurvey } from "./importSurvey";
import { invoiceBasis } from "./invoiceBasis";
import { memberPageCommand } from "./memberPage";
import { memberPagesCommand } from "./memberPages/memberPages";
import { newWorkbook } from "./newWorkbook";
import { planYear } from "./planYear";
import { compareRulesCommand } from "./scenarios/compareRules";
import { decisionPaperCommand } from "./scenarios/decisionPaper";
import { fitBudgetCommand } from "./scenarios/fitBudget";
import { projectFeesCommand } from "./scenarios/projectFees";
import { summariseEvents } from "./summariseEvents";
import { summariseResponses } from "./summariseResponses";
import { summariseYear } from "./summariseYear";
import { removePersonalData } from "./removePersonalData";
import { updatePopulation } from "./updatePopulation";

/** Everything that the coordinator can do: the only list of it. */
export const commands: readonly Command[] = [
  newWorkbook,
  calculateFeesCommand,
  check,
  explain,
  updatePopulation,
  importPopulation,
  importAttendance,
  importSurvey,
  removePersonalData,
  summariseEvents,
  summariseResponses,
  summariseYear,
  planYear,
  memberPageCommand,
  memberPagesCommand,
  fitBudgetCommand,
  compareRulesCommand,
  projectFeesCommand,
  decisionPaperCommand,
  invoiceBasis,
  fixYear,
  compareYears,
];
