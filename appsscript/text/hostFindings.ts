import type { Bilingual } from "../../shared/text/language";

/** Sentences on a spreadsheet that cannot be read or written: what happened and what to do, and what was and was not written. */
export const hostFindings: Readonly<Record<string, Bilingual>> = {
  "sheets-busy": {
    sv: "En annan körning skriver i kalkylarket just nu. Vänta en minut och kör igen.",
    en: "Another run is writing in the spreadsheet right now. Wait a minute and run again.",
  },
  "sheets-protected": {
    sv: "Bladet, eller celler på det, är skyddade mot dig. Be ägaren ge dig behörighet under Data, Skydda kalkylblad och intervall, eller ta bort skyddet, och kör igen.",
    en: "The sheet, or cells on it, are protected from you. Ask the owner to let you in under Data, Protect sheets and ranges, or to remove the protection, and run again.",
  },
  "sheets-permission": {
    sv: "Google säger att du saknar behörighet ({reason}). Kontrollera att du får redigera kalkylarket, välj Kommunnätverk i menyn igen och godkänn det som Google frågar om.",
    en: "Google says that you lack permission ({reason}). Check that you may edit the spreadsheet, choose Kommunnätverk in the menu again and approve what Google asks.",
  },
  "sheets-accounts": {
    sv: "Google blandar ihop konton, eftersom du är inloggad med flera i samma webbläsare (PERMISSION_DENIED). Öppna kalkylarket i ett inkognitofönster eller en webbläsarprofil där bara ett konto är inloggat. Menyn Kommunnätverk fungerar även med flera konton.",
    en: "Google mixes up accounts, since you are signed in with several in the same browser (PERMISSION_DENIED). Open the spreadsheet in an incognito window or a browser profile where only one account is signed in. The menu Kommunnätverk works with several accounts too.",
  },
  "sheets-quota": {
    sv: "Googles gräns för hur mycket ett skript får göra är nådd ({reason}). Vänta en stund och kör igen; en dagsgräns börjar om nästa dag.",
    en: "Google's limit on what a script may do is reached ({reason}). Wait a while and run again; a daily limit starts anew the next day.",
  },
  "sheets-service": {
    sv: "Google Kalkylark svarade inte ({reason}). Felet går oftast över: kör igen om en minut.",
    en: "Google Sheets did not answer ({reason}). This mostly passes: run again in a minute.",
  },
  "sheets-time": {
    sv: "Google avbryter en körning efter sex minuter, så den stannade i tid. Kör igen, så fortsätter den; dela kalkylarket om det händer varje gång.",
    en: "Google ends a run after six minutes, so it stopped in time. Run again to continue; split the spreadsheet if this happens every time.",
  },
  "sheets-too-large": {
    sv: "Kalkylarket skulle få fler än 10 miljoner celler, vilket Google inte tillåter. Ta bort blad, rader eller kolumner som inte används, även tomma, och kör igen.",
    en: "The spreadsheet would get more than 10 million cells, which Google does not allow. Delete sheets, rows or columns that are not used, blank ones too, and run again.",
  },
  "sheets-cell-too-long": {
    sv: "En text är längre än de 50 000 tecken som en cell får hålla. Korta namn och texter på inmatningsbladen och kör igen.",
    en: "A text is longer than the 50,000 characters that a cell may hold. Shorten names and texts on the input sheets and run again.",
  },
  "sheets-name-taken": {
    sv: "Det namngivna området {name} används redan för något annat. Byt namn på det under Data, Namngivna intervall, och kör igen.",
    en: "The named range {name} is already used for something else. Rename it under Data, Named ranges, and run again.",
  },
  "sheets-no-sheet": {
    sv: "Bladet finns inte längre. Kör igen, så läses kalkylarket på nytt.",
    en: "The sheet is no longer there. Run again to read the spreadsheet anew.",
  },
  "sheets-no-page": {
    sv: "Skriptprojektet saknar panelens sida. Lägg under Tillägg, Apps Script till en HTML-fil som heter sidebar (utan .html) med innehållet i sidebar.html, spara och ladda om kalkylarket. Menyns andra val fungerar utan den.",
    en: "The script project lacks the panel's page. Under Extensions, Apps Script add an HTML file named sidebar (without .html) with the content of sidebar.html, save, and load the spreadsheet again. The menu's other items work without it.",
  },
  "sheets-versions": {
    sv: "Panelen och skriptet är av olika versioner. Lägg in alla tre filerna (Code.js, sidebar.html och appsscript.json) från samma version, spara och ladda om kalkylarket.",
    en: "The panel and the script are of different versions. Put in all three files (Code.js, sidebar.html and appsscript.json) of one version, save, and load the spreadsheet again.",
  },
  "sheets-unknown": {
    sv: "Ett oväntat fel inträffade: {reason}. Kör igen. Händer det på nytt, anmäl felet med den här texten.",
    en: "An unexpected fault occurred: {reason}. Run again. If it happens anew, report it with this text.",
  },
  "sheets-nothing-written": {
    sv: "Inget är skrivet.",
    en: "Nothing is written.",
  },
  "sheets-cells-filled": {
    sv: "Ifyllda celler på inmatningsblad: {count}. De står kvar.",
    en: "Cells filled in on input sheets: {count}. They stay.",
  },
  "sheets-delete": {
    sv: "Det nya bladet {sheet} blev inte färdigt och kunde inte tas bort. Ta bort det för hand och kör igen.",
    en: "The new sheet {sheet} was not finished and could not be removed. Delete it by hand and run again.",
  },
};
