import { isPartText, isTotalText, neutralWords, populationContents, populationWords, wordsOf } from "./headingWords";
import { periodOf, type PeriodReading } from "./periodOf";
import { statedPeriods } from "./statedPeriods";

/** What stands above a column, read as the heading of figures. */
export interface FigureHeading {
  /** As in the file, in one line. */
  readonly text: string;
  /** Nothing in it says that the figures are anything but all inhabitants. */
  readonly mayBePopulation: boolean;
  /** It says that they are inhabitants. */
  readonly saysPopulation: boolean;
  /** It names only a part of them. */
  readonly isPart: boolean;
  readonly period: PeriodReading;
}

/** A mark of a footnote sits on the last letter: "Folkmängd1", "Folkmängd 1)". */
function withoutFootnoteMark(text: string): string {
  return text.replace(/(\p{L})\d(?!\d)\)?|\s\d\)/gu, "$1").replace(/[*¹²³]/g, "");
}

/** All words must be known: "Folkökning", "Medelfolkmängd" and "Folkmängd per km2" are other figures. */
function isAllowed(piece: string): boolean {
  if (isTotalText(piece) || populationContents.has(piece.toLowerCase())) return true;
  const { rest } = statedPeriods(piece);
  const left = withoutFootnoteMark(rest);
  return !/[\d%]/.test(left) && wordsOf(left).every((word) => populationWords.has(word) || neutralWords.has(word));
}

export function saysPopulation(text: string): boolean {
  return (
    populationContents.has(text.toLowerCase()) ||
    wordsOf(text.replace(/_/g, " ")).some((word) => populationWords.has(word))
  );
}

/** @param pieces the cells above a column, from above; hyphenated ones joined */
export function readHeading(pieces: readonly string[]): FigureHeading {
  const text = pieces.join(" ");
  return {
    text,
    mayBePopulation: pieces.length > 0 && pieces.every(isAllowed),
    saysPopulation: pieces.some(saysPopulation),
    isPart: pieces.some((piece) => isPartText(piece) && !isTotalText(piece)),
    period: periodOf(pieces.flatMap((piece) => statedPeriods(piece).periods)),
  };
}
