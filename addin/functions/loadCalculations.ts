import type { Language } from "../../shared/text/language";
import { CellFault } from "./cellFault";
import type { Calculate } from "./registerFunctions";

const tooOld = {
  sv: "Den här versionen av Excel räknar inte exakt i funktioner. Uppdatera Excel, eller räkna med panelen.",
  en: "This version of Excel does not calculate exactly in functions. Update Excel, or calculate from the panel.",
};

/**
 * The calculation, from the same file but run only when a function is first used: it needs whole numbers without limit, which the engine
 * for functions in Excel for Windows before version 2403 lacks.
 *
 * @throws CellFault (rejected) where they are missing
 */
export function loadCalculations(language: Language): Promise<{ readonly calculate: Calculate }> {
  if (typeof BigInt === "undefined") return Promise.reject(new CellFault("missing", tooOld[language]));
  return import(/* webpackMode: "eager" */ "./calculations");
}
