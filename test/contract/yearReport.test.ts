import { asked } from "../addin/contract/hostInVm";
import { workbookOf } from "../local/commandLine/commandFolder";
import { activitySheets } from "../shared/reports/activity/activityRows";
import { fileSheets } from "../shared/reports/activity/fileSheets";
import { memberSheets } from "../shared/reports/yearReport/memberSheets";
import { differenceText, formDifferences } from "./formDifferences";
import { ThreeHosts } from "./threeHosts";

let hosts: ThreeHosts;
afterEach(() => {
  hosts.close();
});

async function sameTwice(command: ReturnType<typeof asked>, sheet: string): Promise<void> {
  const once = await hosts.run(command);
  expect(once.google.tabs).toMatchObject({ shown: sheet });
  const twice = await hosts.run(command);
  for (const host of ["xlsx", "excel", "google"] as const) {
    expect([host, ...formDifferences(once[host], twice[host]).map(differenceText)]).toEqual([host]);
  }
}

test("the annual report is the same in every host, and the same again", async () => {
  hosts = await ThreeHosts.open(await workbookOf(fileSheets(activitySheets)));
  await sameTwice(asked("summarise-year"), "Årsrapport 2021");
}, 300_000);

test("the plan of a year is the same in every host, and the same again", async () => {
  hosts = await ThreeHosts.open(await workbookOf(fileSheets(activitySheets)));
  await sameTwice(asked("plan-year", { year: 2021 }), "Verksamhetsplan 2021");
}, 300_000);

test("members' pages are the same in every host, one and all, and the same again", async () => {
  hosts = await ThreeHosts.open(await workbookOf(fileSheets(memberSheets)));
  await sameTwice(asked("member-page", { member: "1440" }), "Kommunblad 1440");
  await sameTwice(asked("member-pages"), "Kommunblad 1438");
}, 300_000);
