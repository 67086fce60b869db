import type { Scale } from "../../../evaluation/itemAnswer";
import type { PointLabel } from "./itemHeader";
import { isHighestBest, valence } from "./valence";

/** What is known of a scale's direction: by labels or a sentence, by labels that do not say it, or nothing at all. */
export type ItemDirection = boolean | "unclear" | null;

const best = /(\d{1,3})\s*(?:=|är|is|means)\s*(?:det |the )?(?:allra )?(?:bästa?|best|högsta? betyg|highest)/i;
const lowestBest =
  /(?:lägsta?|lowest|låg(?:t|a)? (?:tal|värde|siffra))[^.?!]{0,20}(?:bästa?|best)|omvänd skala|reversed scale/i;

/** Whether the highest point of an item's scale is the best one. */
export function itemDirection(header: string, { min, max }: Scale, labels: readonly PointLabel[]): ItemDirection {
  if (lowestBest.test(header)) return false;
  const said = best.exec(header);
  if (said !== null && Number(said[1]) === min) return false;
  if (said !== null && Number(said[1]) === max) return true;
  const labelAt = (point: number) => labels.find((each) => each.point === point)?.label;
  const [low, high] = [labelAt(min), labelAt(max)];
  if (low === undefined && high === undefined) return null;
  const told = isHighestBest(low, high);
  // One end alone, with a word that is neither good nor bad, says no more than no label.
  const isSilent = (low === undefined || high === undefined) && valence(low ?? high ?? "") === 0;
  return told ?? (isSilent ? null : "unclear");
}
