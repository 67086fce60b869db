import type { Bilingual, Language } from "../text/language";
import type { FunctionFault } from "./functionOutcome";
import { argumentNames } from "./sheetFunctions";

/** What is wrong and what to do. `{argument}` is the argument's name, `{shown}` what stands there. */
const sentences: Readonly<Record<FunctionFault["code"], Bilingual>> = {
  "missing-argument": {
    sv: "{argument} saknas: cellen är tom eller 0. Fyll i den, eller peka på en annan cell.",
    en: "{argument} is missing: the cell is blank or 0. Fill it in, or point at another cell.",
  },
  "missing-rate": {
    sv: "Varken {argument} eller fastDel är ifylld, så det finns inget att räkna med. Ange minst en av dem.",
    en: "Neither {argument} nor fixedPart is given, so there is nothing to calculate with. Give at least one of them.",
  },
  "not-a-number": {
    sv: "{argument} är ”{shown}”, som inte är ett tal. Ange ett tal utan enhet.",
    en: "{argument} is “{shown}”, which is no number. Give a number without a unit.",
  },
  "ambiguous-number": {
    sv: "{argument} är texten ”{shown}”, som kan läsas som två olika tal. Skriv den som ett tal.",
    en: "{argument} is the text “{shown}”, which can be read as two different numbers. Write it as a number.",
  },
  negative: {
    sv: "{argument} är negativt, {shown}. Ange ett tal som är 0 eller större.",
    en: "{argument} is negative: {shown}. Give a number that is 0 or greater.",
  },
  "not-whole": {
    sv: "{argument} är {shown}, men ett antal invånare är ett heltal. Ange hela invånare.",
    en: "{argument} is {shown}, but a number of inhabitants is whole. Give whole inhabitants.",
  },
  "floor-above-cap": {
    sv: "Lägsta avgiften är högre än högsta. Byt plats på lägst och högst, eller rätta ett av beloppen.",
    en: "The lowest fee is above the highest. Swap floor and cap, or correct one of the amounts.",
  },
  "unknown-municipality": {
    sv: "Det finns ingen kommun som heter ”{shown}”. Rätta namnet.",
    en: "No municipality is called “{shown}”. Correct the name.",
  },
};

/** A fault as a sentence: what is wrong and what to do. */
export function functionFaultText(fault: FunctionFault, language: Language): string {
  const { sv, en } = argumentNames[fault.argument];
  const name = language === "sv" ? sv : en;
  const sentence = sentences[fault.code][language]
    .replace("{argument}", () => name)
    .replace("{shown}", () => fault.shown);
  if (fault.suggestions.length === 0) return sentence;
  const question = language === "sv" ? "Menar du" : "Do you mean";
  return `${sentence} ${question} ${fault.suggestions.join(language === "sv" ? " eller " : " or ")}?`;
}

/** "missing": there is nothing to calculate with (#N/A); "invalid": what stands there cannot be used (#VALUE!). */
export function functionFaultKind({ code }: FunctionFault): "missing" | "invalid" {
  return code === "missing-argument" || code === "unknown-municipality" ? "missing" : "invalid";
}
