import { sameWord } from "../../../text/sameWord";
import type { ExportPerson } from "../exportContent";

const organiser =
  /^(?:co-?)?(?:organi[sz]er|host|producer)$|organisatör|arrangör|värd|producent|^(?:organisateur|organizator|organisator|organisatør|arrangør|vært|vert|järjestäjä|isäntä|veranstalter|organizador|organizzatore)$/;
const presenter =
  /presenter|panelist|speaker|presentatör|föreläsare|talare|moderator|présentateur|prezenter|paneldeltagare|^(?:presentatør|foredragsholder|esittäjä|esiintyjä|referent)$/;

/** What a word says of a person's part in the meeting; who has no such word is a participant. */
export function roleOf(text: string): ExportPerson["role"] {
  const word = sameWord(text);
  if (organiser.test(word)) return "organiser";
  return presenter.test(word) ? "presenter" : "participant";
}
