import fc from "fast-check";
import {
  chosenColumnsOf,
  chosenColumnsText,
  type ChosenColumns,
} from "../../../../shared/imports/exports/chosenColumns";
import { exportFieldOf } from "../../../../shared/imports/exports/exportFieldOf";
import { exportFieldTexts } from "../../../../shared/text/exportFieldTexts";

test("what was chosen is written in the words of the workbook's language", () => {
  const chosen: ChosenColumns = { map: { satisfaction: ["Betyg"], ignore: ["Övrigt"] }, isReversed: false };
  expect(chosenColumnsText(chosen, "sv")).toBe("nöjdhet=Betyg; hoppa över=Övrigt; lägst är bäst=nej");
  expect(chosenColumnsText(chosen, "en")).toBe("satisfaction=Betyg; ignore=Övrigt; lowest is best=no");
});

test("nothing chosen is no text, and a blank cell says that nothing was chosen", () => {
  expect(chosenColumnsText({ map: {}, isReversed: null }, "sv")).toBeNull();
  expect(chosenColumnsOf(null)).toEqual({ map: {}, isReversed: null });
});

test("whatever the headers hold, what is written is read back, in both languages", () => {
  const header = fc.string({ unit: fc.constantFrom("a", "Å", ";", "=", '"', " ", "?"), minLength: 1, maxLength: 8 });
  const headers = fc.array(
    header.map((text) => text.trim()).filter((text) => text !== ""),
    { minLength: 1, maxLength: 3 },
  );
  fc.assert(
    fc.property(
      fc.record(
        { satisfaction: headers, usefulness: headers, freeText: headers, ignore: headers },
        { requiredKeys: [] },
      ),
      fc.constantFrom(true, false, null),
      fc.constantFrom("sv" as const, "en" as const),
      (map, isReversed, language) => {
        expect(chosenColumnsOf(chosenColumnsText({ map, isReversed }, language))).toEqual({ map, isReversed });
      },
    ),
    { numRuns: 300, seed: 7 },
  );
});

test("a person may write it by hand, with blanks, in either language, and words that say nothing are passed over", () => {
  expect(chosenColumnsOf(" Nöjdhet = Hur nöjd är du? ;färg=blå; usefulness=Nytta;  LÄGST ÄR BÄST = ja")).toEqual({
    map: { satisfaction: ["Hur nöjd är du?"], usefulness: ["Nytta"] },
    isReversed: true,
  });
});

test.each(Object.entries(exportFieldTexts))(
  "the field %s is known by its own name and in both languages",
  (field, texts) => {
    expect([field, texts.sv, texts.en.toUpperCase()].map(exportFieldOf)).toEqual([field, field, field]);
  },
);
