import { municipalityLikeness } from "../../../shared/attendance/municipalityLikeness";
import { organisationLookup } from "../../../shared/attendance/organisationLookup";
import { resolveOrganisation, type OrganisationFacts } from "../../../shared/attendance/resolveOrganisation";
import { counted, countedEvent, tablesOf, type PlainTables } from "./activityTables";

const known: PlainTables = {
  contacts: [
    { email: "anna@boras.se", code: "1440", from: "2021-01-01", to: "2021-06-30" },
    { email: "anna@boras.se", code: "1481", from: "2021-07-01" },
  ],
  organisations: [
    { organisation: "Borås Stad", domain: "boras.se", name: "Staden", kind: "municipality", codes: ["1490"] },
    { organisation: "Förbundet", domain: "dmef.se", kind: "jointAuthority" },
    { organisation: "Förbundet", name: "DMEF", codes: ["1438", "1439"] },
    { organisation: "Länsstyrelsen", domain: "lansstyrelsen.se", kind: "countyBoard" },
  ],
};

function resolved(facts: Partial<OrganisationFacts>, day: string | null = "2021-03-17") {
  const { contacts, organisations } = tablesOf(known);
  const all = { code: null, email: null, organisation: null, ...facts };
  return resolveOrganisation(organisationLookup(organisations, contacts), all, day);
}

describe("the municipality of an organisation is the first that answers", () => {
  test.each<[string, Partial<OrganisationFacts>, string | null, readonly string[]]>([
    ["of the row's Kommunkod", { code: "1489", email: "anna@boras.se", organisation: "Staden" }, "code", ["1489"]],
    ["of Kontakter with that e-mail", { email: "anna@boras.se", organisation: "Staden" }, "contact", ["1440"]],
    ["of Domäner by Namn", { email: "bo@dmef.se", organisation: "staden" }, "name", ["1490"]],
    ["of Domäner by the organisation's own name", { organisation: "Borås  stad" }, "name", ["1490"]],
    ["of Domäner by Domän", { email: "bo@boras.se", organisation: "Ale kommun" }, "domain", ["1490"]],
    ["of Domäner by a domain above it", { email: "bo@skola.boras.se" }, "domain", ["1490"]],
    ["of a municipality's name", { email: "bo@gmail.com", organisation: "Ale kommun" }, "municipality", ["1440"]],
    ["of nothing", { email: "bo@ale.se", organisation: "Energikontor Väst" }, null, []],
    ["of all rows of an organisation with aliases", { email: "bo@dmef.se" }, "domain", ["1438", "1439"]],
  ])("%s", (_, facts, source, codes) => {
    expect(resolved(facts).organisation).toMatchObject({ source, codes });
  });

  test("a contact's municipality is that of the day", () => {
    expect(resolved({ email: "anna@boras.se" }, "2021-08-01").organisation.codes).toEqual(["1481"]);
    expect(resolved({ email: "anna@boras.se" }, "2020-08-01").organisation).toMatchObject({
      source: "domain",
      codes: ["1490"],
    });
  });

  test("a domain resolves through Domäner only, never by its likeness", () => {
    expect(resolved({ email: "bo@alingsas.se" }).organisation).toMatchObject({ source: null, codes: [] });
    expect(resolved({ organisation: "alingsas.se" }).organisation).toMatchObject({ source: null, codes: [] });
  });

  test("a joint authority stands for no municipality unless Domäner names them", () => {
    const organisations = [{ organisation: "Förbundet", domain: "dmef.se", kind: "jointAuthority" as const }];
    const participants = [{ email: "bo@dmef.se" }];
    expect(countedEvent({ organisations, participants })).toMatchObject({ municipalities: 0, unresolved: [] });
    const named = [{ ...organisations[0], codes: ["1438", "1439"] }];
    expect(countedEvent({ organisations: named, participants }).municipalityCodes).toEqual(["1438", "1439"]);
  });

  test("kinds: as Domäner says; a municipality's code is a municipality's; unknown else", () => {
    const kindOf = (facts: Partial<OrganisationFacts>) => resolved(facts).organisation.kind;
    expect(kindOf({ email: "a@lansstyrelsen.se" })).toBe("countyBoard");
    expect(kindOf({ organisation: "DMEF" })).toBe("jointAuthority");
    expect(kindOf({ code: "1438", organisation: "DMEF" })).toBe("jointAuthority");
    expect(kindOf({ code: "1490" })).toBe("municipality");
    expect(kindOf({ organisation: "Ale" })).toBe("municipality");
    expect(kindOf({ organisation: "Energikontor Väst" })).toBeNull();
  });

  test("persons are counted by kind, most first", () => {
    const participants = ["a@boras.se", "b@boras.se", "c@lansstyrelsen.se", "d@gmail.com"].map((email) => ({ email }));
    expect(countedEvent({ ...known, contacts: [], participants }).organisationKinds).toEqual([
      { kind: "municipality", persons: 2 },
      { kind: "countyBoard", persons: 1 },
      { kind: null, persons: 1 },
    ]);
  });
});

describe("two answers that disagree", () => {
  test.each<[string, Partial<OrganisationFacts>, boolean]>([
    ["the code and the name", { code: "1489", organisation: "Borås" }, true],
    ["the contact and the domain", { email: "anna@boras.se" }, true],
    ["the name and the domain", { email: "bo@boras.se", organisation: "Ale" }, true],
    ["one of a joint authority's municipalities and the authority", { code: "1438", organisation: "DMEF" }, false],
    ["a code and an organisation that stands for none", { code: "1490", email: "bo@lansstyrelsen.se" }, false],
    ["the same twice", { code: "1490", email: "bo@boras.se", organisation: "Borås" }, false],
  ])("%s: %j is told: %s", (_, facts, isTold) => {
    expect(resolved(facts).disagreement !== null).toBe(isTold);
  });

  test("are told once for an organisation, with what says what; the first counts", () => {
    const participants = ["a", "b"].map((name) => ({ email: `${name}@boras.se`, organisation: "Ale kommun" }));
    const { findings, activity } = counted({ ...known, participants });
    expect(findings.map(({ code, values }) => [code, values])).toEqual([
      [
        "organisation-disagrees",
        {
          first: "1490 Borås",
          firstSv: "domänen i Domäner",
          firstEn: "the domain in Domains",
          other: "1440 Ale",
          otherSv: "organisationens namn",
          otherEn: "the organisation's name",
        },
      ],
    ]);
    expect(activity.events[0]?.municipalityCodes).toEqual(["1490"]);
  });
});

describe("what does not resolve", () => {
  test("is listed with its persons, never dropped", () => {
    const participants = [
      { email: "a@energi.se", organisation: "Energikontor Väst" },
      { email: "b@energi.se", organisation: "energikontor väst" },
      { email: "c@annat.se" },
      { name: "Anna" },
    ];
    const { activity, told } = counted({ participants });
    expect(activity.total.participations).toBe(4);
    expect(activity.unresolved.map(({ organisation, domain, persons }) => [organisation, domain, persons])).toEqual([
      ["Energikontor Väst", "energi.se", 2],
      [null, "annat.se", 1],
      [null, null, 1],
    ]);
    expect(told).toEqual([
      "warning organisation-unresolved Deltagare 2 organisation",
      "warning organisation-unresolved Deltagare 4 email",
      "warning organisation-missing Deltagare 5 name",
    ]);
  });

  test("is offered what it looks like, as a row of Domäner to confirm", () => {
    const { findings } = counted({ participants: [{ email: "a@alingsas.se" }] });
    expect(findings[0]).toMatchObject({
      code: "organisation-suggested",
      values: { text: "alingsas.se", persons: 1, suggestions: "Alingsås (1489)" },
    });
  });

  test.each<[string | null, string | null, readonly string[]]>([
    [null, "alingsas.se", ["Alingsås"]],
    [null, "habo.se", ["Håbo", "Habo"]],
    [null, "lillaedet.se", ["Lilla Edet"]],
    [null, "upplands-bro.se", ["Upplands-Bro"]],
    [null, "edu.boras.se", ["Borås"]],
    [null, "gmail.com", []],
    ["Goteborgs stad", "gmail.com", ["Göteborg"]],
    ["Energikontor Väst", null, []],
    [null, null, []],
  ])("%s at %s looks like %j", (organisation, domain, names) => {
    expect(municipalityLikeness(organisation, domain).map(({ name }) => name)).toEqual(names);
  });
});
