/** Sentences of findings that the calculation of fees makes: what is wrong and what to do. */
export const feeFindings: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
  "no-members": {
    sv: "Ingen är medlem {year}. Fyll i Medlemmar, eller kontrollera Från och Till och avgiftsåret.",
    en: "Nobody is a member in {year}. Fill in the members sheet, or check From and To and the fee year.",
  },
  "no-rule": {
    sv: "{name} ({code}) har ingen avgiftsregel för {year}. Lägg till en rad i Avgiftsregel utan kategori som gäller från {year} eller tidigare.",
    en: "{name} ({code}) has no fee rule for {year}. Add a row without category in the fee rule sheet that is valid from {year} or earlier.",
  },
  "no-rule-for-category": {
    sv: "{name} ({code}) har kategorin {category}, men ingen avgiftsregel för den kategorin gäller {year}. Lägg till en rad i Avgiftsregel för kategorin, eller rätta kategorin.",
    en: "{name} ({code}) has the category {category}, but no fee rule of that category is valid in {year}. Add a row for the category in the fee rule sheet, or correct the category.",
  },
  "rule-empty": {
    sv: "Regeln från {year} har varken fast del, avgift per invånare eller klasser. Fyll i minst en av dem.",
    en: "The rule from {year} has neither a fixed part, a rate per inhabitant nor classes. Fill in at least one of them.",
  },
  "floor-above-cap": {
    sv: "Lägsta avgift är högre än högsta avgift. Rätta en av dem.",
    en: "The floor is above the cap. Correct one of them.",
  },
  "floor-above-cap-in-year": {
    sv: "Efter indexering och avrundning är lägsta avgift {year} högre än högsta avgift. Rätta beloppen, deras avrundning eller vilka av dem som indexeras.",
    en: "After indexing and rounding the floor of {year} is above the cap. Correct the amounts, their rounding or which of them are indexed.",
  },
  "base-year-missing": {
    sv: "Regeln har indexserien {series} men inget basår. Fyll i det år som beloppen gäller för.",
    en: "The rule has the index series {series} but no base year. Fill in the year that the amounts stand for.",
  },
  "base-year-after-fee-year": {
    sv: "Basåret {baseYear} ligger efter avgiftsåret {year}. Rätta basåret, eller räkna ett senare avgiftsår.",
    en: "The base year {baseYear} is after the fee year {year}. Correct the base year, or calculate a later fee year.",
  },
  "base-year-later-same-amounts": {
    sv: "Den här versionen har basår {baseYear} i stället för {previousBaseYear} men samma belopp: indexeringen dittills går förlorad. Fyll i de uppräknade beloppen, eller behåll det tidigare basåret.",
    en: "This version has base year {baseYear} instead of {previousBaseYear} but the same amounts: the indexing so far is lost. Fill in the indexed amounts, or keep the earlier base year.",
  },
  "clause-without-index": {
    sv: "Villkoret har ingen verkan, eftersom regeln saknar indexserie. Fyll i Indexserie, eller töm cellen.",
    en: "The clause has no effect, since the rule has no index series. Fill in the index series, or clear the cell.",
  },
  "decision-without-index": {
    sv: "Beslutet om höjning för {year} har ingen verkan, eftersom ingen avgiftsregel har en indexserie. Fyll i Indexserie i Avgiftsregel, eller ta bort raden.",
    en: "The decided rise for {year} has no effect, since no fee rule has an index series. Fill in the index series in the fee rule sheet, or remove the row.",
  },
  "class-without-rule": {
    sv: "Klassen gäller från {year} (kategori: {category}), men Avgiftsregel har ingen rad med det året och den kategorin. Rätta år eller kategori.",
    en: "The class is valid from {year} (category: {category}), but the fee rule sheet has no row with that year and category. Correct the year or the category.",
  },
  "class-needs-one-amount": {
    sv: "En klass ska ha antingen Avgift eller Avgift per invånare, och bara en av dem. Fyll i en och töm den andra.",
    en: "A class has either a fee or a rate per inhabitant, and only one of them. Fill in one and clear the other.",
  },
  "class-kinds-mixed": {
    sv: "Klasserna i en version ska alla ha Avgift eller alla Avgift per invånare. Gör om den här raden som de andra.",
    en: "The classes of a version all have a fee or all a rate per inhabitant. Change this row to be like the others.",
  },
  "class-limit-twice": {
    sv: "Gränsen {limit} står två gånger bland versionens klasser. Rätta den ena.",
    en: "The limit {limit} stands twice among the classes of the version. Correct one of them.",
  },
  "class-beside-amounts": {
    sv: "Versionen har klasser i Avgiftsklasser och får då inte ha Fast del eller Avgift per invånare. Töm cellen, eller ta bort klasserna.",
    en: "The version has classes in the fee classes sheet and may then have no fixed part or rate. Clear the cell, or remove the classes.",
  },
  "class-falling": {
    sv: "Klassens avgift är lägre än avgiften för klassen med mindre kommuner. Kontrollera att det är meningen.",
    en: "The fee of this class is lower than that of the class with smaller municipalities. Check that this is meant.",
  },
  "population-above-classes": {
    sv: "{name} ({code}) har folkmängden {population}, som är större än den högsta klassens gräns {year}. Lägg till en klass utan övre gräns.",
    en: "{name} ({code}) has the population {population}, which is above the limit of the highest class in {year}. Add a class without an upper limit.",
  },
  "population-missing": {
    sv: "Folkmängden 31 december {populationYear} saknas för {name} ({code}), och avgiften {year} vilar på den. Fyll i den i Befolkning.",
    en: "The population on 31 December {populationYear} is missing for {name} ({code}), and the fee of {year} rests on it. Fill it in in the population sheet.",
  },
  "population-missing-decided": {
    sv: "Folkmängden 31 december {populationYear} saknas för {name} ({code}). Avgiften {year} är beslutad och påverkas inte, men avgiften enligt regeln kan inte visas.",
    en: "The population on 31 December {populationYear} is missing for {name} ({code}). The fee of {year} is decided and not affected, but the fee by the rule cannot be shown.",
  },
  "population-year-too-late": {
    sv: "Folkmängden {populationYear} är senare än regeln tillåter för {year}: välj {latestYear} eller ett tidigare år.",
    en: "The population of {populationYear} is later than the rule allows for {year}: choose {latestYear} or an earlier year.",
  },
  "population-no-common-year": {
    sv: "Det finns inget år till och med {latestYear} som alla medlemmar har en folkmängd för. Fyll i Befolkning.",
    en: "There is no year up to {latestYear} for which every member has a population. Fill in the population sheet.",
  },
  "index-missing": {
    sv: "Indexvärde saknas för {period} i serien {series}, som höjningen till {year} vilar på. Fyll i det i Löneindex.",
    en: "The index value of {period} is missing in the series {series}, and the rise to {year} rests on it. Fill it in in the wage index sheet.",
  },
  "index-only-preliminary": {
    sv: "För höjningen till {year} finns bara preliminära värden i serien {series} (slutligt värde saknas för {period}). Fyll i slutliga värden i Löneindex, eller räkna med preliminära (--preliminary-index).",
    en: "For the rise to {year} the series {series} has only preliminary values (the final value of {period} is missing). Fill in final values in the wage index sheet, or use preliminary ones (--preliminary-index).",
  },
  "index-series-missing": {
    sv: "Serien {series} finns inte i Löneindex. Fyll i seriens värden där, eller rätta namnet.",
    en: "The series {series} is not in the wage index sheet. Fill in its values there, or correct the name.",
  },
  "factor-not-positive": {
    sv: "Indexfaktorn för {year} blir noll eller negativ med serien {series}. Kontrollera värdena i Löneindex och besluten i Årsbeslut.",
    en: "The index factor of {year} becomes zero or negative with the series {series}. Check the values in the wage index sheet and the year decisions.",
  },
  "decision-non-member": {
    sv: "Beslutet gäller {code}, som inte är medlem {year}, och har ingen verkan. Rätta koden eller året, eller ta bort raden.",
    en: "The decision is for {code}, which is no member in {year}, and has no effect. Correct the code or the year, or remove the row.",
  },
  "decision-payer-without-members": {
    sv: "Beslutet gäller betalaren {payer}, som inte betalar för någon medlem {year}, och har ingen verkan. Rätta namnet eller året, eller ta bort raden.",
    en: "The decision is for the payer {payer}, which pays for no member in {year}, and has no effect. Correct the name or the year, or remove the row.",
  },
  "decision-for-member-and-payer": {
    sv: "{name} ({code}) har ett eget beslut för {year} och omfattas också av beslutet för betalaren {payer}. Ta bort det ena.",
    en: "{name} ({code}) has a decision of its own for {year} and is also covered by the decision for the payer {payer}. Remove one of them.",
  },
  "decision-finer-than-ore": {
    sv: "Det beslutade beloppet har mer än två decimaler. Skriv det i kronor och hela ören.",
    en: "The decided amount has more than two decimals. Write it in kronor and whole öre.",
  },
  "decision-shared-equally": {
    sv: "Det beslutade beloppet för {payer} {year} delas lika mellan medlemmarna, eftersom folkmängd saknas för någon av dem. Fyll i Befolkning om det ska delas efter folkmängd.",
    en: "The decided amount of {payer} for {year} is shared equally among its members, since a population is missing. Fill in the population sheet if it is to be shared by population.",
  },
  "decision-payers-share-name": {
    sv: "Beslutet gäller betalaren {payer}, men så heter {count} medlemmar som betalar var för sig {year} ({codes}). Fyll i Kommunkod i stället, med en rad för varje medlem, eller ge dem olika namn i Betalare i Medlemmar.",
    en: "The decision is for the payer {payer}, but {count} members of that name each pay for themselves in {year} ({codes}). Fill in the municipality code instead, with a row for each member, or give them different names as payers in the members sheet.",
  },
  "joint-payers-share-name": {
    sv: "{payer} ska betala gemensamt, men så heter {count} medlemmar som betalar var för sig {year} ({codes}). Skriv {payer} i Betalare i Medlemmar för dem som ska betala tillsammans, eller ge dem olika namn där.",
    en: "{payer} is to pay jointly, but {count} members of that name each pay for themselves in {year} ({codes}). Write {payer} as the payer in the members sheet of those that are to pay together, or give them different names there.",
  },
  "joint-categories": {
    sv: "{payer} betalar gemensamt {year}, men {name} ({code}) har en annan kategori än de andra. Ge dem samma kategori, eller låt dem räknas var för sig.",
    en: "{payer} pays jointly in {year}, but {name} ({code}) has another category than the others. Give them one category, or let each be calculated on its own.",
  },
  "joint-entering": {
    sv: "{payer} betalar gemensamt, men {name} ({code}) blir medlem under {year}. Låt medlemmarna räknas var för sig det året.",
    en: "{payer} pays jointly, but {name} ({code}) becomes a member during {year}. Let each member be calculated on its own that year.",
  },
  "joint-decision": {
    sv: "{payer} betalar gemensamt {year}, och då kan {name} ({code}) inte ha ett eget beslut. Besluta om hela beloppet för betalaren, eller låt medlemmarna räknas var för sig.",
    en: "{payer} pays jointly in {year}, and then {name} ({code}) cannot have a decision of its own. Decide the whole amount for the payer, or let each member be calculated on its own.",
  },
  "previous-fees-missing": {
    sv: "Förra årets avgift ({previousYear}) kunde inte räknas ut för {count} av medlemmarna; där står uppgift saknas. Årets avgifter påverkas inte.",
    en: "Last year's fee ({previousYear}) could not be calculated for {count} of the members; the sheet says not available there. This year's fees are not affected.",
  },
};
