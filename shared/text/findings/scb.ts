import type { Bilingual } from "../language";

/** Sentences on why SCB gave no figures, and what to do. Nothing is written then. */
export const scbFindings: Readonly<Record<string, Bilingual>> = {
  "scb-address-unusable": {
    sv: "Från adressen {address} hämtas inga siffror. Ange en adress som börjar med https://, eller http://localhost på den egna datorn.",
    en: "No figures are fetched from the address {address}. Give one that begins with https://, or http://localhost on this machine.",
  },
  "scb-offline": {
    sv: "SCB gick inte att nå ({detail}). Inget är skrivet. Kontrollera nätet och kör igen, eller använd siffrorna som följer med (--shipped-figures).",
    en: "Statistics Sweden could not be reached ({detail}). Nothing is written. Check the network and run again, or use the figures that ship with the product (--shipped-figures).",
  },
  "scb-timeout": {
    sv: "SCB svarade inte på {seconds} sekunder, trots flera försök. Inget är skrivet. Kör igen om en stund, eller använd siffrorna som följer med (--shipped-figures).",
    en: "Statistics Sweden did not answer within {seconds} seconds, in several tries. Nothing is written. Run again in a while, or use the figures that ship with the product (--shipped-figures).",
  },
  "scb-host-refused": {
    sv: "Programmet får inte hämta från SCB här ({detail}). Inget är skrivet. Be den som sköter datorn att tillåta statistikdatabasen.scb.se, eller använd siffrorna som följer med (--shipped-figures).",
    en: "The program may not fetch from Statistics Sweden here ({detail}). Nothing is written. Ask whoever looks after the computer to allow statistikdatabasen.scb.se, or use the figures that ship with the product (--shipped-figures).",
  },
  "scb-cancelled": {
    sv: "Hämtningen från SCB avbröts. Inget är skrivet. Kör igen när du vill.",
    en: "The fetching from Statistics Sweden was cancelled. Nothing is written. Run again when you like.",
  },
  "scb-throttled": {
    sv: "SCB tar inte emot fler frågor just nu. Inget är skrivet. Vänta {seconds} sekunder och kör igen.",
    en: "Statistics Sweden takes no more questions right now. Nothing is written. Wait {seconds} seconds and run again.",
  },
  "scb-server-error": {
    sv: "SCB svarade med felet {status}, trots flera försök. Inget är skrivet. Kör igen senare, eller använd siffrorna som följer med (--shipped-figures).",
    en: "Statistics Sweden answered with the error {status}, in several tries. Nothing is written. Run again later, or use the figures that ship with the product (--shipped-figures).",
  },
  "scb-not-found": {
    sv: "Adressen {address} finns inte. Inget är skrivet. Kontrollera adressen om du har angett den själv (--scb). Annars kan SCB ha flyttat tjänsten: hämta en fil från Statistikdatabasen och läs in den i stället.",
    en: "The address {address} does not exist. Nothing is written. Check it if you gave it yourself (--scb). Otherwise Statistics Sweden may have moved the service: download a file from its statistical database and import that instead.",
  },
  "scb-unexpected-status": {
    sv: "SCB svarade med koden {status} i stället för siffror. Inget är skrivet. Kontrollera om en inloggning eller brandvägg står emellan, och kör igen.",
    en: "Statistics Sweden answered with the code {status} instead of figures. Nothing is written. Check whether a login or firewall is in between, and run again.",
  },
  "scb-refused": {
    sv: "SCB tog inte emot frågan ({status}: {title}). Inget är skrivet. SCB kan ha ändrat sina tabeller: hämta en fil från Statistikdatabasen och läs in den i stället, och anmäl felet.",
    en: "Statistics Sweden refused the question ({status}: {title}). Nothing is written. It may have changed its tables: download a file from its statistical database and import that instead, and report the fault.",
  },
  "scb-web-page": {
    sv: "I stället för siffror kom en webbsida, ofta från en inloggning eller brandvägg. Inget är skrivet. Öppna statistikdatabasen.scb.se i en webbläsare och se vad som hindrar, och kör igen.",
    en: "A web page came instead of figures, often from a login or firewall. Nothing is written. Open statistikdatabasen.scb.se in a browser to see what stands in the way, and run again.",
  },
  "scb-not-json": {
    sv: "Svaret från SCB är avbrutet eller oläsligt (”{text}”). Inget är skrivet. Kör igen.",
    en: "The answer of Statistics Sweden is cut off or unreadable (“{text}”). Nothing is written. Run again.",
  },
  "scb-answer-odd": {
    sv: "Svaret från SCB på frågan om tabell {table} är inte helt: delen {part} stämmer inte. Inget är skrivet. Kör igen; händer det igen, anmäl felet.",
    en: "The answer of Statistics Sweden on table {table} is not whole: its part {part} is wrong. Nothing is written. Run again; if it happens again, report the fault.",
  },
  "scb-other-table": {
    sv: "SCB svarade ur tabell {found} i stället för {table}. Inget är skrivet. Kör igen; händer det igen, anmäl felet.",
    en: "Statistics Sweden answered from table {found} instead of {table}. Nothing is written. Run again; if it happens again, report the fault.",
  },
  "scb-codes-differ": {
    sv: "Svaret från SCB är inte på frågan: i tabell {table}, variabel {variable}, saknas {missing}, och {unexpected} kom oombett. Inget är skrivet. Kör igen; händer det igen, anmäl felet.",
    en: "The answer of Statistics Sweden is not to the question: in table {table}, variable {variable}, {missing} is missing, and {unexpected} came unasked. Nothing is written. Run again; if it happens again, report the fault.",
  },
  "scb-not-a-count": {
    sv: "SCB:s siffra för {code} {year} i tabell {table} är {text}, som inte är ett antal personer. Inget är skrivet. Kör igen; händer det igen, anmäl felet.",
    en: "The figure of Statistics Sweden for {code} in {year} in table {table} is {text}, which is no number of persons. Nothing is written. Run again; if it happens again, report the fault.",
  },
  "scb-table-changed": {
    sv: "SCB har ändrat tabell {table}: koden {code} finns inte längre i {variable}. Inget är skrivet. Hämta en fil från Statistikdatabasen och läs in den i stället, och anmäl felet.",
    en: "Statistics Sweden has changed table {table}: the code {code} is no longer in {variable}. Nothing is written. Download a file from its statistical database and import that instead, and report the fault.",
  },
};
