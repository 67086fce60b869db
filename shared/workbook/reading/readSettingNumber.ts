import { toNumber } from "../../money/decimal";
import { blankReading, readAs, warningRemark, type Cell, type Reader } from "./cellReading";
import { readNumber } from "./readNumber";
import { shownValue } from "./shownValue";

/** What a setting that is a number may be, and what stands for it where it cannot be used. */
interface NumberRule {
  readonly least: number;
  readonly most: number;
  readonly isWhole: boolean;
  /** What is used in its place, for the sentence. */
  readonly otherwise: { readonly sv: string; readonly en: string };
}

const number = (value: number) => ({ sv: String(value), en: String(value) });

export const usualThreshold = 5;
export const usualDecimals = 1;

/** By the field of the setting. */
const rules: Readonly<Record<string, NumberRule>> = {
  anonymityThreshold: { least: 1, most: 1000, isWhole: true, otherwise: number(usualThreshold) },
  minimumPresence: { least: 0, most: 1440, isWhole: false, otherwise: number(0) },
  satisfiedFrom: {
    least: -1000,
    most: 1000,
    isWhole: true,
    otherwise: { sv: "de två bästa skalstegen", en: "the two best scale points" },
  },
  meanDecimals: { least: 0, most: 4, isWhole: true, otherwise: number(usualDecimals) },
};

/** The setting is a number of its own kind. */
export function isNumberSetting(setting: string | null): setting is string {
  return setting !== null && setting in rules;
}

/** A number that cannot be used gives way to the usual one, with a warning. */
export function readSettingNumber(setting: string): Reader<number> {
  const rule = rules[setting];
  return (cell: Cell) => {
    const { value: exact, remarks } = readNumber(cell);
    const value = exact === null ? null : toNumber(exact);
    const isFaulty = remarks.some(({ severity }) => severity === "error");
    if (rule === undefined || (value === null && !isFaulty)) return blankReading;
    if (value !== null && value >= rule.least && value <= rule.most && (!rule.isWhole || Number.isInteger(value))) {
      return readAs(value, ...remarks);
    }
    const { least, most, otherwise } = rule;
    const values = { text: shownValue(cell.value), least, most, usedSv: otherwise.sv, usedEn: otherwise.en };
    return { value: null, remarks: [warningRemark("unusable-setting", values)] };
  };
}
