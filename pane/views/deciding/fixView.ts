import { node, type PaneChild } from "../../dom/paneNode";
import type { Deciding } from "../../state/deciding";
import type { ViewContext } from "../viewContext";
import { askedField } from "./askedField";
import type { DecidingActions } from "./decidingActions";
import { decidingText, type DecidingTextKey } from "./decidingTexts";
import { toldHere } from "./toldHere";

/** When and by whom the year was decided; and that it is meant, for the product cannot undo it. */
export function fixView(context: ViewContext, act: DecidingActions, { choices }: Deciding): readonly PaneChild[] {
  const { state, language, number, kronor } = context;
  const words = (key: DecidingTextKey, values = {}) => decidingText(key, language, values);
  const { shown } = state.previews.deciding;
  const { fixedOn, body, diaryNumber, isConfirmed } = choices;
  const isFixable = shown?.command === "fix-year" && !shown.hasErrors;
  return [
    isFixable
      ? node(
          "p",
          { key: "what" },
          words("fixWhy", { count: number(shown.members.length), total: kronor(shown.total ?? 0) }),
        )
      : null,
    node("p", { key: "for-good", class: "message warning", role: "note" }, words("fixForGood")),
    askedField("fixed-on", words("fixedOn"), fixedOn, (typed) => act.choose({ fixedOn: typed }, true), {
      kind: "date",
      fault: fixedOn === "" ? words("fixedOnFault") : null,
    }),
    askedField("fixing-body", words("body"), body, (typed) => act.choose({ body: typed }, true), {
      hint: words("bodyWhy"),
    }),
    askedField("diary-number", words("diaryNumber"), diaryNumber, (typed) => act.choose({ diaryNumber: typed }, true)),
    node("div", { key: "confirm", class: "option" }, [
      node("input", { id: "confirm-fix", type: "checkbox", checked: isConfirmed }, [], {
        change: (event) =>
          act.choose({ isConfirmed: event.target instanceof HTMLInputElement && event.target.checked }),
      }),
      node("label", { for: "confirm-fix" }, words("confirm")),
    ]),
    toldHere(context),
  ];
}
