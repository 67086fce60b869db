import type { MunicipalityActivity } from "../../attendance/yearActivity";
import { attendanceSentence } from "../attendanceSheet/attendanceChart";
import { knowsMunicipalities } from "../attendanceSheet/knowsMunicipalities";
import { wholeNumber } from "../eventSheet/reportContext";
import type { PlacedTable } from "../sheetComposer";
import { listed, sentence, type YearReportContext } from "./yearReportContext";
import type { YearReport } from "./yearReportInput";

/** The members and the others that took part, marked where they do so through a joint authority, with a chart of their participations. */
export function memberTable(context: YearReportContext, { activity }: YearReport): void {
  const { text, say, composer } = context;
  const { municipalities } = activity;
  if (municipalities.length === 0) return;
  const { eventsWithList: lists, held } = activity.total;
  const isKnown = knowsMunicipalities(activity);
  const shown = (value: number) => (isKnown ? value : text("missing"));
  const chartSentence = attendanceSentence(context, activity);
  composer.line(say("membersHeading"), "heading");
  for (const line of throughSentences(context, municipalities)) sentence(context, line);
  const nobody = lists === 0 ? say("noLists") : text(isKnown ? "noMunicipality" : "noneResolved", { lists, held });
  sentence(context, chartSentence ?? nobody);
  if (isKnown && lists < held) sentence(context, text("someLists", { lists, held }));
  const count = (key: string, header: string) => ({ key, header, width: 11, format: wholeNumber, wrap: true });
  const table = composer.table(
    context.tableName("Kommuner"),
    [
      { key: "name", header: text("municipality"), width: 36, format: "@", wrap: true },
      count("participations", text("participations")),
      count("persons", text("persons")),
      count("events", text("eventsAttended")),
      { key: "through", header: say("through"), width: 11, wrap: true },
      { key: "code", header: text("code"), width: 11, format: "@" },
      { key: "isMember", header: text("member"), width: 11 },
    ],
    municipalities.map(({ name, code, isMember, jointAuthority, total }) => () => ({
      name,
      code,
      isMember: text(isMember ? "yes" : "no"),
      through: say(jointAuthority === null ? "directly" : "authority"),
      participations: shown(total.participations),
      persons: shown(total.persons),
      events: shown(total.events),
    })),
  );
  if (chartSentence !== null) municipalityChart(context, table, chartSentence);
}

/** Which members take part through which joint authority. */
function throughSentences(
  context: YearReportContext,
  municipalities: readonly MunicipalityActivity[],
): readonly string[] {
  const authorities = new Set(municipalities.flatMap(({ jointAuthority }) => jointAuthority ?? []));
  return [...authorities].map((authority) => {
    const members = municipalities.filter(({ jointAuthority }) => jointAuthority === authority);
    return context.say("throughSentence", {
      authority,
      count: members.length,
      members: listed(
        context,
        members.map(({ name }) => name),
      ),
    });
  });
}

function municipalityChart(context: YearReportContext, table: PlacedTable, description: string): void {
  const { text, say, composer } = context;
  composer.chartBeside(
    table,
    {
      name: context.chartName("Kommuner"),
      kind: "bar",
      title: say("municipalityChart"),
      xTitle: text("municipality"),
      xScale: "linear",
      yTitle: text("participations"),
      description,
      series: [
        {
          name: text("participations"),
          x: table.column("name"),
          y: table.column("participations"),
          shape: "line",
        },
      ],
    },
    Math.max(15, table.area.rows),
  );
}
