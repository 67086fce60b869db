import fc from "fast-check";
import { decodeBytes } from "../../../../shared/imports/text/decodeBytes";
import { decodeUtf8 } from "../../../../shared/imports/text/decodeUtf8";
import { decodeWindows1252 } from "../../../../shared/imports/text/decodeWindows1252";
import { repairedText } from "../../../../shared/imports/text/repairedText";
import { textGrid } from "../../../../shared/imports/text/textGrid";

const utf8 = (text: string) => new Uint8Array(Buffer.from(text, "utf8"));

test("any text in UTF-8 is decoded as the platform does, also beyond a part's length", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), fc.nat(3), (text, repeats) => {
      const whole = (text + "åäö€😀").repeat(1 + repeats * 700);
      expect(decodeUtf8(utf8(whole))).toBe(Buffer.from(whole, "utf8").toString("utf8"));
    }),
    { seed: 3, numRuns: 300 },
  );
});

test("bytes are UTF-8 exactly where the platform's strict decoder says so", () => {
  const platform = (bytes: Uint8Array): string | null => {
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return null;
    }
  };
  const leading = [0x41, 0x80, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5, 0xff];
  const following = [0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc2];
  const byte = fc.oneof(fc.constantFrom(...leading), fc.constantFrom(...following), fc.nat(255));
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 6 }), (list) => {
      const bytes = Uint8Array.from(list);
      expect(decodeUtf8(bytes)).toBe(platform(bytes));
    }),
    { seed: 4, numRuns: 5000 },
  );
});

test.each([
  ["an overlong blank", [0xc0, 0xa0]],
  ["an overlong euro sign", [0xf0, 0x82, 0x82, 0xac]],
  ["a surrogate", [0xed, 0xa0, 0x80]],
  ["beyond Unicode", [0xf4, 0x90, 0x80, 0x80]],
  ["broken off", [0xe2, 0x82]],
  ["a continuation alone", [0x80]],
])("what is no UTF-8 is not read as such: %s", (_what, bytes) => {
  expect(decodeUtf8(Uint8Array.from(bytes))).toBeNull();
});

test("every byte of Windows-1252 is the character of the WHATWG Encoding Standard", () => {
  const all = Uint8Array.from({ length: 256 }, (_none, byte) => byte);
  const low = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
  const text = decodeWindows1252(all);
  expect(text.slice(0x80, 0xa0)).toBe(low);
  expect([...text.slice(0, 0x80), ...text.slice(0xa0)].map((each) => each.charCodeAt(0))).toEqual([
    ...Array.from({ length: 0x80 }, (_none, at) => at),
    ...Array.from({ length: 0x60 }, (_none, at) => 0xa0 + at),
  ]);
});

test.each([
  ["UTF-8", utf8("Åsa;1"), "utf-8"],
  ["UTF-8 with a mark", utf8("\uFEFFÅsa;1"), "utf-8"],
  ["UTF-16, little end first", new Uint8Array(Buffer.from("\uFEFFÅsa;1", "utf16le")), "utf-16le"],
  ["the same without a mark", new Uint8Array(Buffer.from("Åsa;1", "utf16le")), "utf-16le"],
  ["UTF-16, big end first, without a mark", new Uint8Array(Buffer.from("Åsa;1", "utf16le").swap16()), "utf-16be"],
  ["Windows-1252", Uint8Array.from([0xc5, 0x73, 0x61, 0x3b, 0x31]), "windows-1252"],
])("the encoding is told, and the mark is no part of the text: %s", (_what, bytes, encoding) => {
  expect(decodeBytes(bytes)).toEqual({ text: "Åsa;1", encoding, repaired: 0, isBroken: false });
});

test.each([
  ["Ã…sa Ã–rn trÃ¤ff kÃ¶n Ã©n", "Åsa Örn träff kön én", 5],
  ["2026â€“2027 â€”Braâ€", "2026–2027 —Braâ€", 2],
  ["100Â\u00a0kr", "100\u00a0kr", 1],
  ["ÅÄÖ åäö é ü ”ÅÅ” TJÖ–klubben", "ÅÄÖ åäö é ü ”ÅÅ” TJÖ–klubben", 0],
])("letters that were read in the wrong encoding and stored again are mended: %s", (spoilt, text, repaired) => {
  const read = repairedText(spoilt);
  if (repaired > 0) expect(read).toEqual({ text, repaired });
  else expect(read.repaired).toBe(0);
});

test("a file with mended letters says so, and one with letters of its own says nothing", () => {
  const codes = (text: string) => textGrid(utf8(text), "x.csv").findings.map(({ code, severity }) => [code, severity]);
  expect(codes("Namn;Ort\nÃ…sa;HÃ¥bo\n")).toEqual([["text-repaired", "note"]]);
  expect(codes("Namn;Ort\nÅsa;Håbo\n")).toEqual([]);
});

test("one bad byte in UTF-8 leaves the other letters as they were, and is told", () => {
  const withMark = Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8("Åsa;"), 0xff, ...utf8(";Örn\n")]);
  const marked = textGrid(withMark, "x.csv");
  expect(marked.grids[0]?.values[0]?.[0]).toBe("Åsa");
  expect(marked.grids[0]?.values[0]?.[2]).toBe("Örn");
  expect(marked.findings.map(({ code }) => code)).toEqual(["text-repaired", "text-bytes-broken"]);
});

test("UTF-16 cut in the middle of a character is read to there, and told", () => {
  const bytes = new Uint8Array([...Buffer.from("\uFEFFNamn;Ort\nÅsa;Åmål", "utf16le")]).slice(0, -1);
  const { grids, findings } = textGrid(bytes, "x.csv");
  expect(grids[0]?.values[1]).toEqual(["Åsa", "Åmå"]);
  expect(findings.map(({ code }) => code)).toEqual(["text-bytes-broken"]);
});

test("a quote that is not closed is told with its row and its line in the text", () => {
  const { findings } = textGrid(utf8('Namn;Svar\n"a\nb";1\n"c;2\nd;3\n'), "x.csv");
  expect(findings.map(({ code, place, values }) => [code, place.row, values.textRow])).toEqual([
    ["import-quote-open", 3, 4],
  ]);
});

test("line ends of different kinds in one file all end lines", () => {
  for (const text of ["a;b\r\nc;d\ne;f\r\n", "a;b\rc;d\re;f\r", "a;b\nc;d\r\ne;f"]) {
    const values = textGrid(utf8(text), "x.csv").grids[0]?.values ?? [];
    expect(values.slice(0, 3)).toEqual([
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
    ]);
  }
  expect(textGrid(utf8('a;"b\nc"\r\nd;e\r\n'), "x.csv").grids[0]?.values[0]).toEqual(["a", "b\nc"]);
});

test.each([
  ["a form's choices ended by semicolons", "Id,Nöjd,Val\n1,5,A;B;\n2,6,B;\n", ","],
  ["a header over several lines in quotes", 'Id;"Hur nöjd?\n\n1 - Inte, alls\n6 - Mycket, nöjd"\n1;6\n', ";"],
  ["dates with commas between tabs", "Namn\tTid\nA\t2/4/26, 9:00\n", "\t"],
  ["a quoted sep line", '"sep=,"\na,b\n', ","],
  [
    "tabs in a report of few lines under headings that stand alone",
    "1. Summary\nMeeting title\tTräff\n\n2. Participants\nName\tFirst Join\tEmail\nÅsa Ek\t2/4/26, 9:00:12 AM\ta@b.example\n\n3. In-Meeting Activities\n",
    "\t",
  ],
])("the delimiter is found: %s", (_what, text, delimiter) => {
  expect(textGrid(utf8(text), "x.csv").delimiter).toBe(delimiter);
});
