/** What one can eat. */
const food =
  /allerg|specialkost|särskild kost|(?:^|[^a-zåäö])kost(?![a-zåäö])|matpreferens|matönskemål|matval|mat (?:du|ni) inte|äter du|äter (?:inte|ej)|\bdiet|dietary|food (?:preference|restriction|requirement|choice)|meal (?:preference|choice)|vegetari[as]|(?:^|[^a-zåäö])vegan|(?:^|[^a-zåäö])vego|gluten|la[ck]tos|celiaki|c(?:o)?eliac|halal|kosher|intolerans|intoleran[ct]|överkänslig/;

/** Health, and what someone needs because of it. */
const health =
  /sjukdom|hälsotillstånd|hälsoproblem|hälsoskäl|(?:din|er|någon) hälsa|health (?:condition|issue|problem|need|concern|status)|your health|medical|illness|disease|medication|medicin|diagnos|gravid|pregnan|(?:^|[^a-zåäö])npf(?![a-zåäö])|adhd|autis[mt]|dyslexi|funktionsnedsättning|funktionsvariation|funktionshind|handi[ck]ap|disabilit|impairment|nedsatt (?:syn|hörsel|rörlig|rörelse)|(?:syn|hörsel|rörelse)nedsättning|synskad|hörselskad|rörelsehind|reduced mobility|mobility (?:need|impair|aid)/;
const needs =
  /special needs|särskilda behov|särskilt stöd|stödbehov|behov av (?:stöd|anpassning)|tillgänglighetsbehov|access(?:ibility)? (?:need|requirement)|anpassningsbehov|behöver du (?:någon|särskild|extra|annan)[a-z]* ?(?:form av )?(?:anpassning|hjälpmedel|assistans)|teckenspråk|(?:^|[^a-zåäö])(?:skriv|syn|dövblind)?tolk(?:hjälp|behov|tjänst)?(?![a-zåäö])|sign language|(?:^|need an? |do you need )interpreter|rullstol|wheelchair|ledsagare|personlig assist|personal assist|hör(?:sel)?slinga|hearing (?:loop|aid)|hörapparat/;

/** Who somebody is to authorities, and what concerns nobody else. */
const identity =
  /person-?\s?n(?:umme)?r(?![a-zåäö])|personnummer|samordningsnummer|födelse(?:dat|dag|nummer|år)|(?:du|är|var) född|date of birth|birth ?da(?:te|y)|year of birth|social security|national id|passport|passnummer/;
const beliefs =
  /religi|trosuppfattning|etni(?:sk|citet)|ethnic|sexuell läggning|sexual orientation|facklig tillhörighet|trade union|(?:politisk|parti)\s?tillhörighet|political (?:affiliation|view)|anhörig|next of kin|emergency contact/;

/** Headers that are one of these words alone, since questions hold them in other meanings. */
const alone = /^(?:tillgänglighet|accessibility|behov|anpassning(?:ar)?|hälsa|health|tolk|tolkning|interpreter)\??$/;

/** Addresses of machines and telephones: in headers that name them, not in questions about a telephone meeting. */
const numbers =
  /^(?:ip|ip-?\s?(?:address|adress)|(?:din |ditt |mitt |your |work |mobile |cell |arbets?)?(?:telefon|phone|mobil|mobile|mobiltelefon|tfn|tel|cellphone)(?:\s?(?:nummer|number|no|nr))?\.?(?: ?\([^)]*\))?|attendee\.personphone)$/;

/** How good something was, be it food or rooms, is no matter of one's own. */
const ratings = /nöjd|satisf|betyg|(?:^|[^a-z])rate /;

/**
 * Whether a header, as `headerWord` has it, is of what is never brought in: food, health and needs, identity numbers and births, beliefs, IP
 * and telephone.
 */
export function isSensitiveHeader(word: string): boolean {
  if (alone.test(word) || numbers.test(word) || identity.test(word)) return true;
  return !ratings.test(word) && [food, health, needs, beliefs].some((pattern) => pattern.test(word));
}
