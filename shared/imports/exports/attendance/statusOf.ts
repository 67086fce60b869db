import { sameWord } from "../../../text/sameWord";
import type { ExportPerson } from "../exportContent";

/** What a list says of a person: one of the statuses, or that the person is no matter of the event; null for a word that is not known. */
export type ListStatus = ExportPerson["status"] | "left out" | null;

/** In this order: "kommer inte" is no "kommer". */
const patterns: readonly (readonly [RegExp, ListStatus])[] = [
  [
    /^(?:uteblev|uteblivit|ej närvarande|inte närvarande|närvarade (?:inte|ej)|deltog (?:inte|ej)|no[- ]?show|did not (?:come|attend)|absent|frånvarande)$/,
    "didNotCome",
  ],
  [/väntelista|waiting ?list|wait ?listed|pending|avvaktar|reserv/, "left out"],
  [
    /(?:inte|ej|har inte|not) (?:svarat|responded|bekräftat)|^(?:none|no response|inget svar|obesvarad|inbjuden|invited|kanske|maybe|tentative|preliminär(?:t)?)$/,
    "left out",
  ],
  [
    /(?:kommer|deltar|kan) (?:inte|ej)|avböj|avanmäl|avbok|avbest|tackat nej|declin|cancel|denied|reject|avslag|nekad|återbud|förhindrad|inställd|not attending|not coming/,
    "left out",
  ],
  [/^(?:nej|no|n|false|falskt|0)$/, "left out"],
  [/^(?:deltog|närvarade|närvarande|attended|present|took part|incheckad|checked in|har deltagit)$/, "tookPart"],
  [
    /^(?:kommer|deltar|anmäld|ja|yes|y|x|true|sant|1|bekräftad|bekräftat|godkänd|approved|confirmed|accepted|accepterat|accepterad|tackat ja|registered|registrerad|attending|coming|signed up|bokad|betald|paid)$/,
    "signedUp",
  ],
];

/** What a word of a status column says. */
export function statusOf(text: string): ListStatus {
  const word = sameWord(text).replace(/[.!]+$/, "");
  return patterns.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

/** Yes in the columns that meeting tools fill in. */
export function isYes(text: string): boolean {
  return /^(?:yes|ja|y|j|true|sant|1|oui|tak)$/i.test(text.trim());
}

/** No, or the dashes that Zoom writes for who did not come. */
export function isNo(text: string): boolean {
  return /^(?:no|nej|n|false|falskt|0|non|nie|-+)$/i.test(text.trim());
}
