/** Sentences of findings that commands make about the workbook as a whole and about generated sheets. */
export const commandFindings: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
  "fee-year-missing": {
    sv: "Avgiftsåret är inte angivet. Skriv det vid Avgiftsår i Inställningar, eller välj ett avgiftsår (--year).",
    en: "The fee year is not stated. Write it at Fee year in the settings sheet, or choose a fee year (--year).",
  },
  "member-unknown": {
    sv: "{asked} är ingen medlem {year}. Ange en kommunkod eller ett namn som står i Medlemmar.",
    en: "{asked} is no member in {year}. Give a municipality code or a name that stands in the members sheet.",
  },
  "sheet-name-taken": {
    sv: "Det finns redan ett eget blad som heter {sheet}. Det lämnas orört, och resultatet står i {taken}.",
    en: "There is a sheet of your own called {sheet}. It is left as it is, and the result is in {taken}.",
  },
  "fee-sheet-absent": {
    sv: "Avgifterna för {year} är inte beräknade i arbetsboken än. Kör Beräkna avgifter.",
    en: "The fees of {year} have not been calculated in the workbook yet. Run Calculate fees.",
  },
  "fee-sheet-incomplete": {
    sv: "Bladet blev inte färdigskrivet. Beräkna avgifterna för {year} igen.",
    en: "The sheet was not written to the end. Calculate the fees of {year} again.",
  },
  "fee-sheet-unreadable": {
    sv: "Avgiftstabellen för {year} hittades inte på bladet. Beräkna avgifterna igen.",
    en: "The fee table of {year} was not found on the sheet. Calculate the fees again.",
  },
  "fee-sheet-extra": {
    sv: "{code} står i avgiftstabellen men är inte medlem {year} enligt Medlemmar. Beräkna avgifterna igen.",
    en: "{code} is in the fee table but is no member in {year} by the members sheet. Calculate the fees again.",
  },
  "fee-sheet-lacks": {
    sv: "{name} ({code}) är medlem {year} men saknas i avgiftstabellen. Beräkna avgifterna igen.",
    en: "{name} ({code}) is a member in {year} but is missing in the fee table. Calculate the fees again.",
  },
  "fee-sheet-fee-differs": {
    sv: "Avgiften för {name} ({code}) är {shown} på bladet, men inmatningsbladen ger {computed}. Beräkna avgifterna igen, eller ändra i inmatningsbladen.",
    en: "The fee of {name} ({code}) is {shown} on the sheet, but the input sheets give {computed}. Calculate the fees again, or change the input sheets.",
  },
  "fee-sheet-population-differs": {
    sv: "Folkmängden för {name} ({code}) är {shown} på bladet, men {computed} i Befolkning. Beräkna avgifterna igen, eller ändra i Befolkning.",
    en: "The population of {name} ({code}) is {shown} on the sheet, but {computed} in the population sheet. Calculate the fees again, or change the population sheet.",
  },
  "fee-sheet-not-computed": {
    sv: "Avgifterna för {year} på bladet är inte uträknade: ett program har ändrat arbetsboken utan att räkna om formlerna. Öppna den i Excel och spara, eller beräkna avgifterna igen.",
    en: "The fees of {year} on the sheet are not computed: a program has changed the workbook without recalculating its formulas. Open it in Excel and save it, or calculate the fees again.",
  },
  "fee-sheet-cell-differs": {
    sv: "Cellen innehåller {shown}, men inmatningsbladen ger {computed}. Beräkna avgifterna igen, eller ändra i inmatningsbladen.",
    en: "The cell holds {shown}, but the input sheets give {computed}. Calculate the fees again, or change the input sheets.",
  },
  "fee-sheet-cells-differ": {
    sv: "{count} celler på bladet har ett annat innehåll än inmatningsbladen ger. Beräkna avgifterna igen, eller ändra i inmatningsbladen.",
    en: "{count} cells of the sheet hold something else than the input sheets give. Calculate the fees again, or change the input sheets.",
  },
};
