import type { ExportColumn, ExportField } from "./exportContent";
import { placeAt, type ExportTable } from "./table/exportTable";
import type { HeaderField } from "./table/headerField";
import type { ToldFindings } from "./table/toldFindings";

/** What is more than a person need know of a column, in the words that a person chooses from. */
const plain: Partial<Readonly<Record<HeaderField, ExportField | null>>> = {
  upn: "email",
  participantId: "email",
  action: null,
  moment: null,
  session: null,
  attended: "status",
  waitingRoom: null,
  guest: null,
  registered: null,
  approval: "status",
  meetingTitle: null,
  meetingStart: null,
  responseId: null,
  collector: null,
  started: null,
  completed: null,
  submitted: null,
  timestamp: null,
  technical: null,
  sensitive: null,
};

/** The columns of the header row; sensitive ones are told, since a person may miss them. */
export function exportColumns(table: ExportTable, told: ToldFindings): readonly ExportColumn[] {
  const columns = table.headers.map((header, column): ExportColumn => {
    const field = table.fields[column] ?? null;
    return {
      column,
      header,
      field: field === null ? null : field in plain ? (plain[field] ?? null) : (field as ExportField),
      isSensitive: field === "sensitive",
    };
  });
  const sensitive = columns.filter(({ isSensitive }) => isSensitive).map(({ header }) => header);
  if (sensitive.length > 0) {
    told.add("export-sensitive-columns", "note", placeAt(table, table.headerRow, null), {
      headers: sensitive.map((header) => header.slice(0, 60)).join(", "),
    });
  }
  return columns;
}
