import { asked } from "../addin/contract/hostInVm";
import { sampleWorkbook } from "../shared/panel/samplePreview";
import { differenceText, formDifferences } from "./formDifferences";
import { ThreeHosts } from "./threeHosts";

const fixing = { date: "2025-11-24", body: "styrgruppen", diaryNumber: "KS 2025/7" };

let hosts: ThreeHosts;
afterEach(() => {
  hosts.close();
});

test("a year is fixed, compared and left as it is alike in every host", async () => {
  hosts = await ThreeHosts.open(await sampleWorkbook());
  const fixed = await hosts.run(asked("fix-year", { year: 2025, fixing }));
  expect(fixed.google.tabs).toMatchObject({ shown: "Avgifter 2025" });
  const sheetsOf = (forms: typeof fixed) =>
    [forms.excel, forms.google, forms.xlsx].map(({ sheets }) => [
      sheets["Avgifter 2025"],
      sheets["Fastställda avgifter"],
    ]);
  await hosts.type(
    { sheet: "Befolkning", reference: "C2", value: 12_345 },
    { sheet: "Avgiftsregel", reference: "E2", value: 2 },
  );
  const after = await hosts.run(asked("calculate-fees", { year: 2025 }));
  expect(sheetsOf(after)).toEqual(sheetsOf(fixed));
  const drawn = await hosts.run(asked("compare-years", { year: 2025 }));
  expect(drawn.google.tabs).toMatchObject({ shown: "Jämförelse 2025" });
  await hosts.type({ sheet: "Befolkning", reference: "C3", value: 23_456 });
  const kept = await hosts.run(asked("compare-years", { year: 2025 }));
  for (const host of ["xlsx", "excel", "google"] as const) {
    expect(kept[host].sheets["Jämförelse 2025"]).toEqual(drawn[host].sheets["Jämförelse 2025"]);
  }
  expect(kept.google.tabs).toMatchObject({ shown: "Kontroll" });
  const compared = await hosts.run(asked("compare-years", { year: 2026 }));
  expect(compared.google.tabs).toMatchObject({ shown: "Jämförelse 2026" });
  const again = await hosts.run(asked("compare-years", { year: 2026 }));
  for (const host of ["xlsx", "excel", "google"] as const) {
    expect([host, ...formDifferences(compared[host], again[host]).map(differenceText)]).toEqual([host]);
  }
});

test("a comparison that was drawn before its year was fixed is drawn anew in every host, once", async () => {
  hosts = await ThreeHosts.open(await sampleWorkbook());
  const before = await hosts.run(asked("compare-years", { year: 2026 }));
  await hosts.type({ sheet: "Avgiftsregel", reference: "E2", value: 2 });
  await hosts.run(asked("fix-year", { year: 2026, fixing }));
  const drawn = await hosts.run(asked("compare-years", { year: 2026 }));
  expect(drawn.google.tabs).toMatchObject({ shown: "Jämförelse 2026" });
  await hosts.type({ sheet: "Befolkning", reference: "C3", value: 23_456 });
  const kept = await hosts.run(asked("compare-years", { year: 2026 }));
  for (const host of ["xlsx", "excel", "google"] as const) {
    expect(drawn[host].sheets["Jämförelse 2026"]).not.toEqual(before[host].sheets["Jämförelse 2026"]);
    expect(kept[host].sheets["Jämförelse 2026"]).toEqual(drawn[host].sheets["Jämförelse 2026"]);
  }
});
