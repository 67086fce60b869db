import Papa from "papaparse";
import { decodeBytes } from "../../shared/imports/text/decodeBytes";
import { textCells } from "../../shared/imports/text/textCells";
import { readExport } from "../../shared/imports/exports/readExport";
import { sheetContent } from "../../shared/imports/exports/sheetContent";
import { leastTimes } from "./leastTimes";

const runs = 12;
const bytesWanted = 20_000_000;

/** Of parsing and recognising, and of decoding, to papaparse alone on the decoded text. */
const [mostRecognising, mostDecoding] = [1.5, 3];

function repeated(header: string, row: (index: number) => string): Uint8Array {
  const lines = [header];
  for (let length = header.length, index = 0; length < bytesWanted; index += 1) {
    const line = row(index);
    lines.push(line);
    length += line.length + 2;
  }
  return new TextEncoder().encode(lines.join("\r\n"));
}

/** A hundred thousand stays of some thousand persons, as Teams exports them. */
function attendance(): Uint8Array {
  const header =
    "2. Participants\r\nName\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole";
  return repeated(header, (index) => {
    const person = index % 7919;
    const time = `2026-02-04 09:${String(10 + (index % 50))}:${String(10 + (index % 47))}`;
    const email = `deltagare${String(person)}@kommun-${String(person % 290)}.example`;
    return `Deltagare Åsa${String(person)}\t${time}\t2026-02-04 10:30:00\t1h ${String(index % 60)}m 3s\t${email}\t${email}\tAttendee`;
  });
}

const sentence =
  "Bra upplägg, med gott om tid för frågor och samtal vid borden. Föreläsningen om skyfall gav mest: den visade vad andra " +
  "kommuner har gjort, vad det kostade, och hur besluten togs. Gärna mer av det slaget, och mindre om lagtext.";

/** Answers to a form of six questions on a scale and two in words, as Microsoft Forms exports them. */
function survey(): Uint8Array {
  const scaled = "Hur nöjd är du?,Hur stor nytta har du av träffen?,Lokalen,Maten,Talarna,Tiden";
  const header = `Id,Start time,Completion time,Email,Name,${scaled},Vad tar du med dig?,Övrigt`;
  return repeated(header, (index) => {
    const points = [6, 5, 4, 3, 2, 6].map((most) => String(1 + (index % most))).join(",");
    const time = `${String(10 + (index % 14))}:${String(10 + (index % 50))}:${String(10 + (index % 49))}`;
    const day = `${String(1 + (index % 9))}/${String(10 + (index % 19))}/26`;
    const text = index % 2 === 0 ? `"${sentence} (${String(index)})"` : "";
    return `${String(index + 1)},${day} ${time},${day} ${time},anonymous,,${points},${text},${index % 7 === 0 ? "Tack!" : ""}`;
  });
}

function benchExport(what: string, bytes: Uint8Array, delimiter: string): boolean {
  const text = decodeBytes(bytes)?.text ?? "";
  const works = {
    papa: () => Papa.parse(text, { delimiter }),
    decoded: () => decodeBytes(bytes),
    recognised: () => {
      const [grid] = textCells(text, "export.csv").grids;
      if (grid === undefined || sheetContent(grid, {}) === null) throw new Error(`The ${what} was not recognised.`);
    },
    whole: () => readExport(textCells(text, "export.csv").grids, "export.csv"),
  };
  const least = leastTimes(works, runs);
  const ratio = (name: keyof typeof works) => least[name].cpu / least.papa.cpu;
  const shown = (name: keyof typeof works) =>
    `${ratio(name).toFixed(2)} (by the clock ${(least[name].clock / least.papa.clock).toFixed(2)})`;
  console.log(
    `20 MB of ${what}, in times of papaparse alone (${least.papa.cpu.toFixed(0)} ms of processor): ` +
      `decoded ${shown("decoded")}, limit ${String(mostDecoding)}; ` +
      `parsed and recognised ${shown("recognised")}, limit ${String(mostRecognising)}; ` +
      `read to the last person or answer ${shown("whole")}`,
  );
  return ratio("recognised") <= mostRecognising && ratio("decoded") <= mostDecoding;
}

/** A large export is told what it is in little more than the time that it takes to split it into cells. */
export function benchExports(): boolean {
  return [benchExport("attendance", attendance(), "\t"), benchExport("answers", survey(), ",")].every(Boolean);
}
