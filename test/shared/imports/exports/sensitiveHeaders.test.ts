import { headerWord } from "../../../../shared/imports/exports/table/headerWord";
import { isSensitiveHeader } from "../../../../shared/imports/exports/table/isSensitiveHeader";

const isSensitive = (header: string): boolean => isSensitiveHeader(headerWord(header));

test.each([
  ...["Allergier?", "Specialkost", "Är du vegetarian?", "Vegan/vegetarisk", "Gluten/laktos", "Halal eller kosher"],
  ...["Äter du kött?", "Dietary requirements", "Food preferences", "Are you vegetarian?", "Lactose intolerance"],
  ...["Behöver du teckenspråkstolk?", "Tolk", "Behov av skrivtolk", "Sign language interpreter", "Hörslinga"],
  ...["Har du någon sjukdom vi bör veta om?", "Hälsa", "Hälsotillstånd", "Tar du någon medicin?", "Diagnos (NPF)"],
  ...["Any medical conditions?", "Medicinska behov", "Health", "Do you have any health issues?", "Är du gravid?"],
  ...["Rullstolsplats", "Behöver du rullstolsramp?", "Wheelchair access", "Nedsatt hörsel", "Synnedsättning"],
  ...["Personlig assistent", "Följer ledsagare med?", "Behöver du någon anpassning?", "Anpassningar"],
  ...["Access requirements", "Do you have a hearing impairment?", "Reduced mobility", "Funktionsvariation"],
  ...["Födelsedatum", "När är du född?", "Personnummer", "Personnr", "Person-nummer (10 siffror)", "Samordningsnummer"],
  ...[
    "Date of birth",
    "Birthday",
    "National ID number",
    "Passport no",
    "Religion",
    "Facklig tillhörighet",
    "Etnicitet",
  ],
  ...[
    "Närmast anhörig",
    "Emergency contact",
    "Ditt mobilnummer",
    "Telefon (mobil)",
    "Mobiltelefonnummer",
    "Phone number",
  ],
  ...["IP-adress", "IP Address", "Telefon *"],
])("%s is never brought in", (header) => {
  expect(isSensitive(header)).toBe(true);
});

test.each([
  ...["Hur nöjd är du med föreläsningen om folkhälsa?", "Hur tolkar du resultatet?", "Din tolkning av målen"],
  ...["Hur nöjd var du med maten?", "Hur nöjd är du med det vegetariska alternativet?", "Hållbar mobilitet"],
  ...["Hur väl fungerade telefonmötet?", "Vilket stöd behöver du från nätverket?", "Miljö och hälsa som tema"],
  ...["How useful was the session on health care?", "Fossil-free mobility", "Förnamn", "Organisation", "Kostnad"],
  ...["Partiklar i luften: hur stor nytta?", "Anpassning till ett förändrat klimat", "Vad är nytt för dig?"],
  ...["Vegetation och skugga: nytta", "Rate the interpreter of the results"],
])("%s is a question like others", (header) => {
  expect(isSensitive(header)).toBe(false);
});
