import type { Bilingual, Language } from "../../shared/text/language";
import { filled } from "../../shared/text/filled";

function both(sv: string, en: string): Bilingual {
  return { sv, en };
}

/** Words of the view Underlag, which come with it. */
const basisTexts = {
  populationHeading: both("Folkmängd", "Population"),
  populationWhy: both(
    "SCB:s siffror för medlemmarna den 31 december. Du ser dem bredvid året före innan något skrivs.",
    "SCB's figures for the members on 31 December. You see them beside the year before until you write them.",
  ),
  wanted: both("Behövs: {years}, för {count} medlemmar.", "Needed: {years}, for {count} members."),
  fetchAgain: both("Hämta igen", "Fetch again"),
  useShipped: both("Medföljande siffror", "Figures shipped with the tool"),
  readSheet: both("Läs bladet som är framme", "Read the sheet in view"),
  otherWays: both("Andra sätt", "Other ways"),
  otherWaysWhy: both(
    "Når du inte SCB härifrån: ta de siffror som följer med verktyget, eller klistra in SCB:s tabell på ett eget blad, ställ dig på det och läs det.",
    "If SCB cannot be reached from here: take the figures that ship with the tool, or paste SCB's table on a sheet of its own, go to it and read it.",
  ),
  fromSheet: both("Ur bladet {sheet}", "From the sheet {sheet}"),
  fromShipped: both("Ur de medföljande siffrorna", "From the figures shipped with the tool"),
  fromScb: both("Från SCB", "From SCB"),
  sheetYear: both("Årtal, om bladet inte säger det", "Year, where the sheet does not say it"),
  counts: both(
    "{added} nya, {revised} ändrade, {same} som redan står där",
    "{added} new, {revised} revised, {same} there already",
  ),
  acceptRevisions: both("Skriv även in ändrade siffror ({count})", "Write revised figures too ({count})"),
  acceptRevisionsWhy: both(
    "SCB har rättat dem. Den tidigare siffran sparas på raden.",
    "SCB has corrected them. The earlier figure is kept on the row.",
  ),
  onlyNotable: both("Visa bara det som sticker ut ({count})", "Show only what stands out ({count})"),
  yearHeading: both("31 december {year}", "31 December {year}"),
  municipality: both("Kommun", "Municipality"),
  figure: both("Folkmängd", "Population"),
  yearBefore: both("Året före", "The year before"),
  changed: both("Ändring", "Change"),
  noFigure: both("uppgift saknas", "not available"),
  noYearBefore: both("inget året före", "no year before"),
  inSheet: both("i bladet {population}", "in the sheet {population}"),
  new: both("ny", "new"),
  revised: both("ändrad", "revised"),
  jump: both("stort hopp", "large jump"),
  zero: both("noll", "zero"),
  missing: both("saknas", "missing"),
  unknown: both("okänd kod", "unknown code"),
  sources: both("Källa", "Source"),
  indexHeading: both("Löneindex", "Wage index"),
  indexWhy: both(
    "Löneindex skrivs för hand på bladet Löneindex, oftast ett värde om året.",
    "The wage index is typed on its sheet, mostly one value a year.",
  ),
  indexUnknown: both(
    "Vilket indexvärde som gäller syns när avgifterna kan räknas.",
    "Which index value holds is seen once the fees can be calculated.",
  ),
} as const satisfies Readonly<Record<string, Bilingual>>;

export type BasisTextKey = keyof typeof basisTexts;

/** A text of the view with its values put in. */
export function basisText(
  key: BasisTextKey,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return filled(basisTexts[key][language], values);
}
