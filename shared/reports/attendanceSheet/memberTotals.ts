import type { YearActivity } from "../../attendance/yearActivity";
import { call, text as textOf } from "../../workbook/formula";
import { wholeNumber, type ReportContext } from "../eventSheet/reportContext";
import { knowsMunicipalities } from "./knowsMunicipalities";
import { columnRange, type CellContent, type PlacedTable } from "../sheetComposer";

/** How many members there are, took part and have not yet done so: counts over the municipalities' table. */
export function memberTotals(context: ReportContext, activity: YearActivity, table: PlacedTable): void {
  const { text, composer } = context;
  const isKnown = knowsMunicipalities(activity);
  const count = (isMember: boolean, isNotYetSeen: boolean): CellContent => {
    const value = activity.municipalities.filter(
      (each) => each.isMember === isMember && each.total.isNotYetSeen === isNotYetSeen,
    ).length;
    const formula = call(
      "COUNTIFS",
      columnRange(table.column("isMember")),
      textOf(text(isMember ? "yes" : "no")),
      columnRange(table.column("isNotYetSeen")),
      textOf(text(isNotYetSeen ? "yes" : "no")),
    );
    return isKnown ? { value, formula } : text("missing");
  };
  const figures: readonly (readonly [string, CellContent])[] = [
    [text("memberCount"), activity.memberCount],
    [text("throughAuthority"), activity.throughJointAuthority],
    [text("membersSeen"), count(true, false)],
    [text("membersNotSeen"), count(true, true)],
    [text("othersSeen"), count(false, false)],
  ];
  composer.line(text("attendanceTotals"), "heading");
  composer.table(
    context.tableName("Medlemsnarvaro"),
    [
      { key: "figure", header: text("keyFigure"), width: 22, wrap: true },
      { key: "count", header: text("number"), width: 11, format: wholeNumber },
    ],
    figures.map(([figure, value]) => () => ({ figure, count: value })),
  );
}
