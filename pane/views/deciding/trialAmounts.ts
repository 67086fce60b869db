import { node, type PaneNode } from "../../dom/paneNode";
import { trialFields, type DecidingChoices } from "../../state/deciding";
import type { ViewContext } from "../viewContext";
import { askedField } from "./askedField";
import type { DecidingActions } from "./decidingActions";
import { decidingText } from "./decidingTexts";
import { decimalTyped } from "./decimalTyped";

/** The amounts of the rule as fields, in the money in which the rule states them. */
export function trialAmounts(
  { language }: ViewContext,
  act: DecidingActions,
  { amounts }: DecidingChoices,
  baseYear: number | null,
): PaneNode {
  return node("div", { key: "amounts", role: "group", "aria-describedby": "amounts-money" }, [
    ...trialFields.map((field) =>
      askedField(
        `trial-${field}`,
        decidingText(field, language),
        amounts[field],
        (typed) => act.choose({ amounts: { ...amounts, [field]: typed } }, true),
        { fault: decimalTyped(amounts[field]) === undefined ? decidingText("notAnAmount", language) : null },
      ),
    ),
    node(
      "p",
      { key: "money", id: "amounts-money", class: "quiet" },
      baseYear === null ? decidingText("ofRule", language) : decidingText("ofBaseYear", language, { year: baseYear }),
    ),
  ]);
}
