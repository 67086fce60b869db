import type { Scale } from "../../../evaluation/itemAnswer";

const range = String.raw`(\d{1,3})\s*(?:-|–|—|till|to|\.\.\.?|…)\s*(\d{1,3})`;
const patterns = [
  new RegExp(String.raw`(?:skala|skalan|betygsskala|betyg|poäng|scale|rating)\D{0,20}?${range}(?!\d)`, "i"),
  new RegExp(String.raw`[([]\s*${range}\s*[)\]]`, "i"),
  new RegExp(String.raw`${range}\s*(?:-?gradig|skala|scale)`, "i"),
];

/** Scales that occur: from 0 or 1 to at most 10, or to 100. */
export function isScale({ min, max }: Scale): boolean {
  return (min === 0 || min === 1) && ((max >= 2 && max <= 10) || max === 100) && max > min;
}

/** The scale that a question names: "på skalan 1–6". Null where it names none. */
export function scaleOfTitle(title: string): Scale | null {
  for (const pattern of patterns) {
    const [, one, other] = pattern.exec(title) ?? [];
    if (one === undefined || other === undefined) continue;
    const [first, second] = [Number(one), Number(other)];
    const scale = { min: Math.min(first, second), max: Math.max(first, second) };
    if (isScale(scale)) return scale;
  }
  return null;
}
