import type { Scale } from "../../../evaluation/itemAnswer";

const range = String.raw`(\d{1,3})\s*(?:-|–|—|till|to|\.\.\.?|…)\s*(\d{1,3})`;
const patterns = [
  new RegExp(String.raw`(?:skala|skalan|betygsskala|betyg|poäng|scale|rating)\D{0,20}?${range}(?!\d)`, "i"),
  new RegExp(String.raw`[([]\s*${range}\s*[)\]]`, "i"),
  new RegExp(String.raw`${range}\s*(?:-?gradig|skala|scale)`, "i"),
  // Alone at the end of the question or of a part of it: "Nöjdhet 0-100".
  /(?:^|[^\d.,/:–—-])(\d{1,3})\s*[-–—]\s*(\d{1,3})\s*(?=$|[?:;]|[.,](?!\d))/,
];

/** Numbers of days, weeks, hours and parts, which are no points. */
const numbered =
  /(?:^|[^\p{L}])(?:dag|dagar|dagen|vecka|veckor|kl|klockan|del|delar|pass|avsnitt|kapitel|årskurs|åk|nr|nummer|workshop|day|days|week|weeks|part|parts|session|sessions)\.?\s*\d{1,3}\s*[-–—]\s*\d{1,3}/giu;

/** Scales that occur: from 0 or 1 to at most 10, or to 100. */
export function isScale({ min, max }: Scale): boolean {
  return (min === 0 || min === 1) && ((max >= 2 && max <= 10) || max === 100) && max > min;
}

/** The scale that a question names: "på skalan 1–6", "Nöjdhet 0-100". Null where it names none. */
export function scaleOfTitle(header: string): Scale | null {
  const title = header.replace(numbered, "").trim();
  for (const pattern of patterns) {
    const [, one, other] = pattern.exec(title) ?? [];
    if (one === undefined || other === undefined) continue;
    const [first, second] = [Number(one), Number(other)];
    const scale = { min: Math.min(first, second), max: Math.max(first, second) };
    if (isScale(scale)) return scale;
  }
  return null;
}
