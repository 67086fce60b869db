import { isBlank } from "../workbook/cell";
import type { Cell, Reading } from "../workbook/reading/cellReading";
import { errorRemark, warningRemark } from "../workbook/reading/cellReading";
import { readPopulation } from "../workbook/reading/readWholeNumber";
import { shownValue } from "../workbook/reading/shownValue";

/** Signs by which SCB says that there is no figure. */
const noFigure = /^(?:\.{1,3}|…|[-\u2010-\u2015])$/;

/** A cell that holds a number, right or wrong: it is no heading and no note. */
export function looksNumeric({ value }: Cell): boolean {
  return (
    typeof value === "number" ||
    (typeof value === "string" && /^[-\u2212]?\d[\d\s.,\u00a0\u2009\u202f]*$/.test(value.trim()))
  );
}

/** A number that may be a year. */
export function looksLikeYear(cell: Cell): boolean {
  return looksNumeric(cell) && /^(?:19[6-9]|20\d)\d$/.test(String(cell.value).trim());
}

/**
 * The number of inhabitants in a cell. A blank cell is a fault here: the row says whose figure it is. SCB's own sign for "no figure" is
 * told and no fault.
 */
export function figureOfCell(cell: Cell): Reading<number> {
  if (isBlank(cell.value)) return { value: null, remarks: [errorRemark("import-figure-missing")] };
  const text = String(shownValue(cell.value));
  if (noFigure.test(text)) return { value: null, remarks: [warningRemark("import-figure-not-stated", { text })] };
  const { value, remarks } = readPopulation(cell);
  // In a file every number is text: that is no remark.
  return { value, remarks: remarks.filter(({ severity }) => severity === "error") };
}
