import type { Bilingual } from "../language";

/** Sentences on exports of meeting tools, sign-up lists and surveys: what is wrong, and what to do. */
export const exportFindings: Readonly<Record<string, Bilingual>> = {
  "text-repaired": {
    sv: "{count} tecken var förstörda (å som ”Ã¥”), eftersom filen har sparats i fel teckenkodning. De är rättade. Kontrollera namnen.",
    en: "{count} characters were spoilt (å as “Ã¥”), since the file had been saved in the wrong encoding. They are mended. Check the names.",
  },
  "text-bytes-broken": {
    sv: "Filen säger att den är {encoding}, men en del av den är det inte, eller så är den avhuggen. Kontrollera namn och antal rader, eller hämta filen igen.",
    en: "The file says that it is {encoding}, but a part of it is not, or it is cut short. Check names and the number of rows, or fetch the file again.",
  },
  "text-row-too-long": {
    sv: "Raden har {width} celler, så filen blir för stor att läsa. Kontrollera citattecken och avgränsare på raden, eller hämta filen igen.",
    en: "The row has {width} cells, which makes the file too large to read. Check quotation marks and separators in the row, or fetch the file again.",
  },
  "export-unknown": {
    sv: "Det går inte att se vad detta är: varken deltagare (namn, e-post, tider) eller svar på en enkät hittades. Välj kolumner för hand (--map), eller en annan fil.",
    en: "It cannot be seen what this is: neither participants (names, e-mail, times) nor answers to a survey were found. Choose columns by hand (--map), or another file.",
  },
};
