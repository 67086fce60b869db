import { node, type PaneNode } from "../../dom/paneNode";
import type { Deciding, FoundRate } from "../../state/deciding";
import { smallButton } from "../events/fields";
import type { ViewContext } from "../viewContext";
import { askedField } from "./askedField";
import type { DecidingActions } from "./decidingActions";
import { decidingText } from "./decidingTexts";
import { decimalTyped } from "./decimalTyped";

/** A wanted total, for which the rate is sought. */
export function targetField(
  context: ViewContext,
  act: DecidingActions,
  { choices: { target }, sought }: Deciding,
): PaneNode {
  const { state, language } = context;
  const typed = decimalTyped(target);
  const isFound = sought !== null && sought !== "seeking";
  const fault =
    typed === undefined ? decidingText("notAnAmount", language) : isFound && "fault" in sought ? sought.fault : null;
  return node("div", { key: "target", class: "target" }, [
    askedField("trial-target", decidingText("target", language), target, (text) => act.choose({ target: text }, true), {
      hint: decidingText("targetWhy", language),
      fault,
    }),
    node("div", { class: "buttons" }, [
      smallButton(
        "seek",
        decidingText("seek", language),
        typed == null || sought === "seeking" || state.run !== null,
        act.seekRate,
      ),
    ]),
    node("p", { role: "status" }, isFound && "total" in sought ? foundText(context, sought) : ""),
  ]);
}

function foundText({ language, kronor, signedKronor }: ViewContext, found: FoundRate): string {
  const { total, difference, outOfReach } = found;
  const values = { total: kronor(total), difference: signedKronor(difference) };
  if (outOfReach === "below") return decidingText("outOfReachBelow", language, values);
  if (outOfReach === "above") return decidingText("outOfReachAbove", language, values);
  return decidingText(difference === 0 ? "foundExactly" : "foundNear", language, values);
}
