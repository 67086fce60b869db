/** Health and needs, in any question about them. */
const needs =
  /allerg|specialkost|särskild kost|\bkost\b|matpreferens|matönskemål|\bdiet|dietary|special needs|särskilda behov|särskilt stöd|behov av (?:stöd|anpassning)|tillgänglighetsbehov|accessibility needs|funktionsnedsättning|funktionsvariation|disabilit|personnummer|social security/;

/** Addresses of machines and telephones: in headers that name them, not in questions about a telephone meeting. */
const numbers =
  /^(?:ip|ip-?\s?(?:address|adress)|(?:din |your |work |mobile |cell |arbets?)?(?:telefon|phone|mobil|mobile|tfn|tel|cellphone)(?:\s?(?:nummer|number|no|nr))?\.?|mobiltelefon|attendee\.personphone)$/;

/** Whether a header, as {@link headerWord} has it, is of what is never brought in: allergies, special needs, IP, telephone. */
export function isSensitiveHeader(word: string): boolean {
  return needs.test(word) || numbers.test(word) || /^tillgänglighet$|^accessibility$|^behov$/.test(word);
}
