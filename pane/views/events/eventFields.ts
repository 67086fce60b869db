import type { EventCandidate, ExportOutcome } from "../../../shared/commands/commandOutcome";
import { formatDay } from "../../../shared/text/dateText";
import type { PaneChild } from "../../dom/paneNode";
import type { ViewContext } from "../viewContext";
import { eventsText, type EventsTextKey } from "./eventsTexts";
import { selectField, textField } from "./fields";
import type { FollowUpActions } from "./followUpActions";

const annual = "annual";

/** Which event the export is of: the one that was recognised, or one that the person chooses; a survey may belong to none. */
export function eventFields(
  { state, language }: ViewContext,
  act: FollowUpActions,
  { candidates, event, day, survey }: ExportOutcome,
): readonly PaneChild[] {
  const words = (key: EventsTextKey, values = {}) => eventsText(key, language, values);
  const { annualText, source } = state.followUp;
  const isSurvey = survey !== null || state.followUp.task === "survey";
  if (candidates.length === 0 && !isSurvey) return [];
  const chosen = annualText !== null ? annual : (event ?? source?.event ?? "");
  const days = candidates.find(({ id }) => id === chosen)?.days ?? 1;
  const field = selectField(
    "event",
    words("event"),
    [
      ...(chosen === "" ? [{ value: "", text: words("chooseEvent") }] : []),
      ...candidates.map((each) => ({ value: each.id, text: eventTitle(each, language) })),
      ...(isSurvey ? [{ value: annual, text: words("annual") }] : []),
    ],
    chosen,
    (value) => {
      if (source === null || value === "") return;
      const isAnnual = value === annual;
      act.choose({
        annualText: isAnnual ? "" : null,
        source: { ...source, event: isAnnual ? null : value, day: null },
      });
    },
    "wide",
  );
  if (annualText !== null) {
    return [
      field,
      textField("annual-year", words("annualYear"), annualText, (typed) => act.choose({ annualText: typed }, true), {
        kind: "number",
      }),
    ];
  }
  if (days < 2 || isSurvey) return [field];
  const chosenDay = day ?? source?.day ?? null;
  return [
    field,
    selectField(
      "day",
      words("day"),
      [
        ...(chosenDay === null ? [{ value: "", text: words("chooseDay") }] : []),
        ...Array.from({ length: days }, (_, at) => ({
          value: String(at + 1),
          text: words("dayOf", { day: at + 1, days }),
        })),
      ],
      String(chosenDay ?? ""),
      (value) => {
        if (value !== "") act.say({ day: Number(value), event: chosen });
      },
    ),
  ];
}

/** "24 november 2021: Klimatanpassning". */
function eventTitle({ id, theme, start }: EventCandidate, language: ViewContext["language"]): string {
  const day = start === null ? null : formatDay(start, language);
  const parts = [day, theme].filter((part) => part !== null);
  return parts.length === 0 ? id : parts.join(": ");
}
