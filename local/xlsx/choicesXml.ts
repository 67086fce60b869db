import type { ChoiceModel } from "../../shared/workbook/sheetModel";
import { areaName } from "../../shared/workbook/reference";
import { escapeXml, xml } from "./xmlText";

/** What Excel allows for a list that stands in the validation itself. */
const longestList = 255;

/**
 * One list of words for the cells of an area. Another word gets a question, no refusal: the words of both languages are read.
 */
export function choiceXml(choice: ChoiceModel, prefix: string): string {
  const list = choice.words.join(",");
  if (list.length > longestList || choice.words.some((word) => word.includes(","))) {
    throw new RangeError(`the words for ${areaName(choice.area)} do not fit in a list`);
  }
  return xml(
    `${prefix}dataValidation`,
    {
      type: "list",
      errorStyle: "warning",
      allowBlank: 1,
      showInputMessage: 1,
      showErrorMessage: 1,
      sqref: areaName(choice.area),
    },
    xml(`${prefix}formula1`, {}, escapeXml(`"${list.replace(/"/g, '""')}"`)),
  );
}
