import { filled } from "../../../shared/text/filled";
import type { Bilingual, Language } from "../../../shared/text/language";

function both(sv: string, en: string): Bilingual {
  return { sv, en };
}

/** Words of the view beside the fees, which come with it. `{…}` stands for a value. */
export const decidingTexts = {
  back: both("Tillbaka till avgifterna", "Back to the fees"),
  // What the button says
  writeTrial: both("Skriv jämförelsen", "Write the comparison"),
  writeProjection: both("Skriv prognosen", "Write the projection"),
  writePaper: both("Skriv underlaget", "Write the paper"),
  writeInvoices: both("Skriv underlaget", "Write the basis"),
  writeFix: both("Fastställ året", "Fix the year"),
  // Amounts tried
  trialWhy: both(
    "Skriv andra belopp och se genast vad de betyder. Inget ändras i arbetsboken.",
    "Write other amounts and see at once what they mean. Nothing changes in the workbook.",
  ),
  category: both("Kategori", "Category"),
  noCategory: both("utan kategori", "no category"),
  rate: both("Avgift per invånare (kr)", "Rate per inhabitant (kr)"),
  fixed: both("Fast del (kr)", "Fixed part (kr)"),
  floor: both("Lägsta avgift (kr)", "Floor (kr)"),
  cap: both("Högsta avgift (kr)", "Cap (kr)"),
  ofBaseYear: both(
    "Beloppen är i {year} års penningvärde, som i Avgiftsregel. Ett tomt fält betyder att beloppet inte finns.",
    "The amounts are in the money of {year}, as in the fee rule. An empty field means that there is no such amount.",
  ),
  ofRule: both(
    "Beloppen är som i Avgiftsregel. Ett tomt fält betyder att beloppet inte finns.",
    "The amounts are as in the fee rule. An empty field means that there is no such amount.",
  ),
  asRule: both("Tillbaka till regelns belopp", "Back to the rule's amounts"),
  notAnAmount: both("Skriv ett tal, till exempel 1,25.", "Write a number, such as 1.25."),
  hasClasses: both(
    "Regeln har avgiftsklasser, och sådana prövas inte här. Skriv ett alternativ i Regelalternativ och jämför med det.",
    "The rule has fee classes, and those are not tried here. Write an alternative in the sheet of rule alternatives and compare with that.",
  ),
  yearFixed: both(
    "Avgifterna för året är fastställda. Välj ett senare avgiftsår för att pröva andra belopp.",
    "The fees of the year are fixed. Choose a later fee year to try other amounts.",
  ),
  target: both("Målsumma (kr)", "Wanted total (kr)"),
  targetWhy: both(
    "Söker den avgift per invånare som kommer närmast, med de andra beloppen som de står ovan.",
    "Seeks the rate per inhabitant that comes nearest, with the other amounts as they stand above.",
  ),
  seek: both("Sök avgift", "Seek the rate"),
  foundExactly: both("Summan blir precis {total}.", "The total is exactly {total}."),
  foundNear: both(
    "Närmast är {total}, {difference} från målet.",
    "The nearest is {total}, {difference} from the wanted total.",
  ),
  outOfReachBelow: both(
    "Så lågt går det inte att komma med de andra beloppen: lägst blir {total}.",
    "The other amounts allow no total that low: the lowest is {total}.",
  ),
  outOfReachAbove: both(
    "Så högt går det inte att komma med de andra beloppen: högst blir {total}.",
    "The other amounts allow no total that high: the highest is {total}.",
  ),
  totalTried: both("Summa med prövade belopp", "Total with the amounts tried"),
  totalNow: both("Nu {total}. Skillnad {change}.", "Now {total}. Difference {change}."),
  totalSame: both("Samma summa som nu.", "The same total as now."),
  atBound: both("{tried} (nu {now})", "{tried} (now {now})"),
  limited: both(
    "Högsta höjning håller nere {count} avgifter, sammanlagt {amount}.",
    "The largest rise holds down {count} fees, {amount} in all.",
  ),
  raisedMost: both("Höjs mest", "Raised most"),
  loweredMost: both("Sänks mest", "Lowered most"),
  membersHeading: both("Medlemmar ({count})", "Members ({count})"),
  tried: both("Prövad avgift", "Fee tried"),
  now: both("Nu", "Now"),
  nowAmount: both("nu {fee}", "now {fee}"),
  // Alternatives
  alternativesWhy: both(
    "De alternativ som står i Regelalternativ, bredvid regeln som den står. Inget ändras i arbetsboken.",
    "The alternatives of the sheet of rule alternatives, beside the rule as it stands. Nothing changes in the workbook.",
  ),
  alternative: both("Alternativ", "Alternative"),
  totalOf: both("Summa med {alternative}", "Total with {alternative}"),
  alternativeFee: both("Avgift med alternativet", "Fee with the alternative"),
  // Projection
  projectionWhy: both(
    "Räknar fem år framåt från den senaste folkmängd som alla har. Fyll i ett antagande bara där underlaget inte räcker.",
    "Goes five years on from the latest population that all have. State an assumption only where the basis does not suffice.",
  ),
  growthPercent: both("Folkmängden växer om året (%)", "Populations grow a year (%)"),
  growthWhy: both(
    "Tomt: som de senaste fem åren, kommun för kommun.",
    "Empty: as in the last five years, member by member.",
  ),
  indexPercent: both("Index stiger om året (%)", "The index rises a year (%)"),
  indexWhy: both("Gäller år utan indexvärde och beslut.", "For years without an index value or a decision."),
  yearTotals: both("Sammanlagda avgifter", "Total fees"),
  year: both("År", "Year"),
  total: both("Summa", "Total"),
  changed: both("Ändring", "Change"),
  // Decision paper
  paperWhy: both(
    "Förslag, tariff, varje medlems avgift och alternativen som prövats, på A4 att skriva ut.",
    "Proposal, tariff, each member's fee and the alternatives tried, on A4 to print.",
  ),
  proposal: both("Förslag", "Proposal"),
  asItStands: both("regeln som den står", "the rule as it stands"),
  // Invoices
  invoicesWhy: both(
    "En rad för varje betalare. Uppgifterna står i Betalare och Inställningar.",
    "A row for each payer. What they hold stands in the sheets of payers and settings.",
  ),
  invoiceRows: both("{count} fakturor för {year}", "{count} invoices for {year}"),
  invoiceText: both("Raderna som text", "The rows as text"),
  copy: both("Kopiera", "Copy"),
  copied: both("Kopierat.", "Copied."),
  copyByHand: both("Texten är markerad: tryck Ctrl+C.", "The text is selected: press Ctrl+C."),
  // Fixing
  fixWhy: both(
    "{count} avgifter på sammanlagt {total} skrivs i Fastställda avgifter, och formlerna på avgiftsbladet blir värden.",
    "{count} fees of {total} in all are written to the sheet of fixed fees, and the formulas of the fee sheet become values.",
  ),
  fixForGood: both(
    "Därefter ändras årets avgifter inte av ny folkmängd, ny regel eller nytt index. Verktyget kan inte ångra det: ska beslutet göras om tar du själv bort årets rader.",
    "After that the year's fees are not changed by new populations, a new rule or a new index. The tool cannot undo it: if the decision is to be made anew you take the year's rows away yourself.",
  ),
  fixedOn: both("Datum för beslutet", "Date of the decision"),
  fixedOnFault: both("Välj dagen för beslutet.", "Choose the day of the decision."),
  body: both("Instans", "Decided by"),
  bodyWhy: both("Till exempel styrgruppen.", "Such as the steering group."),
  diaryNumber: both("Diarienummer", "Diary number"),
  confirm: both("Ja, året är beslutat och ska fastställas", "Yes, the year is decided and is to be fixed"),
} as const satisfies Readonly<Record<string, Bilingual>>;

export type DecidingTextKey = keyof typeof decidingTexts;

/** A text of the view with its values put in. */
export function decidingText(
  key: DecidingTextKey,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return filled(decidingTexts[key][language], values);
}
