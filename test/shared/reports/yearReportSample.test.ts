import { summariseYear } from "../../../shared/commands/summariseYear";
import { serialOfDay } from "../../../shared/text/dateText";
import { findingText } from "../../../shared/text/findings/findingText";
import { readFacts } from "../../data/readFacts";
import { linesOf, plannedOverSample, rowOf, rowsOf, sheetNamed } from "./yearReport/plannedOver";

const outcome = plannedOverSample(summariseYear);
const sheet = sheetNamed(outcome, "Årsrapport 2021");
const decimal = (text = "") => Number(text.replace(",", "."));

test.each([
  ["Planerade träffar", 21],
  ["Genomförda träffar", 20],
  ["Inställda träffar", 1],
  ["Träffdagar", 22],
  ["Deltagningar", 706],
  ["Tjänstepersoner hos medlemmarna", "uppgift saknas"],
  ["Kommuner i nätverket", 36],
  ["Varav genom kommunalförbund", 4],
  ["Utvärderade träffar", 11],
  ["Nöjdhet, årsenkät", 5.6],
])("the report's %s of 2021 is %s", (label, value) => {
  expect(rowOf(sheet, "Indikatorer_rapport_2021", label)["2021"]).toBe(value);
});

test("each group has the participations that the report's rows add up to", () => {
  const groups = rowsOf(sheet, "Grupper_rapport_2021");
  expect(groups.map((row) => [row["Grupp"], row["Planerade"], row["Träffdagar"], row["Deltagningar"]])).toEqual([
    ["Miljöstrategigruppen", 8, 9, 311],
    ["Naturvårdsgruppen", 8, 9, 332],
    ["Rättvis handelgruppen", 5, 4, 63],
    ["Totalt", 21, 22, 706],
  ]);
});

test("every event of the report stands under its group with all that the report says of it", () => {
  const events = readFacts("events-2021.csv", ";");
  const drawn = [1, 2, 3].flatMap((group) => rowsOf(sheet, `Grupp${String(group)}_rapport_2021`));
  expect(drawn).toHaveLength(events.length);
  for (const event of events) {
    const row = drawn.find(({ Id }) => Id === event.id) ?? {};
    const day = (text = "") => (text === "" ? "uppgift saknas" : serialOfDay(text));
    const isHeld = event.status === "genomförd";
    const none = isHeld ? "uppgift saknas" : "ej aktuellt";
    const days = (event.participants_by_day ?? "").split("|");
    const isEvaluated = `${event.satisfaction ?? ""}${event.usefulness ?? ""}` !== "";
    const mean = (text = "") =>
      text === "" ? (isEvaluated ? "uppgift saknas" : isHeld ? "ingen utvärdering gjordes" : none) : decimal(text);
    expect([event.id, row]).toEqual([
      event.id,
      {
        Tema: event.theme || "uppgift saknas",
        Id: event.id,
        Typ: event.kind === "nätverksmöte" ? "möte" : "träff",
        Form: event.mode || "uppgift saknas",
        Status: event.status,
        Start: day(event.start),
        Slut: day(event.end),
        Plats: event.place || "uppgift saknas",
        Dagar: days.length,
        "Deltagare per dag": !isHeld ? none : days.length === 1 ? Number(days[0]) : days.join(" + "),
        Deltagningar: isHeld ? days.reduce((sum, each) => sum + Number(each), 0) : none,
        "Deltagande organisationer": (event.organisations || none).split("|").join(", "),
        Kommuner: event.municipalities === "" ? none : Number(event.municipalities),
        Nöjdhet: mean(event.satisfaction),
        Nytta: mean(event.usefulness),
      },
    ]);
  }
});

test("the yearly survey has every mean of three years with the report's decimals, and how many answered", () => {
  const survey = readFacts("annual-survey.csv", ";");
  const drawn = rowsOf(sheet, "Arsenkat_rapport_2021");
  const respondents = survey.find(({ question }) => question === "respondents") ?? {};
  for (const item of survey.filter(({ question }) => question !== "respondents")) {
    const row = drawn.find((each) => each["Fråga"] === item.question_text_topic);
    for (const year of ["2019", "2020", "2021"]) {
      expect([item.question, row?.[`Medelvärde ${year}`]]).toEqual([item.question, decimal(item[year])]);
      expect(row?.[`n ${year}`]).toBe(Number(respondents[year]));
    }
  }
  expect(rowOf(sheet, "Svarande_rapport_2021", "Årsenkät 2021")).toMatchObject({
    "Svarande (n)": 40,
    Utskick: "uppgift saknas",
    "n av utskickade": "40, utskick: uppgift saknas",
  });
});

test("all 36 members stand there, and the four that take part through a joint authority are marked", () => {
  const members = readFacts("members.csv", ";");
  const drawn = rowsOf(sheet, "Kommuner_rapport_2021");
  expect(drawn.map((row) => row["Kommunkod"]).sort()).toEqual(members.map(({ code }) => code).sort());
  const through = drawn.filter((row) => row["Deltar genom"] === "förbund").map((row) => row["Kommun"]);
  expect(through).toEqual(["Bengtsfors", "Dals-Ed", "Färgelanda", "Mellerud"]);
  expect(linesOf(sheet)).toContain(
    "Genom Dalslands miljö- och energiförbund deltar 4 medlemmar: Bengtsfors, Dals-Ed, Färgelanda och Mellerud.",
  );
});

test("the report's two and four digital events disagree with the three and three of its rows", () => {
  const found = outcome.plan.findings.filter(({ code }) => code === "stated-figure-differs");
  expect(found.map(({ severity, place, values }) => [severity, place, values.stated, values.computed])).toEqual([
    ["warning", { sheet: "Uppgifter", row: 2, column: "C" }, 2, 3],
    ["warning", { sheet: "Uppgifter", row: 3, column: "C" }, 4, 3],
  ]);
  const [gatherings] = found;
  expect(gatherings && findingText(gatherings, "sv")).toBe(
    "Uppgifter, cell C2: Uppgiften om genomförda, Miljöstrategigruppen, träff, digital är 2, men raderna ger 3. Statistiken följer raderna. Rätta rapportens text, eller raderna.",
  );
  expect(
    rowsOf(sheet, "Uppgifter_rapport_2021").map((row) => [row["Angivet"], row["Beräknat"], row["Omdöme"]]),
  ).toEqual([
    [2, 3, "skiljer sig"],
    [4, 3, "skiljer sig"],
  ]);
});

test("the running text has a paragraph for the group and one for each of its events", () => {
  const lines = linesOf(sheet);
  const from = lines.indexOf("Text om Miljöstrategigruppen, att klistra in");
  expect(lines.slice(from + 1, from + 4)).toEqual([
    "Miljöstrategigruppen planerade 8 träffar 2021: 8 genomfördes på 9 träffdagar med 311 deltagningar. Genomförda: 3 digitala möten, 3 digitala träffar och 2 fysiska träffar. Av de genomförda utvärderades 5.",
    "Digitalt möte 4 februari 2021: Miljöutbildning, energiuppföljning och kolsänkor. Antal deltagare: 33. Organisationer: kommuner, Chalmers, kommunalförbund och Energikontor Väst. Ingen utvärdering gjordes.",
    "Digital träff 17 mars 2021: Konkret klimatarbete. Antal deltagare: 41. Organisationer: kommuner, Länsstyrelsen och Energikontor Väst. Nöjdhet 5,0 och nytta 5,1 (skala ej angiven, n ej angivet).",
  ]);
  expect(lines).toContain(
    "Fysisk träff 1–2 december 2021 i Borås: Kommunalt klimat- och hållbarhetsarbete. Antal deltagare per dag: 25 + 23, sammanlagt 48 deltagningar. Organisationer: kommuner, Länsstyrelsen, Universitet och Energikontor Väst. Nöjdhet 5,6 och nytta 5,1 (skala ej angiven, n ej angivet).",
  );
  expect(lines).toContain("Digitalt möte utan datum. Ställdes in.");
});

test("means that are stated without n are told as a range, and are no mean over the events", () => {
  expect(rowOf(sheet, "Indikatorer_rapport_2021", "Nöjdhet, träffar")["2021"]).toBe("uppgift saknas");
  expect(linesOf(sheet)).toContain(
    "Nöjdhet, träffar är angiven utan antal svar för 11 träffar, 4,8 till 5,6: medelvärdena vägs inte samman.",
  );
});
