import { node, type PaneChild } from "../../dom/paneNode";
import type { Deciding } from "../../state/deciding";
import { selectField } from "../events/fields";
import type { ViewContext } from "../viewContext";
import type { DecidingActions } from "./decidingActions";
import { decidingText, type DecidingTextKey } from "./decidingTexts";
import { toldHere } from "./toldHere";

/** Which of the alternatives the steering group is asked to decide on, and the totals of each. */
export function paperView(context: ViewContext, act: DecidingActions, { choices }: Deciding): readonly PaneChild[] {
  const { state, language, kronor } = context;
  const words = (key: DecidingTextKey) => decidingText(key, language);
  const { shown } = state.previews.deciding;
  const outcomes = shown?.command === "decision-paper" ? (shown.scenario?.rules?.outcomes ?? []) : [];
  const title = (name: string | null) => name ?? words("asItStands");
  return [
    node("p", { key: "why", class: "quiet" }, words("paperWhy")),
    outcomes.length < 2
      ? null
      : selectField(
          "proposal",
          words("proposal"),
          outcomes.map(({ alternative, total }) => ({
            value: alternative ?? "",
            text: `${title(alternative)}, ${kronor(total)}`,
          })),
          choices.proposal ?? "",
          (chosen) => act.choose({ proposal: chosen === "" ? null : chosen }),
          "wide",
        ),
    toldHere(context),
  ];
}
