import { sameWord } from "../../text/sameWord";
import { cellText } from "../inputs/cellText";
import type { LocatedTable } from "../../workbook/reading/locatedTable";
import { fileOfSource } from "./exportFile";
import { rowKey, type ParticipantPlace } from "./participantRow";
import type { StandingRow } from "./replacedRows";

/** Rows of Deltagare that concern a source. */
export interface StandingParticipants {
  /** Those of the same Källa. */
  readonly same: readonly StandingRow[];
  /** How many of them stand at another event or day. */
  readonly elsewhere: number;
  /** The events and days, as written, at which those stand: each once. */
  readonly left: readonly LeftPlace[];
  /** Källa of the same file name with other content, at the same event and day, with the number of its rows. */
  readonly other: ReadonlyMap<string, number>;
}

/** Event and day of rows that move. */
export interface LeftPlace {
  readonly event: string;
  readonly day: string | null;
}

export function standingParticipants(table: LocatedTable | null, place: ParticipantPlace): StandingParticipants {
  const same: StandingRow[] = [];
  const other = new Map<string, number>();
  const left = new Map<string, LeftPlace>();
  let elsewhere = 0;
  const file = fileOfSource(place.source)?.file ?? place.source;
  for (const row of table?.rows ?? []) {
    const text = (field: string) => cellText(table, row, field);
    const source = text("source");
    if (source === null) continue;
    const isHere = sameWord(text("event") ?? "") === sameWord(place.event) && isSameDay(text("day"), place);
    if (sameWord(source) === sameWord(place.source)) {
      same.push({ row: row.place.row, key: rowKey(text("email"), text("name"), text("organisation")) });
      if (isHere) continue;
      elsewhere += 1;
      const from = { event: text("event") ?? "", day: text("day") };
      left.set(`${sameWord(from.event)} ${from.day ?? ""}`, from);
    } else if (isHere && sameWord(fileOfSource(source)?.file ?? source) === sameWord(file)) {
      other.set(source, (other.get(source) ?? 0) + 1);
    }
  }
  return { same, elsewhere, left: [...left.values()], other };
}

/** An event of one day has one, whatever Dag says. */
function isSameDay(text: string | null, { day, dayTexts }: ParticipantPlace): boolean {
  return day === null || (text !== null && dayTexts.includes(text));
}
