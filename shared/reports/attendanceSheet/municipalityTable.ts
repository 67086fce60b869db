import type { MunicipalityActivity, YearActivity } from "../../attendance/yearActivity";
import { range, call } from "../../workbook/formula";
import { wholeNumber, type ReportContext } from "../eventSheet/reportContext";
import type { CellContent, PlacedTable, TableColumn, TableRowContent } from "../sheetComposer";
import { knowsMunicipalities } from "./knowsMunicipalities";

/** Which figures rest on lists; those that rest on none are not known. */
export interface ListedParts {
  readonly isAnyListed: boolean;
  readonly groups: readonly boolean[];
}

export function listedParts(activity: YearActivity): ListedParts {
  const isAnyListed = knowsMunicipalities(activity);
  return { isAnyListed, groups: activity.groups.map(({ totals }) => isAnyListed && totals.eventsWithList > 0) };
}

export function groupKey(index: number): string {
  return `group${String(index)}`;
}

/** What a group is called in a header: its short name, unless another has the same. */
function headerOf({ text }: ReportContext, { groups }: YearActivity, index: number): string {
  const names = groups.map(({ name, shortName }) => shortName ?? name);
  const own = names[index] ?? "";
  const isUnique = names.filter((name) => name.toLowerCase() === own.toLowerCase()).length === 1;
  return text("groupParticipations", { group: isUnique ? own : (groups[index]?.name ?? own) });
}

/** One row a municipality: how often it took part, by group and in all, and when it was last seen. */
export function municipalityTable(context: ReportContext, activity: YearActivity): PlacedTable | null {
  const { text, composer } = context;
  const { municipalities, groups } = activity;
  if (municipalities.length === 0) return null;
  const listed = listedParts(activity);
  const count = (key: string, header: string): TableColumn => ({
    key,
    header,
    width: 11,
    format: wholeNumber,
    wrap: true,
  });
  composer.line(text("attendanceHeading"), "heading");
  return composer.table(
    context.tableName("Narvaro"),
    [
      { key: "name", header: text("municipality"), width: 22, wrap: true, format: "@" },
      { key: "code", header: text("code"), width: 12, format: "@" },
      { key: "isMember", header: text("member"), width: 8 },
      { key: "through", header: text("through"), width: 14, format: "@", wrap: true },
      ...groups.map((_group, index) => count(groupKey(index), headerOf(context, activity, index))),
      count("participations", text("allParticipations")),
      count("persons", text("persons")),
      count("events", text("eventsAttended")),
      count("firstHalf", text("firstHalf")),
      count("secondHalf", text("secondHalf")),
      count("digital", text("digital")),
      count("physical", text("physical")),
      { key: "lastSeen", header: text("lastSeen"), width: 11, wrap: true },
      { key: "isNotYetSeen", header: text("notYet"), width: 11, wrap: true },
    ],
    municipalities.map((municipality) => rowOf(context, activity, listed, municipality)),
  );
}

function rowOf(
  context: ReportContext,
  activity: YearActivity,
  listed: ListedParts,
  { name, code, isMember, jointAuthority, total, groups, halves, digital, physical }: MunicipalityActivity,
): TableRowContent {
  const { text } = context;
  const listedOr = (value: number, isListed = listed.isAnyListed): number | string =>
    isListed ? value : text("missing");
  const participations = groups.map((part) => part.participations);
  // An event of several groups is in several columns and once in the total.
  const addsUp = participations.reduce((sum, each) => sum + each, 0) === total.participations;
  const canAdd = listed.isAnyListed && addsUp && activity.total.sharedEvents === 0 && groups.length > 0;
  return (cell): Readonly<Record<string, CellContent>> => ({
    name,
    code,
    isMember: text(isMember ? "yes" : "no"),
    through: jointAuthority ?? text("throughNobody"),
    ...Object.fromEntries(
      participations.map((value, index) => [groupKey(index), listedOr(value, listed.groups[index])]),
    ),
    participations: canAdd
      ? {
          value: total.participations,
          formula: call("SUM", range(cell(groupKey(0)), cell(groupKey(groups.length - 1)))),
        }
      : listedOr(total.participations),
    persons: listedOr(total.persons),
    events: listedOr(total.events),
    firstHalf: listedOr(halves[0]),
    secondHalf: listedOr(halves[1]),
    digital: listedOr(digital),
    physical: listedOr(physical),
    lastSeen:
      total.lastSeen === null ? text(listed.isAnyListed ? "neverSeen" : "missing") : context.day(total.lastSeen),
    isNotYetSeen: text(!listed.isAnyListed ? "missing" : total.isNotYetSeen ? "yes" : "no"),
  });
}
