/** Sentences of findings on years whose fees are fixed: what is wrong and what to do. */
export const fixedYearFindings: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
  "duplicate-fixed-fee": {
    sv: "{code} har redan en fastställd avgift för {year} på rad {firstRow}. Ta bort den ena raden.",
    en: "{code} already has a fixed fee for {year} in row {firstRow}. Remove one of the rows.",
  },
  "fixed-year-lacks-member": {
    sv: "{year} är fastställt, men {name} ({code}) är medlem det året och saknar rad i Fastställda avgifter. Lägg till raden med den fastställda avgiften, eller rätta Från och Till.",
    en: "{year} is fixed, but {name} ({code}) is a member that year and has no row in the sheet of fixed fees. Add the row with the fixed fee, or correct From and To.",
  },
  "fixed-fee-non-member": {
    sv: "{code} har en fastställd avgift för {year} men är inte medlem det året enligt Medlemmar. Den fastställda avgiften gäller ändå; rätta Från och Till i Medlemmar, eller ta bort raden om den är felskriven.",
    en: "{code} has a fixed fee for {year} but is no member that year by the members sheet. The fixed fee holds all the same; correct From and To in the members sheet, or remove the row if it is a slip.",
  },
  "fixed-fees-completed": {
    sv: "{count} rader för {year} i Fastställda avgifter saknar namn eller betalare. De är tagna ur Medlemmar som det bladet är i dag; fyll i Kommun och Betalare om de ska stå fast.",
    en: "{count} rows of {year} in the sheet of fixed fees lack name or payer. These are taken from the members sheet as it is today; fill in Municipality and Payer if they are to stay.",
  },
  "fixed-explanation-of-other-amount": {
    sv: "{name} ({code}): avgiften {year} är fastställd till {fixed}, men förklaringen är av {explained}. Den visas inte i avgiftsbesked och kommunblad; töm eller rätta Förklaring.",
    en: "{name} ({code}): the fee of {year} is fixed at {fixed}, but the explanation is of {explained}. It is not shown in fee notices and members’ pages; clear or correct Explanation.",
  },
  "fixed-fee-deviates": {
    sv: "{name} ({code}): avgiften {year} är fastställd till {fixed}, men inmatningsbladen ger nu {computed}. Den fastställda avgiften gäller; rätta inmatningsbladen om de är fel.",
    en: "{name} ({code}): the fee of {year} is fixed at {fixed}, but the input sheets now give {computed}. The fixed fee holds; correct the input sheets if they are wrong.",
  },
  "fixed-fees-not-computed": {
    sv: "{year} är fastställt, men avgiften kan inte längre räknas ut ur inmatningsbladen för {count} av medlemmarna. De fastställda avgifterna gäller.",
    en: "{year} is fixed, but the fees of {count} of the members can no longer be calculated from the input sheets. The fixed fees hold.",
  },
  "fixed-population-changed": {
    sv: "{name} ({code}): avgiften {year} fastställdes med folkmängden {fixed} den 31 december {populationYear}, men i Befolkning står {current}. Den fastställda avgiften gäller; rätta Befolkning om siffran där är fel.",
    en: "{name} ({code}): the fee of {year} was fixed with the population {fixed} on 31 December {populationYear}, but the population sheet says {current}. The fixed fee holds; correct the population sheet if its figure is wrong.",
  },
  "fixed-index-changed": {
    sv: "Avgifterna {year} fastställdes med värdet {fixed} för {period} i serien {series}, men i Löneindex står {current}. De fastställda avgifterna gäller; rätta Löneindex om värdet där är fel.",
    en: "The fees of {year} were fixed with the value {fixed} of {period} in the series {series}, but the wage index sheet says {current}. The fixed fees hold; correct the wage index sheet if its value is wrong.",
  },
  "fixed-index-unreadable": {
    sv: "”{text}” kan inte läsas som indexvärden, så det går inte att säga om de har ändrats sedan {year} fastställdes. Skriv dem som ”LCI 2024: 2,7 %”, med semikolon emellan.",
    en: "“{text}” cannot be read as index values, so nobody can say whether they have changed since {year} was fixed. Write them like “LCI 2024: 2.7 %”, with semicolons in between.",
  },
  "fixed-sheet-fee-differs": {
    sv: "Avgiften för {name} ({code}) är {shown} på bladet, men fastställd till {fixed} i Fastställda avgifter. Det fastställda beloppet gäller; rätta cellen, eller raden om den är fel.",
    en: "The fee of {name} ({code}) is {shown} on the sheet, but fixed at {fixed} in the sheet of fixed fees. The fixed amount holds; correct the cell, or the row if it is wrong.",
  },
  "fixed-sheet-broken": {
    sv: "{year} är fastställt, men bladet blev inte färdigskrivet eller säger inte att året är fastställt. Fastställ {year} igen, så ritas bladet om; raderna i Fastställda avgifter ändras inte.",
    en: "{year} is fixed, but the sheet was not written to the end or does not say that the year is fixed. Fix {year} again to have the sheet drawn anew; the rows of fixed fees do not change.",
  },
  "fixed-sheet-redrawn": {
    sv: "{year} var redan fastställt. Bladet med årets avgifter saknades, var inte färdigskrivet eller sade inte att året är fastställt, och ritas om; raderna i Fastställda avgifter ändras inte.",
    en: "{year} was fixed already. The sheet of its fees was missing, not written to the end or did not say that the year is fixed, and is drawn anew; the rows of fixed fees do not change.",
  },
  "fixed-sheet-kept": {
    sv: "{year} är fastställt, så bladet {sheet} lämnas som det är. Ta bort bladet om det ska ritas efter vad tabellerna ger i dag.",
    en: "{year} is fixed, so the sheet {sheet} is left as it is. Delete the sheet if it is to be drawn from what the tables give today.",
  },
  "year-already-fixed": {
    sv: "{year} är redan fastställt{details}. Raderna i Fastställda avgifter ändras aldrig av programmet: ska beslutet ändras, rätta raderna själv, eller ta bort årets rader och fastställ igen.",
    en: "{year} is fixed already{details}. The program never changes the rows of fixed fees: if the decision is to be changed, correct the rows yourself, or remove the rows of the year and fix it again.",
  },
  "fee-year-fixed": {
    sv: "{year} är fastställt{details}. Avgifterna räknas inte om, och årets blad lämnas som de är.",
    en: "{year} is fixed{details}. Its fees are not calculated again, and its sheets are left as they are.",
  },
  "fixed-body-too-long": {
    sv: "Den instans som fastställt året är {length} tecken lång; högst {most} går. Skriv den kortare. Inget skrevs.",
    en: "The body that fixed the year is {length} characters long; at most {most} will do. Write it shorter. Nothing was written.",
  },
  "fixed-diary-number-too-long": {
    sv: "Diarienumret är {length} tecken långt; högst {most} går. Skriv det kortare. Inget skrevs.",
    en: "The diary number is {length} characters long; at most {most} will do. Write it shorter. Nothing was written.",
  },
  "fix-year-preliminary": {
    sv: "Avgifterna {year} är preliminära och kan inte fastställas. Hämta folkmängden och fyll i de slutliga indexvärden som regeln anger, eller ändra regeln så att den anger de värden som ska gälla, och fastställ utan preliminära val.",
    en: "The fees of {year} are preliminary and cannot be fixed. Fetch the populations and fill in the final index values that the rule states, or change the rule so that it states the values that are to hold, and fix the year without preliminary choices.",
  },
  "fix-year-without-explanations": {
    sv: "Fastställda avgifter saknar kolumnen Förklaring, så hur avgifterna {year} räknades fram sparas inte. Lägg till kolumnen innan nästa år fastställs.",
    en: "The sheet of fixed fees lacks the column Explanation, so that how the fees of {year} came about is not kept. Add the column before the next year is fixed.",
  },
  "largest-rise-needs-fixed-years": {
    sv: "Högsta höjning {year} räknas från de fastställda avgifterna {previousYear}, men {previousYear} är inte fastställt. Fastställ {previousYear}, fyll i avgifterna i Fastställda avgifter, eller töm cellen.",
    en: "The largest rise of {year} starts from the fixed fees of {previousYear}, but {previousYear} is not fixed. Fix {previousYear}, fill in its fees in the sheet of fixed fees, or clear the cell.",
  },
  "largest-rise-from-zero": {
    sv: "{name} ({code}) hade den fastställda avgiften 0 kr {previousYear}, så högsta höjning håller avgiften {year} vid 0. Skriv ett beslutat belopp i Beslut om den ska betala.",
    en: "{name} ({code}) had the fixed fee SEK 0 in {previousYear}, so the largest rise keeps the fee of {year} at 0. Write a decided amount in the decisions sheet if it is to pay.",
  },
};
