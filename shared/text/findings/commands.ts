/** Sentences of findings that commands make about the workbook as a whole and about generated sheets. */
export const commandFindings: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
  "fee-year-missing": {
    sv: "Avgiftsåret är inte angivet. Skriv det vid Avgiftsår i Inställningar, eller ange --year.",
    en: "The fee year is not stated. Write it at Fee year in the settings sheet, or give --year.",
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
    sv: "Bladet blev inte färdigskrivet. Kör Beräkna avgifter för {year} igen.",
    en: "The sheet was not written to the end. Run Calculate fees for {year} again.",
  },
  "fee-sheet-unreadable": {
    sv: "Avgiftstabellen för {year} hittades inte på bladet. Kör Beräkna avgifter igen.",
    en: "The fee table of {year} was not found on the sheet. Run Calculate fees again.",
  },
  "fee-sheet-extra": {
    sv: "{code} står i avgiftstabellen men är inte medlem {year} enligt Medlemmar. Kör Beräkna avgifter igen.",
    en: "{code} is in the fee table but is no member in {year} by the members sheet. Run Calculate fees again.",
  },
  "fee-sheet-lacks": {
    sv: "{name} ({code}) är medlem {year} men saknas i avgiftstabellen. Kör Beräkna avgifter igen.",
    en: "{name} ({code}) is a member in {year} but is missing in the fee table. Run Calculate fees again.",
  },
  "fee-sheet-fee-differs": {
    sv: "Avgiften för {name} ({code}) är {shown} på bladet, men inmatningsbladen ger {computed}. Kör Beräkna avgifter igen, eller ändra i inmatningsbladen.",
    en: "The fee of {name} ({code}) is {shown} on the sheet, but the input sheets give {computed}. Run Calculate fees again, or change the input sheets.",
  },
  "fee-sheet-population-differs": {
    sv: "Folkmängden för {name} ({code}) är {shown} på bladet, men {computed} i Befolkning. Kör Beräkna avgifter igen, eller ändra i Befolkning.",
    en: "The population of {name} ({code}) is {shown} on the sheet, but {computed} in the population sheet. Run Calculate fees again, or change the population sheet.",
  },
};
