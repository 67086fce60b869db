import type { Bilingual } from "../language";

/** Sentences on what invoices need. */
export const invoiceFindings: Readonly<Record<string, Bilingual>> = {
  "organisation-number": {
    sv: "{text} är inget svenskt organisationsnummer: tio siffror vars sista är rätt kontrollsiffra. Rätta det, eller låt det stå om det är utländskt.",
    en: "{text} is no Swedish organisation number: ten digits, the last being the right check digit. Correct it, or leave it where it is a foreign one.",
  },
  "peppol-form": {
    sv: "Peppol-id {text} har inte formen 0007:2120001355: fyra siffror, kolon och adressen. Rätta det.",
    en: "The Peppol id {text} is not of the form 0007:2120001355: four digits, a colon and the address. Correct it.",
  },
  "peppol-checkDigit": {
    sv: "Kontrollsiffran i Peppol-id {text} stämmer inte. Rätta det.",
    en: "The check digit of the Peppol id {text} is wrong. Correct it.",
  },
  "peppol-otherNumber": {
    sv: "Peppol-id {text} har ett annat organisationsnummer än betalarens {number}. Rätta det som är fel.",
    en: "The Peppol id {text} has another organisation number than the payer's {number}. Correct the one that is wrong.",
  },
  "terms-too-long": {
    sv: "Betalningsvillkoret {days} dagar är längre än ett år. Ange antalet dagar.",
    en: "Payment terms of {days} days are longer than a year. Give the number of days.",
  },
  "invoice-preliminary": {
    sv: "Avgifterna för {year} är preliminära: de vilar på en annan folkmängd eller ett annat indexvärde än regeln anger. Fakturera inte förrän de är slutliga och fastställda.",
    en: "The fees of {year} are preliminary: they rest on another population or index value than the rule states. Send no invoices before they are final and fixed.",
  },
  "invoice-vat-missing": {
    sv: "Momsen är okänd för {count} betalare: {names}. Moms och belopp att betala står som uppgift saknas. Ange Moms i Betalare, eller Moms (%) i Inställningar.",
    en: "The VAT of {count} payers is unknown: {names}. VAT and amount to pay are said to be not available. State it with the payers, or VAT (%) in the settings.",
  },
  "invoice-date-missing": {
    sv: "Fakturadatum eller Betalningsvillkor (dagar) saknas i Inställningar, så förfallodagen står som uppgift saknas.",
    en: "Invoice date or payment terms (days) are missing in the settings, so that the due date is said to be not available.",
  },
  "invoice-reference-missing": {
    sv: "{count} betalare saknar beställarreferens: {names}. En faktura utan mottagarens referens kommer ofta tillbaka. Ange den i Betalare.",
    en: "{count} payers lack a buyer reference: {names}. An invoice without the receiver's reference often comes back. State it with the payers.",
  },
  "invoice-payers-share-row": {
    sv: "{payer} är namnet på {count} medlemmar som betalar var för sig ({codes}), så det går inte att säga vilken av dem raden i Betalare gäller: alla får dess nummer och referenser. Ge dem olika namn i Betalare i Medlemmar, och en rad var här.",
    en: "{payer} is the name of {count} members that each pay for themselves ({codes}), so that nobody can say which of them the payer's row is of: all get its numbers and references. Give them different names as payers in the members sheet, and a row each here.",
  },
  "invoice-not-fixed": {
    sv: "Avgifterna för {year} är inte fastställda. Fastställ dem innan fakturorna skickas, så att underlaget inte ändras.",
    en: "The fees of {year} are not fixed. Fix them before invoices are sent, so that their basis does not change.",
  },
};
