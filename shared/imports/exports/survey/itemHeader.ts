import { allMatches } from "../table/allMatches";

/** A label of a scale point: "6 - Mycket nöjd". */
export interface PointLabel {
  readonly point: number;
  readonly label: string;
}

/** What the header of an item holds: the question, and the labels of its scale where they stand in it. */
export interface ItemHeader {
  readonly title: string;
  readonly labels: readonly PointLabel[];
  /** What stands in square brackets before the question, as LimeSurvey writes it, or is null. */
  readonly code: string | null;
}

/** A scale point, a sign and a label that ends where the next one begins: "1 - Inte alls nöjd", "6 = mycket", "1 (inte alls)". */
const labelled =
  /(?:^|[^\d.,])(\d{1,3})\s*(?:[-–—=:]|är|är lika med|means|is)\s*(?=[\p{L}"”'])([^\d;|]*?[\p{L}"”'.)])(?=\s*(?:[,;|.)(]|\s(?:och|till|and|to)\s|$|\s+\d{1,3}\s*(?:[-–—=:(]|är)))/giu;
const bracketed = /(?:^|[^\d.,])(\d{1,3})\s*\(\s*([\p{L}][^)\d]*)\)/gu;

function labelsIn(text: string): readonly PointLabel[] {
  const found = [...allMatches(text, labelled), ...allMatches(text, bracketed)].map(([, point = "", label = ""]) => ({
    point: Number(point),
    label: label.replace(/["”'.)]+$/, "").trim(),
  }));
  const first = new Map<number, PointLabel>();
  for (const each of found) if (each.label !== "" && !first.has(each.point)) first.set(each.point, each);
  return first.size < 2 ? [] : [...first.values()].sort((one, other) => one.point - other.point);
}

/** Lines below the question that are nothing but labels. */
function isLabelLine(line: string): boolean {
  return /^\s*\d{1,3}\s*(?:$|(?:[-–—=:.)(]|är)\s*\S)/.test(line);
}

/**
 * Splits the header of an item.
 * @example itemHeader("Hur nöjd är du?\n\n1 - Inte alls nöjd\n6 - Mycket nöjd").title // "Hur nöjd är du?"
 */
export function itemHeader(header: string): ItemHeader {
  const lines = header.split(/[\r\n]+/).filter((line) => line.trim() !== "");
  const question = lines.filter((line, index) => index === 0 || !isLabelLine(line)).join(" ");
  const code = /^\[([^\]]+)\]\s*(?=\S)/.exec(question.trim());
  const title = (code === null ? question.trim() : question.trim().slice(code[0].length)).replace(/\s+/g, " ").trim();
  return { title, labels: labelsOfLines(lines) ?? labelsIn(header.replace(/\s+/g, " ")), code: code?.[1] ?? null };
}

function labelsOfLines(lines: readonly string[]): readonly PointLabel[] | null {
  const labels = lines.slice(1).flatMap((line) => {
    const [, point, label] = /^\s*(\d{1,3})\s*(?:[-–—=:.]|är)\s*(\S.*)$/.exec(line) ?? [];
    return point === undefined || label === undefined ? [] : [{ point: Number(point), label: label.trim() }];
  });
  return labels.length < 2 ? null : [...labels].sort((one, other) => one.point - other.point);
}
