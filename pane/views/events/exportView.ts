import type { ExportOptions } from "../../../shared/commands/commandOptions";
import type { ExportOutcome } from "../../../shared/commands/commandOutcome";
import { exportKindTexts } from "../../../shared/text/exportKindTexts";
import { node, type PaneChild, type PaneNode } from "../../dom/paneNode";
import { skeleton } from "../skeleton";
import type { ViewContext } from "../viewContext";
import { eventsText, type EventsTextKey } from "./eventsTexts";
import { eventFields } from "./eventFields";
import { exportColumns } from "./exportColumns";

import { selectField, smallButton } from "./fields";
import type { FollowUpActions } from "./followUpActions";
import { surveyItems } from "./surveyItems";
import { told } from "./told";

/** What a file or sheet was taken for, each part of it to be corrected before anything is written. */
export function exportView(context: ViewContext, act: FollowUpActions, said: ExportOptions): readonly PaneChild[] {
  const { state, language } = context;
  const words = (key: EventsTextKey, values = {}) => eventsText(key, language, values);
  const { task } = state.followUp;
  const { shown, command } = state.previews.events;
  // What stands there from another task is no answer to this one.
  const outcome = shown?.export ?? null;
  const name = "sheet" in said.source ? said.source.sheet : said.source.file;
  const parts: readonly PaneChild[] =
    outcome === null
      ? [skeleton()]
      : [
          node("p", { key: "kind", class: "strong" }, exportKindTexts[outcome.kind][language]),
          outcome.attendance === null ? null : participants(context, outcome.attendance),
          outcome.survey === null
            ? null
            : node(
                "p",
                { key: "answers" },
                words("responses", { count: outcome.survey.responses, quotes: outcome.survey.quotes }),
              ),
          outcome.replacedRows === 0
            ? null
            : node("p", { key: "replaced" }, words("replaced", { count: outcome.replacedRows })),
          task === "responses" ? null : readAs(context, act),
          ...(task === "responses" ? [] : eventFields(context, act, outcome)),
          outcome.survey === null ? null : surveyItems(context, act, outcome.survey),
          told(context),
          outcome.attendance === null ? null : unresolved(context, outcome.attendance.unresolved),
          outcome.columns.length === 0 ? null : exportColumns(context, act, outcome.columns),
        ];
  return [
    node("div", { key: "from", class: "fromline" }, [
      node("p", { class: "name" }, words("from", { name })),
      smallButton("leave", words("leave"), state.run !== null, act.leave),
    ]),
    node("div", { key: "shown", class: command === null ? "shown outdated" : "shown" }, parts),
  ];
}

function participants({ language }: ViewContext, counted: NonNullable<ExportOutcome["attendance"]>): PaneNode {
  const { uniqueParticipants, rows, signedUp, organisers, phone, withoutEmail } = counted;
  const more = { signedUp, organisers, phone, withoutEmail };
  const keys = (Object.keys(more) as (keyof typeof more)[]).filter((key) => more[key] > 0);
  return node("div", { key: "participants" }, [
    node("p", {}, eventsText("participants", language, { count: uniqueParticipants, rows })),
    keys.length === 0
      ? null
      : node("p", { class: "quiet" }, keys.map((key) => eventsText(key, language, { count: more[key] })).join(", ")),
  ]);
}

function readAs({ state, language }: ViewContext, act: FollowUpActions): PaneNode {
  const words = (key: EventsTextKey) => eventsText(key, language);
  return selectField(
    "read-as",
    words("readAs"),
    [
      { value: "attendance", text: words("asAttendance") },
      { value: "survey", text: words("asSurvey") },
    ],
    state.followUp.task,
    (chosen) => {
      act.choose({ task: chosen === "survey" ? "survey" : "attendance", annualText: null });
    },
  );
}

const mostOrganisations = 20;

function unresolved({ language }: ViewContext, organisations: readonly string[]): PaneNode | null {
  if (organisations.length === 0) return null;
  const words = (key: EventsTextKey, values = {}) => eventsText(key, language, values);
  const more = organisations.length - mostOrganisations;
  return node("details", { key: "unresolved" }, [
    node("summary", {}, words("unresolved", { count: organisations.length })),
    node("p", { class: "quiet" }, words("unresolvedWhy")),
    node(
      "ul",
      { class: "names" },
      organisations.slice(0, mostOrganisations).map((name) => node("li", {}, name)),
    ),
    more > 0 ? node("p", { class: "quiet" }, words("moreOfThem", { count: more })) : null,
  ]);
}
