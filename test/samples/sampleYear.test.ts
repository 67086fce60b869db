import { activityOfYear } from "../../shared/attendance/activityOfYear";
import { evaluationOfYear } from "../../shared/evaluation/evaluationOfYear";
import { inputSheets } from "../../shared/reports/inputSheets";
import { sampleTables } from "../../samples/sampleNetwork";
import { readActivityTables } from "../../shared/workbook/reading/readActivityTables";
import { readFacts } from "../data/readFacts";
import { contentOfSheets } from "./contentOfSheets";

const eventFacts = readFacts("events.csv", ";");
const surveyFacts = readFacts("annual-survey.csv", ";");

describe.each(["sv", "en"] as const)("the sample's year 2021, read from its sheets (%s)", (language) => {
  const { tables, findings } = readActivityTables(contentOfSheets(inputSheets(sampleTables, language)));
  const { activity, findings: ofActivity } = activityOfYear(tables, 2021);
  const { evaluation, findings: ofEvaluation } = evaluationOfYear({
    tables,
    year: 2021,
    answers: new Map(),
    present: new Map(),
  });
  const { total } = activity;

  test("nothing is wrong with its rows", () => {
    expect([...findings, ...ofActivity, ...ofEvaluation]).toEqual([]);
  });

  test("it is the year of the setting Verksamhetsår", () => {
    expect(tables.settings.activityYear).toBe(2021);
  });

  test("21 events were planned, 20 held and one cancelled, over 22 event days with 706 participations", () => {
    expect(total).toMatchObject({ planned: 21, held: 20, cancelled: 1, stillToCome: 0, eventDays: 22 });
    expect(total).toMatchObject({ participations: 706, daysWithoutFigure: 0, sharedEvents: 0 });
  });

  test("the groups have 311, 332 and 63 participations", () => {
    expect(activity.groups.map(({ name, shortName, totals }) => [name, shortName, totals.participations])).toEqual([
      ["Miljöstrategigruppen", "MS", 311],
      ["Naturvårdsgruppen", "NV", 332],
      ["Rättvis handelgruppen", "RH", 63],
    ]);
  });

  test("persons, officials and municipalities taking part are not known without lists", () => {
    expect(total).toMatchObject({ eventsWithList: 0, persons: null, officials: null, municipalities: null });
  });

  test("36 municipalities are members, four of them through a joint authority", () => {
    expect([activity.memberCount, activity.throughJointAuthority]).toEqual([36, 4]);
    const through = activity.municipalities.filter(({ jointAuthority }) => jointAuthority !== null);
    expect(through.map(({ name }) => name)).toEqual(["Bengtsfors", "Dals-Ed", "Färgelanda", "Mellerud"]);
  });

  test("the half-years and the forms add up to the year", () => {
    const parts = [activity.halves, activity.forms].map((each) =>
      each.reduce((sum, { totals }) => sum + (totals.participations ?? 0), 0),
    );
    expect(parts).toEqual([706, 706]);
    expect(activity.forms.map(({ form, totals }) => [form, totals.held])).toEqual([
      ["digital", 16],
      ["physical", 3],
      [null, 1],
    ]);
  });

  test("three digital gatherings and three digital meetings of Miljöstrategigruppen, whatever the text states", () => {
    const digital = activity.events.filter(
      ({ groups, form }) => groups[0] === "Miljöstrategigruppen" && form === "digital",
    );
    expect(digital.map(({ kind }) => kind).sort()).toEqual([
      "gathering",
      "gathering",
      "gathering",
      "meeting",
      "meeting",
      "meeting",
    ]);
    expect(tables.statedFigures.map(({ indicator, kind, form }) => [indicator, kind, form])).toEqual([
      ["held", "gathering", "digital"],
      ["held", "meeting", "digital"],
    ]);
  });

  test("each event is the file's: day, place, theme, numbers and organisations", () => {
    const shown = activity.events.map((event) => ({
      id: event.id,
      start: event.start ?? "",
      place: event.location ?? "",
      theme: event.theme ?? "",
      participants: event.days.map(({ participation }) => participation ?? "").join("|"),
      municipalities: String(event.municipalities ?? ""),
      organisations: event.statedOrganisations.join("|"),
    }));
    const facts = eventFacts.map((fact) => ({
      id: fact["id"],
      start: fact["start"],
      place: fact["place"],
      theme: fact["theme"],
      participants: fact["participants_by_day"],
      municipalities: fact["municipalities"],
      organisations: fact["organisations"],
    }));
    const byId = (a: { id?: string | undefined }, b: { id?: string | undefined }) =>
      (a.id ?? "") < (b.id ?? "") ? -1 : 1;
    expect([...shown].sort(byId)).toEqual([...facts].sort(byId));
  });

  test("11 of 20 held events have an evaluation, with the file's means; the others have none, not zero", () => {
    expect([evaluation.evaluated, evaluation.held]).toEqual([11, 20]);
    const shown = new Map(
      evaluation.events.map(({ event, items }) => [
        event,
        Object.fromEntries(items.map(({ role, mean }) => [role, mean?.text])),
      ]),
    );
    for (const { id = "", satisfaction = "", usefulness = "" } of eventFacts) {
      const means = Object.entries({ satisfaction, usefulness }).filter(([, mean]) => mean !== "");
      const expected = Object.fromEntries(means.map(([role, mean]) => [role, mean.replace(",", ".")]));
      expect(shown.get(id) ?? {}).toEqual(expected);
    }
  });

  test("means that are stated without n are marked so, and pooled nowhere", () => {
    const items = evaluation.events.flatMap((each) => each.items);
    expect(
      items.every(({ n, source, isBelowThreshold }) => n === null && source === "stated" && !isBelowThreshold),
    ).toBe(true);
    expect(evaluation.pooled).toEqual([]);
  });

  test("the yearly survey's table 2019–2021 comes back, 5,38 with its two decimals", () => {
    expect(evaluation.trendYears).toEqual([2019, 2020, 2021]);
    const questions = surveyFacts.filter(({ question }) => question?.startsWith("Q"));
    const expected = questions.map((fact) =>
      [fact["2019"], fact["2020"], fact["2021"]].map((mean) => mean?.replace(",", ".")),
    );
    expect(evaluation.annualTrend.map(({ years }) => years.map(({ mean }) => mean?.text))).toEqual(expected);
    expect(evaluation.annualTrend[0]?.years.map(({ n }) => n)).toEqual([62, 52, 40]);
  });
});
