import { hasError } from "../workbook/finding";
import { activityTableRequest, readActivityTables } from "../workbook/reading/readActivityTables";
import type { Command } from "./command";
import type { CommandOutcome } from "./commandOutcome";
import { exportWorkbook } from "./exports/exportWorkbook";
import { otherSheets } from "./removal/otherSheets";
import { removalPlan } from "./removal/removalPlan";
import { removalScope } from "./removal/removalScope";

/**
 * Turns names and addresses into running codes, for good. The statistics of every year stay as they are, since what the addresses told of
 * organisations and municipalities is written first. Nothing is written without the reference of a decision, which Gallringslogg keeps.
 */
export const removePersonalData: Command = {
  name: "remove-personal-data",
  request: () => ({ tables: activityTableRequest, markers: [] }),
  followUp({ content, options: { removal } }) {
    if (removal === undefined) return null;
    const { tables } = readActivityTables(content);
    const scope = removalScope(removal, tables);
    const sheets = tables.surveys.filter((survey) => scope.holdsSurvey(survey)).map(({ sheet }) => sheet);
    const named = [...new Set([...sheets.filter((sheet) => sheet !== null), ...otherSheets(content, tables, scope)])];
    return named.length === 0 ? null : { tables: named, markers: [] };
  },
  plan({ content, options: { removal } }): CommandOutcome {
    if (removal === undefined) throw new TypeError("remove-personal-data needs what it is to remove");
    const { tables, findings } = exportWorkbook(content, [
      ...(["settings", "members", "payers", "events"] as const),
      ...(["participants", "contacts", "organisations", "surveys", "quotes", "removals"] as const),
    ]);
    const { language } = tables.settings;
    const base = { summary: null, outline: null, language };
    if (hasError(findings)) {
      const plan = { fills: [], sheets: [], show: null, language, findings };
      return { ...base, plan, removal: { rowsByTable: [], persons: 0 } };
    }
    const { plan, outcome } = removalPlan(content, tables, removal);
    return { ...base, plan, removal: outcome };
  },
};
