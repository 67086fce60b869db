import type { ActivitySettings } from "../workbook/activityTables";

/** What the settings say of how answers are counted and shown. */
export type EvaluationOptions = Pick<ActivitySettings, "anonymityThreshold" | "satisfiedFrom" | "meanDecimals">;
