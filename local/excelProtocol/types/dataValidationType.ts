import type { GridArea, GridChoice, GridSheet } from "../../grid/gridWorkbook";
import { declaring, type Json, type ObjectType } from "../declarations";
import { ExcelError } from "../excelError";
import { truth, type Parameter } from "../parameters";
import { intersection, type RangeTarget } from "../rangeTarget";

const on = declaring<RangeTarget>();

interface ListRule {
  readonly list: { readonly inCellDropDown: boolean; readonly source: string };
}

/** Of the rules, the workbook in memory knows lists of words. */
const listRule: Parameter<ListRule> = {
  words: '{ list: { inCellDropDown: true, source: "word,word" } }',
  accepts: (value): value is ListRule => {
    const { list, ...others } = (value ?? {}) as Partial<ListRule>;
    return (
      typeof list?.source === "string" &&
      !list.source.startsWith("=") &&
      list.inCellDropDown === true &&
      Object.keys(others).length === 0
    );
  },
};

interface Alert {
  readonly showAlert: boolean;
  readonly style: "Stop" | "Warning" | "Information";
  readonly title: string;
  readonly message: string;
}

const alert: Parameter<Alert> = {
  words: "{ showAlert: true, style, title, message }",
  accepts: (value): value is Alert => {
    const { showAlert, style, title, message } = (value ?? {}) as Partial<Alert>;
    return (
      showAlert === true &&
      (style === "Stop" || style === "Warning" || style === "Information") &&
      typeof title === "string" &&
      typeof message === "string"
    );
  },
};

const longestList = 255;

/** What is left of an area without another, as areas. */
function without(area: GridArea, taken: GridArea): readonly GridArea[] {
  const cut = intersection(area, taken);
  if (cut === null) {
    return [area];
  }
  const below = cut.row + cut.rows;
  const after = cut.column + cut.columns;
  return [
    { ...area, rows: cut.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...cut, column: area.column, columns: cut.column - area.column },
    { ...cut, column: after, columns: area.column + area.columns - after },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

function clear({ sheet, area }: RangeTarget): void {
  const kept = sheet.choices.flatMap((choice) => without(choice.area, area).map((left) => ({ ...choice, area: left })));
  sheet.choices.splice(0, sheet.choices.length, ...kept);
}

function choiceOf(sheet: GridSheet, area: GridArea): GridChoice | null {
  return sheet.choices.find((choice) => without(area, choice.area).length === 0) ?? null;
}

function replace(sheet: GridSheet, choice: GridChoice, by: GridChoice): void {
  sheet.choices.splice(sheet.choices.indexOf(choice), 1, by);
}

export const dataValidationType: ObjectType<RangeTarget> = {
  members: {
    type: on.property("1.8", ({ sheet, area }) => (choiceOf(sheet, area) === null ? "None" : "List")),
    ignoreBlanks: on.settable(
      "1.8",
      truth,
      () => true,
      () => undefined,
    ),
    rule: on.settable(
      "1.8",
      listRule,
      ({ sheet, area }): Json => {
        const choice = choiceOf(sheet, area);
        return choice === null ? {} : { list: { inCellDropDown: true, source: choice.words.join(",") } };
      },
      (target, { list }, session) => {
        session.ensureWritable(target.sheet);
        if (list.source.length > longestList || list.source === "") {
          throw new ExcelError("InvalidArgument", "A list of words takes 1 to 255 characters.");
        }
        clear(target);
        target.sheet.choices.push({ area: target.area, words: list.source.split(",").map((word) => word.trim()) });
      },
    ),
    errorAlert: on.settable(
      "1.8",
      alert,
      ({ sheet, area }): Json => ({
        showAlert: true,
        style: choiceOf(sheet, area)?.alert ?? "Stop",
        title: "",
        message: "",
      }),
      ({ sheet, area }, { style }, session) => {
        session.ensureWritable(sheet);
        const choice = choiceOf(sheet, area);
        if (choice !== null) {
          replace(sheet, choice, { ...choice, alert: style });
        }
      },
    ),
    clear: on.action("1.8", [], (target, _, session) => {
      session.ensureWritable(target.sheet);
      clear(target);
      return undefined;
    }),
  },
};
