import { mandatoryNotes } from "../../../shared/scb/mandatoryNotes";
import { converse } from "../../hosts/scb/converse";
import { ScbStandIn } from "../../hosts/scb/scbStandIn";

const source = {
  note: ["Första.", "Frivillig.", "Se [sidan](https://www.scb.se/a) här. \r\n \r\n  \r\nNytt  stycke."],
  extension: { noteMandatory: { "0": true, "1": false, "2": true } },
  dimension: {
    Region: {
      category: { note: { "0331": ["Heby bytte kod.", "Frivillig."], "0180": ["Gäller inte svaret."] } },
      extension: { categoryNoteMandatory: { "0331": { "0": true }, "0180": { "0": true } } },
    },
    Alder: { note: ["Vid årets slut.", "Första."], extension: { noteMandatory: { "0": true, "1": true } } },
  },
};

test("notes marked as mandatory are gathered once each: of the whole, of values in the answer, of variables", () => {
  expect(
    mandatoryNotes({ variables: ["Region", "Alder"], codes: { Region: ["0331"], Alder: ["TotSA"] }, source }),
  ).toEqual(["Första.", "Se sidan (https://www.scb.se/a) här.\nNytt stycke.", "Heby bytte kod.", "Vid årets slut."]);
});

test.each([
  [{}],
  [{ note: "text", extension: { noteMandatory: { "0": true } } }],
  [{ note: [5, ""], extension: { noteMandatory: { "0": true, "1": true, "9": true } } }],
])("an answer without notes has none: %j", (bare) => {
  expect(mandatoryNotes({ variables: ["Tid"], codes: { Tid: ["2025"] }, source: bare })).toEqual([]);
});

test("each table's notes arrive with its id, once, also where it is asked in several questions", () => {
  const standIn = new ScbStandIn({ config: { maxDataCells: 1 } });
  const { arrived } = converse(standIn, { codes: ["1440", "1490"], years: [2024, 2025] });
  if ("faults" in arrived) throw new Error("faults");
  const count = (table: string) => arrived.notes.filter((note) => note.table === table).length;
  expect([count("TAB638"), count("TAB5557"), arrived.notes.length]).toEqual([3, 3, 6]);
  expect(arrived.notes.find(({ text }) => text.includes("Cell Key Method"))?.text).toContain(
    "\nMetoden heter Cell Key Method (CKM). Läs mer här: Skyddsmetoder (https://www.scb.se/skyddsmetoder/), och",
  );
});
