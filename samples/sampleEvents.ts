import { sampleGroups } from "./sampleGroups";
import type { SampleRow, SampleTable } from "./sampleTable";

/**
 * Every event of the year, one a line, as the annual report for 2021 of a Swedish network for sustainable development lists them: id; kind
 * (m: möte, t: träff); form (d: digital, f: fysisk); start and, of one that lasts two days, end; place; theme; participants by day; number
 * of municipalities; organisations. One planned event was cancelled, and has no day.
 */
const events = `
MS-01|m|d|02-04|||Miljöutbildning, energiuppföljning och kolsänkor|33||kommuner; Chalmers; kommunalförbund; Energikontor Väst
MS-02|t|d|03-17|||Konkret klimatarbete|41||kommuner; Länsstyrelsen; Energikontor Väst
MS-03|t|d|04-22|||Ökad kunskap om kolsänkor|50||kommuner; Länsstyrelsen; Universitet; Energikontor Väst
MS-04|t|d|05-19|||Biologisk mångfald och klimat|57|24|kommuner; Länsstyrelsen; Västra Götalandsregionen; Energikontor Väst
MS-05|m|d|09-09|||Uppföljning åtgärdsprogram UVG, kommunala energiplaner|34||kommuner; Länsstyrelsen; Energikontor Väst
MS-06|t|f|10-07||Falköping|Kommunalt energi- och klimatplanearbete|24||kommuner; Länsstyrelsen; Energikontor Väst
MS-07|m|d|11-11|||Forskarråd för klimatomställning, hållbar idrott och revidering av UVG|24||kommuner; Länsstyrelsen; Västra Götalandsregionen; Energikontor Väst
MS-08|t|f|12-01|12-02|Borås|Kommunalt klimat- och hållbarhetsarbete|25 + 23||kommuner; Länsstyrelsen; Universitet; Energikontor Väst
NV-01|m|d|01-21|||Friluftsliv och naturvård|50||
NV-02|t|d|03-25|||Skogen|50||
NV-03|m|d|05-04|||Open space|35||
NV-04|t|d|06-02|||Skogspolicy|36||
NV-05|m|d|09-15|||Pollinerare och remiss för naturvärdesinventering|38||
NV-06|t|f|10-21||Orust|Vattenvård och erfarenhetsutbyte|24||
NV-07|t||11-24|11-25||Artskydd samt grön infrastruktur|32 + 28||
NV-08|t|d|12-14|||Kommunala reservat|39||
RH-01|m|d|02-11|||Fairtrade diplomering|12||
RH-02|t|d|06-15|||Mer hållbara och cirkulära IT-produkter i offentlig sektor|31||
RH-03|m|d|09-30|||Fairtrade Sverige och övriga frågor|9||
RH-04|t|d|12-09|||Miljöbron och Agenda 2030 i kommuner|11||
RH-05|m|d|||||||
`;

const kinds: Readonly<Record<string, string>> = { m: "meeting", t: "gathering" };
const forms: Readonly<Record<string, string>> = { d: "digital", f: "physical" };

function dayIn2021(day: string): string | null {
  return day === "" ? null : `2021-${day}`;
}

/** One number stands as a number, several as text. */
function numberOrText(text: string): number | string | null {
  if (text === "") return null;
  return /^\d+$/.test(text) ? Number(text) : text;
}

function eventRow(line: string): SampleRow {
  const [id = "", kind = "", form = "", start = "", end = "", place = "", theme = "", participants = "", ...others] =
    line.split("|");
  const [municipalities = "", organisations = ""] = others;
  const group = sampleGroups.rows.find(({ shortName }) => shortName === id.slice(0, 2));
  return {
    id,
    groups: group?.name ?? "",
    kind: kinds[kind] ?? null,
    form: forms[form] ?? null,
    start: dayIn2021(start),
    end: dayIn2021(end === "" ? start : end),
    year: 2021,
    place: place === "" ? null : place,
    theme: theme === "" ? null : theme,
    status: start === "" ? "cancelled" : "held",
    participantsByDay: numberOrText(participants),
    municipalities: numberOrText(municipalities),
    organisations: organisations === "" ? null : organisations,
  };
}

export const sampleEvents: SampleTable = { table: "events", rows: events.trim().split("\n").map(eventRow) };
