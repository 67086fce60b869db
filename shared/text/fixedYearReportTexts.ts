import type { Bilingual } from "./language";

function both(sv: string, en: string): Bilingual {
  return { sv, en };
}

/** Words of generated sheets on fixed years, and of notices on the largest rise. `{…}` is filled in. */
export const fixedYearReportTexts = {
  // The largest rise in a notice
  riseLimitHow: both(
    "{percent} över den fastställda avgiften {previousYear}: högst {amount} före avrundning",
    "{percent} above the fixed fee of {previousYear}: at most {amount} before rounding",
  ),
  // A fixed year
  fixedLine: both("Fastställd{day}{body}{diaryNumber}.", "Fixed{day}{body}{diaryNumber}."),
  fixedYearLine: both("Året {year} är fastställt{day}{body}{diaryNumber}.", "{year} is fixed{day}{body}{diaryNumber}."),
  fixedDay: both(" {day}", " on {day}"),
  fixedBody: both(" av {body}", " by {body}"),
  fixedDiaryNumber: both(", diarienummer {diaryNumber}", ", diary number {diaryNumber}"),
  fixedNote: both(
    "Året är fastställt: beloppen är värden och står fast i bladet Fastställda avgifter, vad som än sedan ändras i folkmängd, regel eller index.",
    "The year is fixed: the amounts are values and stand in the sheet of fixed fees, whatever is changed later in population, rule or index.",
  ),
  // A fixed year's notice
  fixedNoticeNote: both(
    "Avgiften är fastställd. Beskedet bygger på de uppgifter som fastställdes i bladet Fastställda avgifter, inte på vad inmatningsbladen ger i dag.",
    "The fee is fixed. The notice rests on the figures that were fixed in the sheet of fixed fees, not on what the input sheets give today.",
  ),
  fixedSource: both(
    "Källa: SCB, folkmängd 31 december; avgift och uppgifter enligt arbetsbokens blad Fastställda avgifter.",
    "Source: Statistics Sweden (SCB), population on 31 December; fee and figures by the sheet of fixed fees.",
  ),
  fixedStepsHeading: both("De fastställda uppgifterna", "The fixed figures"),
  fixedIndexValues: both("Indexvärden", "Index values"),
  fixedPopulationHow: both("31 december {populationYear}", "31 December {populationYear}"),
  fixedNotKept: both(
    "Hur avgiften räknades fram är inte sparat i Fastställda avgifter, bara de uppgifter som visas här.",
    "How the fee came about is not kept in the sheet of fixed fees, only the figures shown here.",
  ),
  fixedExplainsOther: both(
    "Förklaringen som är sparad i Fastställda avgifter är av ett annat belopp, {other}, och visas därför inte.",
    "The explanation kept in the sheet of fixed fees is of another amount, {other}, and is therefore not shown.",
  ),
  fixedStillGiven: both(
    "Inmatningsbladen ger i dag samma avgift: {explanation}",
    "The input sheets give the same fee today: {explanation}",
  ),
  fixedPayerOfMembers: both("enligt Medlemmar", "by the members sheet"),
  fixedFigure: both("enligt Fastställda avgifter", "by the sheet of fixed fees"),
} as const satisfies Readonly<Record<string, Bilingual>>;
