import type { Bilingual } from "./language";

/** What says where someone is from, as it stands in a sentence. */
export const organisationSourceTexts: Readonly<
  Record<"code" | "contact" | "name" | "domain" | "municipality", Bilingual>
> = {
  code: { sv: "radens Kommunkod", en: "the row's municipality code" },
  contact: { sv: "Kontakter", en: "Contacts" },
  name: { sv: "namnet i Domäner", en: "the name in Domains" },
  domain: { sv: "domänen i Domäner", en: "the domain in Domains" },
  municipality: { sv: "organisationens namn", en: "the organisation's name" },
};
