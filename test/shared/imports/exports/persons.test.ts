import { cleanName } from "../../../../shared/imports/exports/attendance/cleanName";
import { durationSeconds } from "../../../../shared/imports/exports/attendance/durationSeconds";
import { emailOf } from "../../../../shared/imports/exports/attendance/emailOf";
import { momentOf } from "../../../../shared/imports/exports/attendance/moment";
import { phoneName } from "../../../../shared/imports/exports/attendance/phoneName";
import { roleOf } from "../../../../shared/imports/exports/attendance/roleOf";
import { statusOf } from "../../../../shared/imports/exports/attendance/statusOf";
import type { ExportChoices } from "../../../../shared/imports/exports/exportChoices";
import { exportJson } from "../../../../shared/imports/exports/exportJson";
import { readExport } from "../../../../shared/imports/exports/readExport";
import { textCells } from "../../../../shared/imports/text/textCells";

test.each([
  ["Åsa Ek (Guest)", false, "Åsa Ek", null],
  ["Åsa Ek (Gäst) (Extern)", false, "Åsa Ek", null],
  ["Åsa Ek (Guest, Unverified)", false, "Åsa Ek", null],
  ["[Kommun A]  Ek, Åsa (External)", false, "Ek, Åsa", "Kommun A"],
  ["Åsa Ek (Miljökontoret)", false, "Åsa Ek (Miljökontoret)", null],
  ["Åsa (Åsa Ek)", true, "Åsa", null],
  ["(Guest)", false, "(Guest)", null],
  ["Åsa  \n Ek", false, "Åsa Ek", null],
])("the name %j is cleaned", (text, hasOriginal, name, company) => {
  expect(cleanName(text, hasOriginal)).toEqual({ name, company });
});

test.each([
  ["1h 2m 3s", null, 3723],
  ["1h 7s", null, 3607],
  ["21m 7s", null, 1267],
  ["1 tim 2 min 3 s", null, 3723],
  ["1 timme 2 minuter", null, 3720],
  ["60 mins", null, 3600],
  ["1 hr 2 min", null, 3720],
  ["1 godz. 2 min", null, 3720],
  ["PT1H2M3S", null, 3723],
  ["01:02:03", null, 3723],
  ["95", 60, 5700],
  [95, 60, 5700],
  ["1,5", 60, 90],
  [1 / 24, null, 3600],
  ["95", null, null],
  ["länge", null, null],
  ["-5", 60, null],
  ["", 60, null],
])("the duration %j is read", (value, unit, seconds) => {
  expect(durationSeconds(value, unit)).toBe(seconds);
});

test.each([
  ["Åsa.Ek@Kommun-A.example", "åsa.ek@kommun-a.example"],
  ["mailto:a@b.example", "a@b.example"],
  ["Åsa Ek <a@b.example>", "a@b.example"],
  ["asa_kommun-a.example#EXT#@natverk.example", "asa@kommun-a.example"],
  ["anonymous", null],
  ["a@b", null],
  ["@b.example", null],
])("the address in %j is found", (text, email) => {
  expect(emailOf(text)).toBe(email);
});

test.each([
  ["+46 70******12", "+46 70******12"],
  ["+46701234512", "+46 70******12"],
  ["0701234512", "070******12"],
  ["Åsa 070", null],
  ["2026", null],
])("a telephone number is told from a name, and hidden: %j", (name, shown) => {
  expect(phoneName(name)).toBe(shown);
});

test.each([
  ["2026-02-04 09:00:12", "2026-02-04", "2026-02-04", 32412],
  ["2/4/26, 9:00:12 PM", "2026-04-02", "2026-02-04", 75612],
  ["2/4/2026, 9:00:12\u202fAM", "2026-04-02", "2026-02-04", 32412],
  ["14/11/22, 09:29:07", "2022-11-14", null, 34147],
  ["11/24/2021, 12:05:00 AM", null, "2021-11-24", 300],
  ["4.2.2026 09.00", "2026-02-04", "2026-04-02", 32400],
  ["24 november 2021", "2021-11-24", "2021-11-24", null],
  ["24/11 2021", "2021-11-24", "2021-11-24", null],
  ["Nov 24, 2021, 9:00 AM", "2021-11-24", "2021-11-24", 32400],
  [44524, "2021-11-24", "2021-11-24", null],
  ["44524,5".replace(",", "."), "2021-11-24", "2021-11-24", 43200],
  ["09:02", null, null, 32520],
])(
  "the moment %j is read, as both who write the day first and who write the month first mean it",
  (value, day, month, seconds) => {
    expect(momentOf(value)).toEqual({ dayFirst: day, monthFirst: month, seconds });
  },
);

test.each(["24-25 november", "igår", "", 12, 2026])("%j is no moment", (value) => {
  expect(momentOf(value)).toBeNull();
});

test.each([
  ["Kommer", "signedUp"],
  ["Kommer inte", "left out"],
  ["Har inte svarat", "left out"],
  ["Pending (väntelista)", "left out"],
  ["Avbokad", "left out"],
  ["Deltog", "tookPart"],
  ["Deltog inte", "didNotCome"],
  ["Uteblev", "didNotCome"],
  ["Declined", "left out"],
  ["blå", null],
])("the status %s of a list is understood", (word, status) => {
  expect(statusOf(word)).toBe(status);
});

test.each([
  ["Järjestäjä", "organiser"],
  ["Arrangør", "organiser"],
  ["Organisator", "organiser"],
  ["Esittäjä", "presenter"],
  ["Foredragsholder", "presenter"],
  ["Osallistuja", "participant"],
])("the role %s of a meeting in another Nordic language is understood", (word, role) => {
  expect(roleOf(word)).toBe(role);
});

function read(text: string, choices: ExportChoices = {}, file = "lista.csv") {
  const content = readExport(textCells(text, file).grids, file, choices);
  const told = content.findings.filter(({ code }) => !code.startsWith("export-is-"));
  const persons = content.attendance?.persons.map(({ key, status, seconds }) => `${key} ${status} ${String(seconds)}`);
  return {
    content,
    persons,
    told: told.map(({ code, place }) => `${code} ${String(place.row)}`),
    figures: exportJson(content).attendance,
  };
}

test("spellings of an address are one person, and a nameless double of a named one is told", () => {
  const { figures, told } = read(
    "Name,Email,Duration (minutes)\nÅsa Ek,Asa@A.example,30\nEk Åsa,asa@a.example,20\nÅsa Ek,,10\nåsa  ek,,5\n",
  );
  expect({ ...figures?.secondsByPerson }).toEqual({ "asa@a.example": 3000, "Åsa Ek": 900 });
  expect(told).toEqual(["export-likely-double 4"]);
});

test("telephone numbers that only look alike once they are hidden are different participants", () => {
  const { figures } = read("Namn;Minuter\n+46701234567;30\n+46707654367;20\n+46 70******67;10\n");
  expect(figures).toMatchObject({ uniqueParticipants: 3, phone: 3 });
  expect({ ...figures?.secondsByPerson }).toEqual({
    "+46 70******67": 1800,
    "+46 70******67 (2)": 1200,
    "+46 70******67 (3)": 600,
  });
});

test("a telephone number is one participant however it is written, and its middle is nowhere", () => {
  const { content, figures } = read(
    [
      "Namn;Minuter",
      "+46 70 123 45 67;1",
      "070-1234567;2",
      "46701234567;3",
      "0046701234567;4",
      "+46 (0)70-123 45 67;5",
    ].join("\n"),
  );
  expect({ ...figures?.secondsByPerson }).toEqual({ "+46 70******67": 900 });
  expect(JSON.stringify(content.attendance)).not.toMatch(/12\D*34\D*5/);
});

test("persons who join without a name in sessions of their own are as many as the sessions", () => {
  const { figures } = read(
    "Session Id,Participant Id,Full Name,UTC Event Timestamp,Action,Role\n" +
      "s1,,Anonymous,2026-02-04 09:00:00,Joined,Attendee\ns2,,Anonymous,2026-02-04 09:00:00,Joined,Attendee\n" +
      "s1,,Anonymous,2026-02-04 09:10:00,Left,Attendee\ns2,,Anonymous,2026-02-04 09:20:00,Left,Attendee\n",
  );
  expect({ ...figures?.secondsByPerson }).toEqual({ Anonymous: 600, "Anonymous (2)": 1200 });
});

test("a report with sections in a language that is not known is read by its structure", () => {
  const { figures, content } = read(
    "1. Rezumat\nTitlu\tTräff\n\n2. Participanți\n" +
      "Nume\tPrima asociere\tUltima ieșire\tDurata în întâlnire\tE-mail\tID participant (UPN)\tRol\n" +
      "Åsa Ek\t2026-02-04 09:00:00\t2026-02-04 09:30:00\t30m\tasa@a.example\tasa@a.example\tOrganizator\n\n" +
      "3. Activități\nNume\tOra\nÅsa Ek\t2026-02-04 09:00:00\n",
  );
  expect(content.kind).toBe("teams-sections");
  expect(figures).toMatchObject({ uniqueParticipants: 1, organizers: 1 });
  expect(content.attendance?.day).toBe("2026-02-04");
});

test("verbs in a language that is not known are taken in turn, and that is told", () => {
  const { figures, told } = read(
    "Full Name\tUser Action\tTimestamp\nA B\tIntrat\t2026-02-04 09:00:00\nA B\tIeșit\t2026-02-04 09:10:00\nA B\tIntrat\t2026-02-04 09:20:00\nA B\tIeșit\t2026-02-04 09:25:00\n",
  );
  expect(figures?.secondsByPerson["A B"]).toBe(900);
  expect(told).toEqual(["export-verbs-unknown 1"]);
});

test("a stay past midnight, and one without a duration, are counted from joining and leaving", () => {
  const { figures } = read(
    "Name,Email,Join time,Leave time\nA,a@a.example,2026-02-04 23:50:00,2026-02-05 00:10:00\nB,b@a.example,09:00,09:30\n",
  );
  expect(Object.values(figures?.secondsByPerson ?? {})).toEqual([1200, 1800]);
});

test("what cannot be read of a time is told with its cell, and the person still took part", () => {
  const { persons, told } = read("Namn;E-post;Varaktighet\nA;a@a.example;länge\nB;b@a.example;20 min\n");
  expect(persons).toEqual(["a@a.example tookPart null", "b@a.example tookPart 1200"]);
  expect(told).toEqual(["export-duration-unreadable 2"]);
});

test("numbers without a unit are minutes, and that is said once", () => {
  const { persons, told } = read("Namn;E-post;Varaktighet\nA;a@a.example;30\nB;b@a.example;20\n");
  expect(persons).toEqual(["a@a.example tookPart 1800", "b@a.example tookPart 1200"]);
  expect(told).toEqual(["export-duration-in-minutes 1"]);
});

test("a row without a person, a total and a repeated header are no persons", () => {
  const { figures, told } = read(
    "Namn;E-post;Minuter\nA;a@a.example;30\n;;15\nNamn;E-post;Minuter\nTotalt;;45\n\nB;b@a.example;20\n",
  );
  expect(figures).toMatchObject({ rows: 2, uniqueParticipants: 2 });
  expect(told).toEqual(["export-row-without-person 3", "export-totals-left null"]);
});

test("a list whose status says who came is of attendance; one that says nothing is of sign-ups, unless it is called attendance", () => {
  expect(
    read("Namn;E-post;Status\nA;a@a.example;Deltog\nB;b@a.example;Uteblev\nC;c@a.example;Avbokat\n").persons,
  ).toEqual(["a@a.example tookPart null", "b@a.example didNotCome null"]);
  expect(read("Namn;E-post;Deltog\nA;a@a.example;Ja\nB;b@a.example;Nej\n").persons).toEqual([
    "a@a.example tookPart null",
    "b@a.example didNotCome null",
  ]);
  expect(read("Namn;E-post\nA;a@a.example\n").persons).toEqual(["a@a.example signedUp null"]);
  expect(read("Namn;E-post\nA;a@a.example\n", {}, "närvarolista.csv").persons).toEqual(["a@a.example tookPart null"]);
});

test("a status that is not known is told with its cell, and the person counts as signed up", () => {
  const { persons, told } = read("Namn;E-post;Status\nA;a@a.example;blå\n");
  expect(persons).toEqual(["a@a.example signedUp null"]);
  expect(told).toEqual(["export-status-unknown 2"]);
});

test("a person says which columns hold what, by header or letter; a sensitive one cannot be chosen", () => {
  const text = "Vem;Var;Mobil\nA;a@a.example;070-123 45 67\n";
  expect(read(text, { map: { name: ["vem"], email: ["B"] } }).persons).toEqual(["a@a.example signedUp null"]);
  const { told, content } = read(text, { map: { name: ["Mobil"], email: ["Var"] } });
  expect(told).toContain("export-column-sensitive 1");
  expect(JSON.stringify(content.attendance)).not.toContain("070");
});

test("the names of a file may be those of every object's own properties", () => {
  const { figures } = read("Namn;E-post;Minuter\nconstructor;;30\n__proto__;;20\n");
  expect(Object.entries(figures?.secondsByPerson ?? {})).toEqual([
    ["constructor", 1800],
    ["__proto__", 1200],
  ]);
});
