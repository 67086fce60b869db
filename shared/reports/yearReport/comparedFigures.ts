import type { EventActivity } from "../../attendance/eventActivity";
import { sumKnown } from "../../attendance/sumKnown";
import { pooledMeans } from "../../evaluation/pooledMeans";
import type { ItemRole } from "../../evaluation/itemAnswer";
import { compare, fraction, type Fraction } from "../../money/fraction";
import { toDecimalText } from "../../money/decimal";
import { roundHalfUp } from "../../statistics/roundHalfUp";
import type { Indicator } from "../../text/indicatorNames";
import { sameWord } from "../../text/sameWord";
import type { StatedFigureRow } from "../../workbook/activityTables";
import { partialBasis, type PartialBasis } from "./figureBasis";
import { indicatorFigures } from "./indicatorFigures";
import type { YearReportInput } from "./yearReportInput";

/** A figure that a report states beside what the rows give. */
export interface ComparedFigure {
  readonly row: StatedFigureRow;
  readonly stated: Fraction;
  /** Rounded as the stated one. "notComputed": nothing is computed for the word, or for the group, type and form. Null: it is not known. */
  readonly computed: Fraction | "notComputed" | null;
  /** What the computed figure rests on where that is not all that the stated one is of; null else. */
  readonly basis: PartialBasis | null;
  /** It is known to differ: what rests on a part is no less when the rest is known, unless it is a mean. */
  readonly differs: boolean;
}

/** The year's figures as they are stated, each beside what the rows give for its group, type and form. */
export function comparedFigures(report: YearReportInput): readonly ComparedFigure[] {
  return report.statedFigures.flatMap((row): readonly ComparedFigure[] => {
    const { figure: stated, indicator } = row;
    if (stated === null) return [];
    const exact = indicator === null ? "notComputed" : computedOf(report, row, indicator);
    if (indicator === null || exact === null || exact === "notComputed")
      return [{ row, stated, computed: exact, basis: null, differs: false }];
    const decimals = Math.max(toDecimalText(stated).split(".")[1]?.length ?? 0, report.options.meanDecimals);
    const computed = roundHalfUp(exact, decimals);
    const basis = isOfMembers(row) ? null : partialBasis(report, eventsOf(report, row), indicator);
    return [{ row, stated, computed, basis, differs: isKnownToDiffer(stated, computed, basis) }];
  });
}

/** The rows are not enough to say whether it agrees, even where a part of them happens to give the same. */
export function isPartial({ basis, differs }: ComparedFigure): boolean {
  return basis !== null && !differs;
}

/** The municipalities of a year are its members, whoever came. */
function isOfMembers({ indicator, group, kind, form }: StatedFigureRow): boolean {
  return indicator === "municipalities" && group === null && kind === null && form === null;
}

function isKnownToDiffer(stated: Fraction, computed: Fraction, basis: PartialBasis | null): boolean {
  const order = compare(stated, computed);
  return basis === null ? order !== 0 : basis.kind !== "means" && order < 0;
}

/** Those of the row's group, type and form. */
function eventsOf({ activity }: YearReportInput, { group, kind, form }: StatedFigureRow): readonly EventActivity[] {
  return activity.events.filter(
    (event) =>
      (group === null || event.groups.some((name) => sameWord(name) === sameWord(group))) &&
      (kind === null || event.kind === kind) &&
      (form === null || event.form === form),
  );
}

function computedOf(report: YearReportInput, row: StatedFigureRow, indicator: Indicator): ComparedFigure["computed"] {
  const { group, kind, form } = row;
  if (group === null && kind === null && form === null) return ofYear(report, indicator);
  // A year without events has no counts, rather than zeros.
  if (report.activity.events.length === 0) return null;
  const chosen = eventsOf(report, row);
  if (indicator === "officials") return kind === null ? officialsOf(report, row) : "notComputed";
  if (indicator === "annualSatisfaction") return "notComputed";
  if (indicator === "eventSatisfaction") return meanOf(report, chosen, "satisfaction");
  if (indicator === "eventUsefulness") return meanOf(report, chosen, "usefulness");
  const count = countOf(report, chosen, indicator);
  return count === null ? null : fraction(count);
}

/** A figure of the whole year: where there are several scales, of the first. */
function ofYear(report: YearReportInput, indicator: Indicator): ComparedFigure["computed"] {
  const value = indicatorFigures(report).find(({ key }) => key === indicator)?.value ?? null;
  if (value === null || value === "tooFew") return null;
  return typeof value === "number" ? fraction(value) : value.exact;
}

/** Unique persons add up to no sum: they are known of a group, and of a form. */
function officialsOf({ activity }: YearReportInput, { group, form }: StatedFigureRow): ComparedFigure["computed"] {
  if (group !== null && form !== null) return "notComputed";
  const totals =
    group === null
      ? activity.forms.find((each) => each.form === form)?.totals
      : activity.groups.find(({ name }) => sameWord(name) === sameWord(group))?.totals;
  const officials = totals?.officials ?? null;
  return officials === null ? null : fraction(officials);
}

function countOf(
  { evaluation }: YearReportInput,
  events: readonly EventActivity[],
  indicator: "planned" | "held" | "cancelled" | "eventDays" | "participations" | "municipalities" | "evaluated",
): number | null {
  const held = events.filter(({ status }) => status === "held");
  const evaluated = new Set(
    evaluation.events.filter(({ items }) => items.some(({ mean }) => mean !== null)).map(({ event }) => event ?? ""),
  );
  switch (indicator) {
    case "planned":
      return events.length;
    case "held":
      return held.length;
    case "cancelled":
      return events.filter(({ status }) => status === "cancelled").length;
    case "eventDays":
      return held.reduce((sum, { days }) => sum + days.length, 0);
    case "participations":
      return sumKnown(held.map(({ participations }) => participations));
    case "municipalities":
      return municipalitiesOf(held);
    case "evaluated":
      return held.filter(({ id }) => evaluated.has(id)).length;
  }
}

/** Unique over the lists; an event without one may state more than all lists hold, and states them alone where it is the only one. */
function municipalitiesOf(held: readonly EventActivity[]): number | null {
  const ofSource = (source: "list" | "stated") =>
    held.filter(({ municipalitySource }) => municipalitySource === source);
  const listed = ofSource("list");
  const counts = [
    ...(listed.length === 0 ? [] : [new Set(listed.flatMap(({ municipalityCodes }) => municipalityCodes)).size]),
    ...ofSource("stated").flatMap(({ municipalities }) => municipalities ?? []),
  ];
  return counts.length === 0 ? null : Math.max(...counts);
}

/**
 * The pooled mean of some of the events, where they are on one scale. Surveys with too few answers to be shown are in none: the mean of all of
 * the year may hold them, and less this one it would show them.
 */
function meanOf({ evaluation, options }: YearReportInput, events: readonly EventActivity[], role: ItemRole) {
  const ids = new Set(events.map(({ id }) => sameWord(id)));
  const asked = evaluation.events.filter(({ event }) => ids.has(sameWord(event ?? "")));
  const [pooled] = pooledMeans(
    asked.flatMap(({ items }) => items.filter((item) => item.role === role && !item.isBelowThreshold)),
    options,
  );
  return pooled?.mean.exact ?? null;
}
