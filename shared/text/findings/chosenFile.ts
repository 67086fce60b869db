import type { Bilingual } from "../language";

/** Sentences on a file that a person chose in the panel, which reads it where the person is. */
export const chosenFileFindings: Readonly<Record<string, Bilingual>> = {
  "chosen-file-unreadable": {
    sv: "{file} går inte att läsa: arbetsboken är skadad. Öppna den i Excel, spara den igen och välj den på nytt.",
    en: "{file} cannot be read: the workbook is damaged. Open it in Excel, save it again and choose it anew.",
  },
  "chosen-file-old-format": {
    sv: "{file} är en äldre Excelfil eller har lösenord. Öppna den i Excel, spara som .xlsx utan lösenord och välj den på nytt.",
    en: "{file} is an older Excel file or has a password. Open it in Excel, save it as .xlsx without a password and choose it anew.",
  },
  "chosen-file-too-large": {
    sv: "{file} är större än {limit} MB och läses inte i panelen. Ta bort blad som inte behövs, eller använd kommandoraden.",
    en: "{file} is larger than {limit} MB and is not read in the panel. Delete sheets that are not needed, or use the command line.",
  },
};
