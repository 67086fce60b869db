import type { FileCell } from "../commandFolder";
import { all, cell, sheet, type FaultCase } from "./faultCase";

/** Classes in place of the rule's amounts: valid from, limit, fee, rate. */
const classes = (...rows: readonly (readonly FileCell[])[]) =>
  all(
    cell("Avgiftsregel", 2, "D", null),
    cell("Avgiftsregel", 2, "E", null),
    cell("Avgiftsregel", 2, "F", null),
    sheet("Avgiftsklasser", ["Gäller från år", "Till och med invånare", "Avgift", "Avgift per invånare"], ...rows),
  );

/** What may be wrong with classes. */
export const classFaults: readonly FaultCase[] = [
  {
    fault: "a class of a rule that there is none of",
    change: classes([2021, null, 5000, null], [2020, null, 5000, null]),
    code: "class-without-rule",
    at: ["Avgiftsklasser", 3, "A"],
    sv: "Klassen gäller från 2020 (kategori: –), men Avgiftsregel har ingen rad med det året och den kategorin. Rätta år eller kategori.",
    en: "The class is valid from 2020 (category: –), but the fee rule sheet has no row with that year and category. Correct the year or the category.",
  },
  {
    fault: "a class without amount",
    change: classes([2021, 10000, null, null]),
    code: "class-needs-one-amount",
    at: ["Avgiftsklasser", 2, "C"],
    sv: "En klass ska ha antingen Avgift eller Avgift per invånare, och bara en av dem. Fyll i en och töm den andra.",
    en: "A class has either a fee or a rate per inhabitant, and only one of them. Fill in one and clear the other.",
  },
  {
    fault: "classes of two kinds",
    change: classes([2021, 10000, 5000, null], [2021, null, null, 1]),
    code: "class-kinds-mixed",
    at: ["Avgiftsklasser", 3, "D"],
    sv: "Klasserna i en version ska alla ha Avgift eller alla Avgift per invånare. Gör om den här raden som de andra.",
    en: "The classes of a version all have a fee or all a rate per inhabitant. Change this row to be like the others.",
  },
  {
    fault: "a limit twice",
    change: classes([2021, 10000, 5000, null], [2021, 10000, 6000, null], [2021, null, 7000, null]),
    code: "class-limit-twice",
    at: ["Avgiftsklasser", 3, "B"],
    sv: "Gränsen 10\u00a0000 står två gånger bland versionens klasser. Rätta den ena.",
    en: "The limit 10,000 stands twice among the classes of the version. Correct one of them.",
  },
  {
    fault: "classes beside a rate",
    change: all(classes([2021, null, 5000, null]), cell("Avgiftsregel", 2, "D", 1)),
    code: "class-beside-amounts",
    at: ["Avgiftsregel", 2, "D"],
    sv: "Versionen har klasser i Avgiftsklasser och får då inte ha Fast del eller Avgift per invånare. Töm cellen, eller ta bort klasserna.",
    en: "The version has classes in the fee classes sheet and may then have no fixed part or rate. Clear the cell, or remove the classes.",
  },
  {
    fault: "a population above the last class",
    change: classes([2021, 40000, 5000, null]),
    code: "population-above-classes",
    at: ["Medlemmar", 3, "B"],
    sv: "Borås (1490) har folkmängden 114\u00a0000, som är större än den högsta klassens gräns 2022. Lägg till en klass utan övre gräns.",
    en: "Borås (1490) has the population 114,000, which is above the limit of the highest class in 2022. Add a class without an upper limit.",
  },
  {
    fault: "a class that falls",
    change: classes([2021, 40000, 9000, null], [2021, null, 8000, null]),
    code: "class-falling",
    severity: "warning",
    at: ["Avgiftsklasser", 3, "C"],
    sv: "Klassens avgift är lägre än avgiften för klassen med mindre kommuner. Kontrollera att det är meningen.",
    en: "The fee of this class is lower than that of the class with smaller municipalities. Check that this is meant.",
  },
];
