import type { Bilingual } from "../language";

/** Sentences on a workbook file that cannot be read or written: what, where, what to do. `{…}` stands for a value of the finding. */
export const hostFindings: Readonly<Record<string, Bilingual>> = {
  "file-missing": {
    sv: "Filen {file} finns inte. Kontrollera namnet och mappen.",
    en: "The file {file} does not exist. Check its name and folder.",
  },
  "file-no-permission": {
    sv: "Du har inte rätt att läsa eller skriva {file}. Kontrollera att filen inte är skrivskyddad, eller spara en kopia i en mapp där du får skriva.",
    en: "You may not read or write {file}. Check that it is not write-protected, or save a copy in a folder where you may write.",
  },
  "file-is-directory": {
    sv: "{file} är en mapp. Ange en arbetsbok (.xlsx) i mappen.",
    en: "{file} is a folder. Name a workbook (.xlsx) in it.",
  },
  "file-unreadable": {
    sv: "Filen {file} gick inte att läsa ({reason}). Kontrollera att disken eller nätverksmappen är ansluten och försök igen.",
    en: "The file {file} could not be read ({reason}). Check that the disk or network folder is connected and try again.",
  },
  "file-not-workbook": {
    sv: "{file} är ingen Excel-arbetsbok. Öppna filen i Excel och spara den som Excel-arbetsbok (.xlsx).",
    en: "{file} is not an Excel workbook. Open it in Excel and save it as Excel Workbook (.xlsx).",
  },
  "file-damaged": {
    sv: "Filen {file} är skadad eller ofullständig. Hämta den på nytt, eller öppna den i Excel, låt Excel reparera den och spara.",
    en: "The file {file} is damaged or incomplete. Fetch it again, or open it in Excel, let Excel repair it and save.",
  },
  "file-part-damaged": {
    sv: "Filen {file} är skadad: delen {part} går inte att läsa. Öppna den i Excel, låt Excel reparera den och spara.",
    en: "The file {file} is damaged: its part {part} cannot be read. Open it in Excel, let Excel repair it and save.",
  },
  "file-part-missing": {
    sv: "Filen {file} är skadad: delen {part} saknas. Öppna den i Excel, låt Excel reparera den och spara.",
    en: "The file {file} is damaged: its part {part} is missing. Open it in Excel, let Excel repair it and save.",
  },
  "file-encrypted": {
    sv: "Filen {file} är skyddad med lösenord. Öppna den i Excel och ta bort lösenordet under Arkiv, Information, Skydda arbetsbok.",
    en: "The file {file} is protected with a password. Open it in Excel and remove the password under File, Info, Protect Workbook.",
  },
  "file-old-format": {
    sv: "{file} har ett äldre Excel-format (.xls). Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx).",
    en: "{file} has an older Excel format (.xls). Open it in Excel and save it as Excel Workbook (.xlsx).",
  },
  "file-wrong-kind": {
    sv: "{file} är inte en arbetsbok av slaget .xlsx, utan till exempel ett Word-dokument, en mall eller en binär arbetsbok (.xlsb). Spara den som Excel-arbetsbok (.xlsx).",
    en: "{file} is not a workbook of the kind .xlsx but, say, a Word document, a template or a binary workbook (.xlsb). Save it as Excel Workbook (.xlsx).",
  },
  "file-strict": {
    sv: "{file} är sparad som Strikt Open XML. Öppna den i Excel och spara den som vanlig Excel-arbetsbok (.xlsx).",
    en: "{file} is saved as Strict Open XML. Open it in Excel and save it as an ordinary Excel Workbook (.xlsx).",
  },
  "file-too-large": {
    sv: "Filen {file} är {megabytes} MB; högst {limit} MB kan läsas. Ta bort bilder eller blad som inte behövs.",
    en: "The file {file} is {megabytes} MB; at most {limit} MB can be read. Remove pictures or sheets that are not needed.",
  },
  "file-expands-too-much": {
    sv: "Filen {file} öppnas inte, eftersom den packas upp till orimligt mycket data (gränsen är {limit} MB). Hämta den på nytt från någon du litar på.",
    en: "The file {file} is not opened, since it unpacks to an unreasonable amount of data (the limit is {limit} MB). Fetch it again from someone you trust.",
  },
  "file-range-too-large": {
    sv: "Bladet {sheet} i {file} har ett värde långt bort, vid cell {cell}, så att det blir för stort att läsa. Ta bort rader och kolumner som ligger utanför tabellen.",
    en: "The sheet {sheet} in {file} has a value far away, at cell {cell}, which makes it too large to read. Delete the rows and columns outside the table.",
  },
  "file-changed": {
    sv: "Filen {file} har ändrats sedan den lästes. Inget är skrivet. Kör igen, så läses den nya versionen.",
    en: "The file {file} has changed since it was read. Nothing is written. Run again to read the new version.",
  },
  "file-open-elsewhere": {
    sv: "Filen {file} är öppen i Excel eller ett annat program. Inget är skrivet. Stäng den där och kör igen. Är den inte öppen någonstans: ta bort filen {lock} i samma mapp.",
    en: "The file {file} is open in Excel or another program. Nothing is written. Close it there and run again. If it is not open anywhere: delete the file {lock} in the same folder.",
  },
  "file-busy": {
    sv: "Filen {file} används av ett annat program. Stäng den där och kör igen.",
    en: "The file {file} is in use by another program. Close it there and run again.",
  },
  "file-exists": {
    sv: "Det finns redan en fil {file}. Inget är skrivet. Välj ett annat namn eller flytta den gamla filen.",
    en: "There is already a file {file}. Nothing is written. Choose another name or move the old file.",
  },
  "file-no-space": {
    sv: "Disken är full, så {file} kunde inte skrivas. Den gamla filen är kvar som den var. Frigör utrymme och kör igen.",
    en: "The disk is full, so {file} could not be written. The old file is as it was. Free some space and run again.",
  },
  "csv-is-folder": {
    sv: "{file} är en mapp. Ange en textfil i mappen, till exempel fakturor.csv. Inget är skrivet.",
    en: "{file} is a folder. Name a text file in it, such as invoices.csv. Nothing is written.",
  },
  "csv-folder-missing": {
    sv: "Mappen som {file} ska skrivas i finns inte. Skapa mappen, eller ange en annan fil. Inget är skrivet.",
    en: "The folder that {file} is to be written in does not exist. Make the folder, or name another file. Nothing is written.",
  },
  "csv-not-written": {
    sv: "Fakturorna kunde inte skrivas i {file} ({reason}). De står på bladet i arbetsboken, som är klart. Ange en annan fil och kör igen.",
    en: "The invoices could not be written in {file} ({reason}). They stand on the sheet of the workbook, which is done. Name another file and run again.",
  },
  "folder-not-made": {
    sv: "Mappen {file} finns inte och kan inte skapas ({reason}). Skapa mappen, eller ange en annan i en mapp som finns. Inget är skrivet.",
    en: "The folder {file} does not exist and cannot be made ({reason}). Make the folder, or name another one in a folder that exists. Nothing is written.",
  },
  "file-not-written": {
    sv: "Filen {file} kunde inte skrivas ({reason}). Den gamla filen är kvar som den var. Kontrollera disken eller nätverksmappen och kör igen.",
    en: "The file {file} could not be written ({reason}). The old file is as it was. Check the disk or network folder and run again.",
  },
};
