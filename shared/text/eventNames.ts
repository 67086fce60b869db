import type { EventForm, EventKind } from "../workbook/activityTables";
import type { Language } from "./language";

type Names = Readonly<Record<Language, readonly [one: string, many: string]>>;

/** What an event is called in running text, by form and kind: one of them, and several. */
const names: Readonly<Record<string, Names>> = {
  "digital meeting": { sv: ["digitalt möte", "digitala möten"], en: ["digital meeting", "digital meetings"] },
  "physical meeting": { sv: ["fysiskt möte", "fysiska möten"], en: ["physical meeting", "physical meetings"] },
  meeting: { sv: ["möte", "möten"], en: ["meeting", "meetings"] },
  "digital gathering": { sv: ["digital träff", "digitala träffar"], en: ["digital gathering", "digital gatherings"] },
  "physical gathering": { sv: ["fysisk träff", "fysiska träffar"], en: ["physical gathering", "physical gatherings"] },
  gathering: { sv: ["träff", "träffar"], en: ["gathering", "gatherings"] },
  digital: { sv: ["digitalt tillfälle", "digitala tillfällen"], en: ["digital event", "digital events"] },
  physical: { sv: ["fysiskt tillfälle", "fysiska tillfällen"], en: ["physical event", "physical events"] },
  "": { sv: ["tillfälle", "tillfällen"], en: ["event", "events"] },
};

/**
 * The name of an event of the form and kind, either of which may be unknown.
 *
 * @example eventName("digital", "meeting", 2, "sv") // "digitala möten"
 */
export function eventName(form: EventForm | null, kind: EventKind | null, count: number, language: Language): string {
  const key = [form, kind].filter((part) => part !== null).join(" ");
  const [one, many] = names[key]?.[language] ?? ["", ""];
  return count === 1 ? one : many;
}
