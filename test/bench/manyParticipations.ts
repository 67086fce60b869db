import type { ItemAnswer } from "../../shared/evaluation/itemAnswer";
import type { SurveyAnswers } from "../../shared/evaluation/surveyResult";
import { municipalities } from "../../shared/population/municipalities";
import type { ActivityTables, EventRow, ParticipantRow } from "../../shared/workbook/activityTables";
import type { RowPlace } from "../../shared/workbook/feeTables";

const eventCount = 40;
const year = 2021;

const place = (sheet: string, row: number): RowPlace => ({ sheet, row, columns: {} });

function eventRow(index: number): EventRow {
  const month = String(1 + (index % 12)).padStart(2, "0");
  return {
    place: place("Träffar", index + 2),
    broken: false,
    id: ids[index] ?? null,
    groups: [["Miljö", "Natur", "Handel"][index % 3] ?? ""],
    kind: null,
    form: index % 2 === 0 ? "digital" : "physical",
    start: `${String(year)}-${month}-15`,
    end: null,
    year,
    days: 1,
    location: null,
    theme: null,
    status: "held",
    participantsByDay: [],
    unnamedByDay: [],
    municipalities: null,
    organisations: [],
    description: null,
  };
}

const ids = Array.from({ length: eventCount }, (_, index) => `T${String(index)}`);
const organisations = municipalities.map(({ name }) => `${name} kommun`);

/** Each row has an address and a name of its own, and shares its other texts, as rows that are read from a sheet do. */
function participantRow(index: number, count: number, personCount: number): ParticipantRow {
  const event = Math.floor((index * eventCount) / count);
  const person = (index * 7919) % personCount;
  return {
    place: place("Deltagare", index + 2),
    broken: false,
    event: ids[event] ?? null,
    day: 1,
    name: `Person ${String(person)}`,
    email: ["person", String(person), "@", String(person % municipalities.length), ".example.se"].join(""),
    organisation: organisations[person % municipalities.length] ?? null,
    code: null,
    role: "participant",
    position: null,
    status: "tookPart",
    minutes: null,
    source: "list.csv",
  };
}

/** A year of 40 events with so many participations, of so many people from all municipalities. */
export function manyParticipations(count: number, personCount: number): ActivityTables {
  return {
    settings: {
      networkName: null,
      language: "sv",
      activityYear: year,
      activityYearPlace: null,
      anonymityThreshold: 5,
      minimumPresence: 0,
      organiser: null,
      satisfiedFrom: null,
      meanDecimals: 1,
    },
    members: municipalities.map(({ code, name }, index) => ({
      place: place("Medlemmar", index + 2),
      broken: false,
      name,
      code,
      payer: null,
      from: null,
      to: null,
      category: null,
    })),
    payers: [],
    groups: [],
    events: Array.from({ length: eventCount }, (_, index) => eventRow(index)),
    participants: Array.from({ length: count }, (_, index) => participantRow(index, count, personCount)),
    contacts: [],
    organisations: [],
    surveys: Array.from({ length: eventCount }, (_, index) => ({
      place: place("Enkäter", index + 2),
      broken: false,
      id: `T${String(index)}`,
      sheet: `Svar ${String(index)}`,
      event: `T${String(index)}`,
      year,
      scale: null,
      satisfaction: [],
      usefulness: [],
      freeText: [],
      sent: null,
      columns: null,
    })),
    quotes: [],
    results: [],
    statedFigures: [],
    targets: [],
    removals: [],
  };
}

/** As many answers to one item, on 1–6, by survey; the same answers are the same object, as the reader of exports makes them. */
export function manyAnswers(count: number): ReadonlyMap<string, SurveyAnswers> {
  const item = { title: "Nöjd?", role: "satisfaction", scale: { min: 1, max: 6 }, isHighestBest: true } as const;
  const each = count / eventCount;
  const noOpinion: ItemAnswer = { kind: "noOpinion" };
  const points = [1, 2, 3, 4, 5, 6].map((value): ItemAnswer => ({ kind: "value", value }));
  const answerOf = (index: number): ItemAnswer =>
    index % 50 === 0 ? noOpinion : (points[(index * 31) % 6] ?? noOpinion);
  return new Map(
    Array.from({ length: eventCount }, (_, event) => [
      `T${String(event)}`,
      {
        items: [item],
        responses: Array.from({ length: each }, (_, row) => ({
          row: row + 2,
          answers: [answerOf(event * each + row)],
        })),
      },
    ]),
  );
}
