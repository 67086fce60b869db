import { node, type PaneChild } from "../../dom/paneNode";
import type { ViewContext } from "../viewContext";
import { eventsText, type EventsTextKey } from "./eventsTexts";
import { smallButton } from "./fields";
import type { FollowUpActions } from "./followUpActions";

const fileFieldId = "chosen-file";

/** Where the files of an event come from: the computer, or a sheet that lies open. */
export function bringIn({ state, language }: ViewContext, act: FollowUpActions): readonly PaneChild[] {
  const words = (key: EventsTextKey) => eventsText(key, language);
  const isOff = state.run !== null;
  return [
    node("p", { class: "quiet" }, words("bringInWhy")),
    node("div", { class: "buttons" }, [
      smallButton("choose", words("chooseFile"), isOff, () => {
        document.getElementById(fileFieldId)?.click();
      }),
      // The button stands for it, in the workbook's language.
      node(
        "input",
        {
          key: "file",
          id: fileFieldId,
          type: "file",
          accept: ".csv,.txt,.tsv,.xlsx",
          class: "unseen",
          tabindex: -1,
          "aria-hidden": "true",
        },
        [],
        {
          change: (event) => {
            const field = event.target;
            const file = field instanceof HTMLInputElement ? field.files?.[0] : undefined;
            if (file === undefined) return;
            act.readFile(file);
            // The same file may be chosen again.
            if (field instanceof HTMLInputElement) field.value = "";
          },
        },
      ),
      smallButton("sheet", words("readSheet"), isOff, () => {
        act.readShownSheet("attendance");
      }),
    ]),
  ];
}
