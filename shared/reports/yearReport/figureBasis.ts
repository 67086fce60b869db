import type { EventActivity } from "../../attendance/eventActivity";
import type { ItemRole } from "../../evaluation/itemAnswer";
import { pooledMeans } from "../../evaluation/pooledMeans";
import type { Indicator } from "../../text/indicatorNames";
import { sameWord } from "../../text/sameWord";
import type { YearReportInput } from "./yearReportInput";

/** On how much of the held events a figure rests, where that is not all of them. */
export interface PartialBasis {
  /** Days with a list, days with a number of participants, or evaluated events whose answers are pooled. */
  readonly kind: "lists" | "numbers" | "means";
  readonly known: number;
  readonly all: number;
}

/** Null where the figure rests on everything that it is of. @param events those that it is of, whatever their status */
export function partialBasis(
  report: Pick<YearReportInput, "evaluation" | "options">,
  events: readonly EventActivity[],
  indicator: Indicator,
): PartialBasis | null {
  switch (indicator) {
    case "officials":
      return listBasis(events);
    case "municipalities":
      return isStatedAlone(heldOf(events)) ? null : listBasis(events);
    case "participations":
      return ofDays("numbers", events, ({ participation }) => participation !== null);
    case "eventSatisfaction":
      return ofMeans(report, events, "satisfaction");
    case "eventUsefulness":
      return ofMeans(report, events, "usefulness");
    default:
      return null;
  }
}

/** How many days have a list of participants, where some have none. */
export function listBasis(events: readonly EventActivity[]): PartialBasis | null {
  return ofDays("lists", events, ({ source }) => source === "list");
}

/** A single event whose own row states how many municipalities came. */
function isStatedAlone(held: readonly EventActivity[]): boolean {
  return held.length === 1 && held[0]?.municipalitySource === "stated";
}

function heldOf(events: readonly EventActivity[]): readonly EventActivity[] {
  return events.filter(({ status }) => status === "held");
}

function ofDays(
  kind: "lists" | "numbers",
  events: readonly EventActivity[],
  isKnown: (day: EventActivity["days"][number]) => boolean,
): PartialBasis | null {
  const days = heldOf(events).flatMap((event) => event.days);
  return basisOf(kind, days.filter(isKnown).length, days.length);
}

function ofMeans(
  { evaluation, options }: Pick<YearReportInput, "evaluation" | "options">,
  events: readonly EventActivity[],
  role: ItemRole,
): PartialBasis | null {
  const ids = new Set(heldOf(events).map(({ id }) => sameWord(id)));
  const items = evaluation.events
    .filter(({ event }) => ids.has(sameWord(event ?? "")))
    .flatMap(({ items: asked }) => asked.filter((item) => item.role === role && item.mean !== null));
  return basisOf("means", pooledMeans(items, options)[0]?.surveys ?? 0, items.length);
}

function basisOf(kind: PartialBasis["kind"], known: number, all: number): PartialBasis | null {
  return known < all ? { kind, known, all } : null;
}
