import type { ItemRole } from "../../evaluation/itemAnswer";
import type { ItemResult } from "../../evaluation/surveyResult";
import type { YearEvaluation } from "../../evaluation/yearEvaluation";
import { sameWord } from "../../text/sameWord";

/** What an event's surveys say of satisfaction and of usefulness: the first item of each that has a mean. */
export interface EventMeans {
  readonly satisfaction: ItemResult | null;
  readonly usefulness: ItemResult | null;
  /** Some item has a mean. */
  readonly isEvaluated: boolean;
}

/** The means by event. */
export function eventMeans({ events }: YearEvaluation): (id: string) => EventMeans {
  const items = new Map<string, ItemResult[]>();
  for (const { event, items: asked } of events) {
    const key = sameWord(event ?? "");
    items.set(key, [...(items.get(key) ?? []), ...asked.filter(({ mean }) => mean !== null)]);
  }
  return (id) => {
    const asked = items.get(sameWord(id)) ?? [];
    const first = (role: ItemRole) => asked.find((item) => item.role === role) ?? null;
    return { satisfaction: first("satisfaction"), usefulness: first("usefulness"), isEvaluated: asked.length > 0 };
  };
}
