import type { TableId } from "../workbook/schema";
import type { Bilingual } from "./language";

function both(sv: string, en: string): Bilingual {
  return { sv, en };
}

/** The one list of table names, headers and words: Swedish and its English. */
export const tableNames: Readonly<Record<TableId, Bilingual>> = {
  settings: both("Inställningar", "Settings"),
  members: both("Medlemmar", "Members"),
  payers: both("Betalare", "Payers"),
  population: both("Befolkning", "Population"),
  feeRules: both("Avgiftsregel", "Fee rule"),
  feeClasses: both("Avgiftsklasser", "Fee classes"),
  wageIndex: both("Löneindex", "Wage index"),
  yearDecisions: both("Årsbeslut", "Year decisions"),
  decisions: both("Beslut", "Decisions"),
};

export const headers: Readonly<Record<TableId, Readonly<Record<string, Bilingual>>>> = {
  settings: { name: both("Namn", "Name"), value: both("Värde", "Value") },
  members: {
    name: both("Kommun", "Municipality"),
    code: both("Kommunkod", "Municipality code"),
    payer: both("Betalare", "Payer"),
    from: both("Från", "From"),
    to: both("Till", "To"),
    category: both("Kategori", "Category"),
  },
  payers: {
    payer: both("Betalare", "Payer"),
    calculation: both("Beräkning", "Calculation"),
    organisationNumber: both("Organisationsnummer", "Organisation number"),
    peppolId: both("Peppol-id", "Peppol id"),
    buyerReference: both("Beställarreferens", "Buyer reference"),
    orderReference: both("Orderreferens", "Order reference"),
    vat: both("Moms", "VAT"),
  },
  population: {
    code: both("Kommunkod", "Municipality code"),
    year: both("År", "Year"),
    population: both("Folkmängd", "Population"),
    name: both("Kommun", "Municipality"),
    date: both("Datum", "Date"),
    table: both("Tabell", "Table"),
    fetched: both("Hämtad", "Fetched"),
    kind: both("Slag", "Kind"),
    earlierPopulation: both("Tidigare folkmängd", "Earlier population"),
    revised: both("Reviderad", "Revised"),
  },
  feeRules: {
    fromYear: both("Gäller från år", "Valid from year"),
    category: both("Kategori", "Category"),
    baseYear: both("Basår", "Base year"),
    fixed: both("Fast del", "Fixed part"),
    rate: both("Avgift per invånare", "Rate per inhabitant"),
    floor: both("Lägsta avgift", "Floor"),
    cap: both("Högsta avgift", "Cap"),
    populationLag: both("Befolkning: år bakåt", "Population: years back"),
    series: both("Indexserie", "Index series"),
    indexPeriod: both("Index: period", "Index: period"),
    indexLag: both("Index: år bakåt", "Index: years back"),
    indexStatus: both("Indexvärden", "Index values"),
    share: both("Andel av index", "Share of index"),
    minimumRise: both("Lägsta höjning", "Minimum rise"),
    neverLowered: both("Sänks aldrig", "Never lowered"),
    indexFee: both("Indexera avgift", "Index the fee"),
    indexFloor: both("Indexera golv", "Index the floor"),
    indexCap: both("Indexera tak", "Index the cap"),
    rateUnit: both("Avrunda per invånare (öre)", "Round rate (öre)"),
    amountUnit: both("Avrunda golv/tak/fast (kr)", "Round floor/cap/fixed (kr)"),
    chain: both("Kedja från", "Chain from"),
    feeUnit: both("Avrundning", "Rounding"),
    newMembers: both("Nya medlemmar", "New members"),
    largestRise: both("Högsta höjning (%)", "Largest rise (%)"),
  },
  feeClasses: {
    fromYear: both("Gäller från år", "Valid from year"),
    category: both("Kategori", "Category"),
    upTo: both("Till och med invånare", "Up to inhabitants"),
    fee: both("Avgift", "Fee"),
    rate: both("Avgift per invånare", "Rate per inhabitant"),
    alternative: both("Alternativ", "Alternative"),
  },
  wageIndex: {
    series: both("Serie", "Series"),
    period: both("Period", "Period"),
    value: both("Värde", "Value"),
    unit: both("Enhet", "Unit"),
    status: both("Status", "Status"),
    published: both("Publicerad", "Published"),
    source: both("Källa", "Source"),
  },
  yearDecisions: {
    year: both("År", "Year"),
    decided: both("Beslutat %", "Decided %"),
    computed: both("Beräknat %", "Computed %"),
    madeUpLater: both("Tas igen senare", "Made up later"),
    body: both("Instans", "Decided by"),
    date: both("Datum", "Date"),
    diaryNumber: both("Diarienummer", "Diary number"),
  },
  decisions: {
    code: both("Kommunkod", "Municipality code"),
    payer: both("Betalare", "Payer"),
    year: both("År", "Year"),
    amount: both("Avgift", "Fee"),
    reason: both("Skäl", "Reason"),
    date: both("Datum", "Date"),
  },
};

/** Words that cells hold, by their id in the schema. The first of a language is the one written; all are read. */
export const words: Readonly<Record<string, { readonly sv: readonly string[]; readonly en: readonly string[] }>> = {
  yes: { sv: ["ja"], en: ["yes"] },
  no: { sv: ["nej"], en: ["no"] },
  each: { sv: ["var för sig"], en: ["each"] },
  joint: { sv: ["gemensamt"], en: ["joint"] },
  published: { sv: ["publicerad"], en: ["published"] },
  derived: { sv: ["härledd"], en: ["derived"] },
  preliminary: { sv: ["preliminär", "preliminära"], en: ["preliminary"] },
  final: { sv: ["slutlig", "slutliga"], en: ["final"] },
  index: { sv: ["index"], en: ["index"] },
  percent: { sv: ["procent"], en: ["percent", "per cent"] },
  unrounded: { sv: ["orundat"], en: ["unrounded"] },
  rounded: { sv: ["avrundat"], en: ["rounded"] },
  fullYear: { sv: ["helår"], en: ["full year"] },
  fromMonth: { sv: ["från månad"], en: ["from month"] },
};

/** Names of settings, by the field that the core uses. */
export const settingNames: Readonly<Record<string, Bilingual>> = {
  networkName: both("Nätverkets namn", "Name of the network"),
  feeYear: both("Avgiftsår", "Fee year"),
  activityYear: both("Verksamhetsår", "Activity year"),
  language: both("Språk", "Language"),
  anonymityThreshold: both("Anonymitetsgräns", "Anonymity threshold"),
  minimumPresence: both("Minsta närvaro", "Minimum presence"),
  jumpLimit: both("Hoppgräns (%)", "Jump limit (%)"),
  vat: both("Moms (%)", "VAT (%)"),
  organiser: both("Organisatör", "Organiser"),
  satisfiedFrom: both("Nöjd från skalsteg", "Satisfied from scale point"),
  meanDecimals: both("Decimaler i medel", "Decimals of means"),
  paymentTerms: both("Betalningsvillkor (dagar)", "Payment terms (days)"),
  invoiceDate: both("Fakturadatum", "Invoice date"),
  invoiceText: both("Fakturatext", "Invoice text"),
  diaryNumber: both("Diarienummer", "Diary number"),
};
