import type { Bilingual } from "../language";

/** Sentences on what keeps an open workbook from being read or written, and on what a broken write left. */
export const openWorkbookFindings: Readonly<Record<string, Bilingual>> = {
  "excel-no-answer": {
    sv: "Excel svarade inte på {seconds} sekunder. Tryck Enter eller Esc om du skriver i en cell, stäng öppna dialogrutor och kör igen.",
    en: "Excel did not answer within {seconds} seconds. Press Enter or Esc if you are typing in a cell, close open dialogs and run again.",
  },
  "excel-cell-editing": {
    sv: "En cell redigeras just nu, och då tar Excel inte emot något. Tryck Enter eller Esc och kör igen.",
    en: "A cell is being edited, and Excel takes nothing meanwhile. Press Enter or Esc and run again.",
  },
  "excel-access-denied": {
    sv: "Excel tillåter inte ändringen. Kontrollera att arbetsboken inte är skrivskyddad, och att varken bladen eller arbetsbokens struktur är skyddade (Granska), och kör igen. Excels svar: {message} ({error})",
    en: "Excel does not allow the change. Check that the workbook is not read-only, and that neither its sheets nor its structure are protected (Review), and run again. Excel's answer: {message} ({error})",
  },
  "excel-read-only": {
    sv: "Arbetsboken är öppnad skrivskyddad. Inget är skrivet. Välj Redigera arbetsbok, eller spara en egen kopia, och kör igen.",
    en: "The workbook is open read-only. Nothing is written. Choose Edit Workbook, or save a copy of your own, and run again.",
  },
  "excel-structure-protected": {
    sv: "Arbetsbokens struktur är skyddad, så bladet {sheet} kan inte läggas till. Inget är skrivet. Välj Granska, Skydda arbetsbok för att ta bort skyddet, och kör igen.",
    en: "The structure of the workbook is protected, so the sheet {sheet} cannot be added. Nothing is written. Choose Review, Protect Workbook to remove the protection, and run again.",
  },
  "sheet-protected": {
    sv: "Bladet är skyddat. Inget är skrivet. Välj Granska, Ta bort bladets skydd, och kör igen.",
    en: "The sheet is protected. Nothing is written. Choose Review, Unprotect Sheet, and run again.",
  },
  "excel-workbook-changed": {
    sv: "Arbetsboken ändrades av någon annan medan den lästes. Kör igen, så läses den på nytt.",
    en: "Somebody else changed the workbook while it was being read. Run again to read it anew.",
  },
  "excel-table-name-taken": {
    sv: "Tabellnamnet {table} används redan på det här bladet. Inget är skrivet. Byt namn på tabellen under Tabelldesign, och kör igen.",
    en: "The table name {table} is in use on this sheet. Nothing is written. Rename the table under Table Design, and run again.",
  },
  "excel-range-too-large": {
    sv: "Bladet har fler celler än Excel lämnar ut på en gång (fem miljoner). Ta bort tomma rader och kolumner med formatering nedanför och till höger om tabellen, och kör igen.",
    en: "The sheet has more cells than Excel hands out at once (five million). Remove blank rows and columns with formatting below and to the right of the table, and run again.",
  },
  "excel-answer-too-large": {
    sv: "Det som läses är mer än Excel på webben lämnar ut på en gång (5 MB). Öppna arbetsboken i Excel på datorn och kör igen, eller flytta äldre rader till en egen arbetsbok. Excels svar: {message} ({error})",
    en: "What is read is more than Excel on the web hands out at once (5 MB). Open the workbook in Excel on the computer and run again, or move older rows to a workbook of their own. Excel's answer: {message} ({error})",
  },
  "excel-other-workbook": {
    sv: "Excel hade en annan arbetsbok framme, och då tar den här inte emot något. Klicka i den här arbetsboken, låt den vara framme och kör igen. Excels svar: {message} ({error})",
    en: "Another workbook was in front in Excel, and this one takes nothing meanwhile. Click in this workbook, leave it in front and run again. Excel's answer: {message} ({error})",
  },
  "excel-unexplained": {
    sv: "Excel avbröt utan att säga varför. Oftast är en annan arbetsbok eller en dialogruta framme: klicka i den här arbetsboken, stäng dialogrutor och kör igen. Hjälper det inte, spara arbetsboken, stäng den, öppna den igen och kör på nytt. Excels svar: {message} ({error})",
    en: "Excel stopped without saying why. Most often another workbook or a dialog is in front: click in this workbook, close dialogs and run again. If that does not help, save the workbook, close it, open it again and run again. Excel's answer: {message} ({error})",
  },
  "excel-cells-in-the-way": {
    sv: "Sammanslagna celler, ett filter eller en pivottabell ligger i vägen på ett blad som ska skrivas. Ta bort dem från det bladet och kör igen. Excels svar: {message} ({error})",
    en: "Merged cells, a filter or a PivotTable are in the way on a sheet that is to be written. Remove them from that sheet and run again. Excel's answer: {message} ({error})",
  },
  "excel-overloaded": {
    sv: "Excel hann eller orkade inte med. Stäng andra arbetsböcker, vänta en minut och kör igen. Excels svar: {message} ({error})",
    en: "Excel was too busy or short of memory. Close other workbooks, wait a minute and run again. Excel's answer: {message} ({error})",
  },
  "excel-refused": {
    sv: "Excel godtog inte en ändring. Spara arbetsboken, stäng den, öppna den igen och kör på nytt. Händer det igen, anmäl det med hela den här texten. Excels svar: {message} ({error})",
    en: "Excel did not accept a change. Save the workbook, close it, open it again and run again. If it happens again, report it with the whole of this text. Excel's answer: {message} ({error})",
  },
  "sheet-finish-refused": {
    sv: "Allt är skrivet, men Excel kunde inte visa bladet {sheet} eller ställa in hur det skrivs ut. Klicka på bladets flik; utskriften ställs in under Sidlayout. Excels svar: {message} ({error})",
    en: "Everything is written, but Excel could not show the sheet {sheet} or set how it prints. Click the sheet's tab; printing is set under Page Layout. Excel's answer: {message} ({error})",
  },
  "sheet-finish-unanswered": {
    sv: "Allt är skrivet, men Excel svarade inte när bladet {sheet} skulle visas och utskriften ställas in. Klicka på bladets flik; utskriften ställs in under Sidlayout.",
    en: "Everything is written, but Excel did not answer when the sheet {sheet} was to be shown and its printing set. Click the sheet's tab; printing is set under Page Layout.",
  },
  "place-missing": {
    sv: "Bladet {sheet} finns inte längre. Kör om kontrollen.",
    en: "The sheet {sheet} is no longer there. Run the check again.",
  },
  "sheet-left-old": {
    sv: "Bladet {sheet} är som det var.",
    en: "The sheet {sheet} is as it was.",
  },
  "sheet-left-new": {
    sv: "Bladet {sheet} är helt skrivet.",
    en: "The sheet {sheet} is wholly written.",
  },
  "sheet-left-incomplete": {
    sv: "Bladet {sheet} är halvskrivet och säger själv OFULLSTÄNDIG. Inmatningsbladen är orörda. Kör igen, så skrivs det helt.",
    en: "The sheet {sheet} is half written and says OFULLSTÄNDIG itself. The input sheets are untouched. Run again to write it wholly.",
  },
  "sheet-left-blank": {
    sv: "Bladet {sheet} är tillagt men tomt. Inmatningsbladen är orörda. Kör igen, så skrivs det.",
    en: "The sheet {sheet} is added but empty. The input sheets are untouched. Run again to write it.",
  },
  "sheet-left-absent": {
    sv: "Bladet {sheet} är inte tillagt.",
    en: "The sheet {sheet} is not added.",
  },
  "sheet-left-unknown": {
    sv: "Det gick inte att se om bladet {sheet} blev skrivet. Står det OFULLSTÄNDIG i cell A1 är det halvskrivet. Inmatningsbladen är orörda. Kör igen, så skrivs det helt.",
    en: "It could not be seen whether the sheet {sheet} was written. If cell A1 says OFULLSTÄNDIG, it is half written. The input sheets are untouched. Run again to write it wholly.",
  },
  "program-fault": {
    sv: "Ett fel i programmet: {error}. Anmäl det med den texten; arbetsboken är inte skadad av det.",
    en: "A fault in the program: {error}. Report it with this text; it does not damage the workbook.",
  },
};
