import type { ColumnMap, ExportColumn, ExportField } from "../../../shared/imports/exports/exportContent";
import { exportFieldTexts } from "../../../shared/text/exportFieldTexts";
import { node, type PaneNode } from "../../dom/paneNode";
import type { ViewContext } from "../viewContext";
import { eventsText, type EventsTextKey } from "./eventsTexts";
import { selectField } from "./fields";
import type { FollowUpActions } from "./followUpActions";

const fieldsOfSurvey: readonly ExportField[] = ["satisfaction", "usefulness", "freeText", "ignore"];
const fieldsOfPeople: readonly ExportField[] = [
  ...["name", "firstName", "lastName", "email", "organisation", "position"],
  ...["role", "status", "joined", "left", "duration", "ignore"],
] as const satisfies readonly ExportField[];

/** What each column was taken for. Columns that are never brought in can be taken for nothing. */
export function exportColumns(context: ViewContext, act: FollowUpActions, columns: readonly ExportColumn[]): PaneNode {
  const { language } = context;
  const words = (key: EventsTextKey, values = {}) => eventsText(key, language, values);
  return node("details", { key: "columns" }, [
    node("summary", {}, words("columns", { count: columns.length })),
    node("p", { class: "quiet" }, words("columnsWhy")),
    ...columns
      .filter(({ header }) => header.trim() !== "")
      .map((column) => (column.isSensitive ? sensitive(column, words) : chosenField(context, act, column))),
  ]);
}

function sensitive({ column, header }: ExportColumn, words: (key: EventsTextKey) => string): PaneNode {
  return node("div", { key: `column-${String(column)}`, class: "chosen" }, [
    node("span", {}, header),
    node("span", { class: "quiet" }, words("neverBroughtIn")),
  ]);
}

function chosenField({ state, language }: ViewContext, act: FollowUpActions, each: ExportColumn): PaneNode {
  const { column, header } = each;
  const { task, source } = state.followUp;
  const map = source?.map ?? {};
  const fields = task === "attendance" ? fieldsOfPeople : fieldsOfSurvey;
  const field = fieldIn(map, header) ?? each.field;
  const others = field === null || fields.includes(field) ? fields : [field, ...fields];
  return selectField(
    `column-${String(column)}`,
    header,
    [
      ...(field === null ? [{ value: "", text: eventsText("notUsed", language) }] : []),
      ...others.map((value) => ({ value, text: exportFieldTexts[value][language] })),
    ],
    field ?? "",
    (value) => {
      if (value !== "") act.say({ map: withField(map, header, value as ExportField) });
    },
  );
}

function fieldIn(map: ColumnMap, header: string): ExportField | null {
  const found = (Object.keys(map) as ExportField[]).find((field) => map[field]?.includes(header));
  return found ?? null;
}

/** The column holds one thing: what was said of it before no longer counts. */
function withField(map: ColumnMap, header: string, field: ExportField): ColumnMap {
  const said = (Object.keys(map) as ExportField[]).map(
    (each) => [each, (map[each] ?? []).filter((other) => other !== header)] as const,
  );
  const others = Object.fromEntries(said.filter(([, headers]) => headers.length > 0)) as ColumnMap;
  return { ...others, [field]: [...(others[field] ?? []), header] };
}
