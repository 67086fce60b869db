import type { Bilingual, Language } from "../../../shared/text/language";

const texts = {
  title: { sv: "Förhandsvisning – inte Excel", en: "Preview – not Excel" },
  about: {
    sv: "Tillägget körs som i Excel, mot en arbetsbok på den här datorn. Rutnätet är enkelt ritat.",
    en: "The add-in runs as in Excel, on a workbook on this machine. The grid is drawn simply.",
  },
  saveAs: { sv: "Spara som .xlsx", en: "Save as .xlsx" },
  save: { sv: "Spara", en: "Save" },
  reset: { sv: "Börja om", en: "Start again" },
  resetQuestion: { sv: "Börja om? Det som inte är sparat försvinner.", en: "Start again? What is not saved is lost." },
  changed: { sv: "Ändrad, inte sparad", en: "Changed, not saved" },
  kept: {
    sv: "{count} formler kunde inte räknas om här och visar sitt senaste värde.",
    en: "{count} formulas could not be computed here and show their last value.",
  },
  keptOne: {
    sv: "1 formel kunde inte räknas om här och visar sitt senaste värde.",
    en: "1 formula could not be computed here and shows its last value.",
  },
  cellName: { sv: "Cell", en: "Cell" },
  formula: { sv: "Cellens innehåll", en: "Content of the cell" },
  sheets: { sv: "Blad", en: "Sheets" },
  grid: { sv: "Cellerna i bladet {sheet}", en: "Cells of the sheet {sheet}" },
  panel: { sv: "Panel", en: "Panel" },
  panelFrame: { sv: "Tilläggets panel", en: "The add-in's panel" },
  ribbon: { sv: "Knappar på fliken Hem", en: "Buttons of the Home tab" },
  working: { sv: "Arbetar …", en: "Working …" },
  commandFailed: {
    sv: "Kommandot svarade inte. Ladda om sidan och försök igen.",
    en: "The command did not answer. Reload the page and try again.",
  },
  disconnected: {
    sv: "Ingen kontakt med förhandsvisningen. Starta den igen med npm start.",
    en: "No contact with the preview. Start it again with npm start.",
  },
  protectedSheet: { sv: "Skyddat blad", en: "Protected sheet" },
  noSuchCell: { sv: "{text} är ingen cell.", en: "{text} is no cell." },
} satisfies Readonly<Record<string, Bilingual>>;

/** The page's language: as the address asks, else the browser's. */
export function pageLanguage(): Language {
  const asked = new URLSearchParams(location.search).get("lang") ?? navigator.language;
  return asked.toLowerCase().startsWith("en") ? "en" : "sv";
}

const language = pageLanguage();

export function pageText(name: keyof typeof texts, values: Readonly<Record<string, string | number>> = {}): string {
  return texts[name][language].replace(/\{(\w+)\}/g, (_all, key: string) => String(values[key] ?? ""));
}

/** What is said of formulas that could not be computed; "" where there are none. */
export function keptText(count: number): string {
  return count === 0 ? "" : pageText(count === 1 ? "keptOne" : "kept", { count });
}
