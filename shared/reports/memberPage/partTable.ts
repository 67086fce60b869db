import type { YearActivity } from "../../attendance/yearActivity";
import { call } from "../../workbook/formula";
import { wholeNumber } from "../eventSheet/reportContext";
import { columnRange, type CellContent } from "../sheetComposer";
import type { MemberPageContext } from "./memberPageContext";
import type { MemberYear } from "./memberYear";

const keys = ["participations", "events", "missed"] as const;

/** How the member took part by group and in all; the sums are live where no event belongs to several groups. */
export function partTable(context: MemberPageContext, member: MemberYear, { total, groups }: YearActivity): void {
  const { say, text, known, composer } = context;
  if (groups.length === 0) return;
  composer.line(say("groupsHeading"), "heading");
  const canAdd = total.sharedEvents === 0 && total.eventsWithList > 0;
  const table = composer.table(
    context.tableName("Kommunblad_grupper"),
    [
      { key: "name", header: text("group"), width: 40, format: "@", wrap: true },
      ...keys.map((key) => ({ key, header: say(key), width: 16, format: wholeNumber, wrap: true })),
    ],
    [
      ...member.groups.map(({ name, participations, events, missed }) => () => ({
        name,
        participations: known(participations),
        events: known(events),
        missed: known(missed),
      })),
      () => {
        const sum = (key: (typeof keys)[number]): CellContent => {
          const value = member.total[key];
          const rows = { ...table.column(key), rows: member.groups.length };
          return value === null || !canAdd ? known(value) : { value, formula: call("SUM", columnRange(rows)) };
        };
        return {
          name: text("total"),
          participations: sum("participations"),
          events: sum("events"),
          missed: sum("missed"),
        };
      },
    ],
  );
}
