import type { Bilingual, Language } from "../../shared/text/language";

/** What the server says to a person: in the terminal, and as the answer to what the page asked. */
const texts = {
  address: {
    sv: "Förhandsvisningen finns på {address} – stäng med Ctrl+C.",
    en: "The preview is at {address} – stop it with Ctrl+C.",
  },
  portTaken: {
    sv: "Portarna {first}–{last} är upptagna. Välj en annan med --port.",
    en: "The ports {first}–{last} are taken. Choose another with --port.",
  },
  usage: {
    sv: "Så här: preview [ARBETSBOK.xlsx] [--port N] [--no-open] [--lang sv|en]",
    en: "Usage: preview [WORKBOOK.xlsx] [--port N] [--no-open] [--lang sv|en]",
  },
  wrongWord: { sv: "”{word}” förstås inte.", en: "“{word}” is not understood." },
  protectedSheet: {
    sv: "Bladet {sheet} är skyddat. Ta bort skyddet i Excel och öppna filen igen.",
    en: "The sheet {sheet} is protected. Remove the protection in Excel and open the file again.",
  },
  sheetGone: {
    sv: "Bladet finns inte längre. Ladda om sidan.",
    en: "The sheet is no longer there. Reload the page.",
  },
  noFile: {
    sv: "Exemplet har ingen fil. Använd Spara som .xlsx.",
    en: "The sample has no file. Use Save as .xlsx.",
  },
  saved: { sv: "Sparad i {file}.", en: "Saved in {file}." },
  savedBackup: {
    sv: "Sparad i {file}. Den förra filen finns kvar som {backup}.",
    en: "Saved in {file}. The previous file is kept as {backup}.",
  },
  unchanged: { sv: "Inget hade ändrats sedan filen sparades.", en: "Nothing had changed since the file was saved." },
  sampleName: { sv: "kommunnatverk-exempel.xlsx", en: "kommunnatverk-sample.xlsx" },
  panelMissing: {
    sv: "Panelen är inte byggd. Kör npm run build och ladda om sidan.",
    en: "The panel is not built. Run npm run build and reload the page.",
  },
} satisfies Readonly<Record<string, Bilingual>>;

export type PreviewTextName = keyof typeof texts;

export function previewText(
  name: PreviewTextName,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return texts[name][language].replace(/\{(\w+)\}/g, (_all, key: string) => String(values[key] ?? ""));
}
