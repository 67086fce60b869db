import { getData, longestUrl, type DataQuestion } from "./dataRequest";
import type { ScbPlace } from "./requestUrl";

/** GET, in addresses that are short enough; or POST, as many codes as one likes. */
export type ScbTransport = "get" | "post";

/**
 * The questions that a large one falls into, as few as the limits allow: no answer has more cells than SCB gives, and no address is too
 * long.
 *
 * Each number of years a question may have is tried, since many years leave room for few codes.
 */
export function dataQuestions(
  whole: DataQuestion,
  maxDataCells: number,
  transport: ScbTransport,
  place: ScbPlace,
): readonly DataQuestion[] {
  const { codes, years } = whole;
  if (codes.length === 0 || years.length === 0) return [];
  const fits = (question: DataQuestion): boolean =>
    question.codes.length * question.years.length <= maxDataCells &&
    (transport === "post" || getData(place, question).url.length <= longestUrl);
  let fewest: readonly DataQuestion[] | null = null;
  for (let span = years.length; span >= 1; span -= 1) {
    const questions = chunksOf(years, span).flatMap((some) => byCodes({ ...whole, years: some }, fits));
    const isPossible = questions.every(fits);
    if (isPossible && (fewest === null || questions.length < fewest.length)) fewest = questions;
    if (fewest?.length === 1) break;
  }
  // Not one figure fits: asked one by one, SCB says itself what is wrong.
  return fewest ?? codes.flatMap((code) => years.map((year) => ({ ...whole, codes: [code], years: [year] })));
}

function chunksOf<Item>(items: readonly Item[], length: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / length);
  return Array.from({ length: count }, (_, at) => items.slice(at * length, (at + 1) * length));
}

/** Each question takes as many of the codes as fit. */
function byCodes(whole: DataQuestion, fits: (question: DataQuestion) => boolean): readonly DataQuestion[] {
  const questions: DataQuestion[] = [];
  for (let from = 0; from < whole.codes.length;) {
    let to = from + 1;
    // More codes never fit where fewer do not, so the last that fits is found by halving.
    for (let step = highestPower(whole.codes.length - from); step >= 1; step /= 2) {
      if (to + step <= whole.codes.length && fits({ ...whole, codes: whole.codes.slice(from, to + step) })) to += step;
    }
    questions.push({ ...whole, codes: whole.codes.slice(from, to) });
    from = to;
  }
  return questions;
}

function highestPower(limit: number): number {
  let power = 1;
  while (power * 2 <= limit) power *= 2;
  return power;
}
