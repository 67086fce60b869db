import type { Bilingual } from "./language";

/** What a person calls what a column of an export holds, by the field that the core uses; the field's own name is read too. */
export const exportFieldTexts = {
  name: { sv: "namn", en: "name" },
  firstName: { sv: "förnamn", en: "first name" },
  lastName: { sv: "efternamn", en: "last name" },
  email: { sv: "e-post", en: "e-mail" },
  organisation: { sv: "organisation", en: "organisation" },
  position: { sv: "befattning", en: "position" },
  role: { sv: "roll", en: "role" },
  status: { sv: "status", en: "status" },
  joined: { sv: "anslöt", en: "joined" },
  left: { sv: "lämnade", en: "left" },
  duration: { sv: "tid", en: "duration" },
  satisfaction: { sv: "nöjdhet", en: "satisfaction" },
  usefulness: { sv: "nytta", en: "usefulness" },
  freeText: { sv: "fritext", en: "free text" },
  ignore: { sv: "hoppa över", en: "ignore" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Whether the lowest point of the scale is the best one, as it stands beside the fields. */
export const lowestIsBestText: Bilingual = { sv: "lägst är bäst", en: "lowest is best" };
