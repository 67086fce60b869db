import fc from "fast-check";
import { invoiceCsv } from "../../../shared/invoicing/invoiceCsv";
import { invoiceRows } from "../../../shared/invoicing/invoiceRows";
import { invoicesOf, type PayableFee } from "../../../shared/invoicing/invoices";
import type { InvoicePayerRow, InvoiceSettings } from "../../../shared/invoicing/invoiceTables";
import { decimalOfNumber } from "../../../shared/money/decimal";
import { add, compare, fraction, zero } from "../../../shared/money/fraction";
import { shown } from "../fees/tables";

const place = { sheet: "Betalare", row: 2, columns: {} };
const blankPayer: InvoicePayerRow = {
  ...{ place, broken: false, payer: null, organisationNumber: null, peppolId: null },
  ...{ buyerReference: null, orderReference: null, vat: null },
};
const noSettings: InvoiceSettings = {
  vat: null,
  date: null,
  termsDays: null,
  text: null,
  diaryNumber: null,
  place: null,
};

function fee(payer: string, code: string, kronor: number, paysForItself = false): PayableFee {
  return { payer, code, name: `Kommun ${code}`, amount: decimalOfNumber(kronor), paysForItself };
}

test("one invoice a payer, by name, its lines by code, whatever the spelling", () => {
  const fees = [
    fee("Öckerö", "1407", 10),
    fee("Förbundet", "1461", 30),
    fee("förbundet ", "1438", 20),
    fee("Ale", "1440", 5),
  ];
  const { invoices } = invoicesOf(2026, fees, [], noSettings);
  expect(invoices.map(({ payer, net, lines }) => [payer, shown(net), lines.map(({ code }) => code)])).toEqual([
    ["Ale", "5", ["1440"]],
    ["förbundet ", "50", ["1438", "1461"]],
    ["Öckerö", "10", ["1407"]],
  ]);
});

test("two members of one name that pay for themselves get an invoice each, told apart by their codes", () => {
  const own = [fee("Jönköping", "0680", 53, true), fee("jönköping", "06", 20, true), fee("Ale", "1440", 5, true)];
  const rows = [{ ...blankPayer, payer: "Jönköping", buyerReference: "R1" }];
  const invoicesFor = (fees: readonly PayableFee[]) =>
    invoicesOf(2026, fees, rows, noSettings).invoices.map(({ payer, net, row }) => [payer, shown(net), row?.payer]);
  expect(invoicesFor(own)).toEqual([
    ["Ale", "5", undefined],
    ["jönköping (06)", "20", "Jönköping"],
    ["Jönköping (0680)", "53", "Jönköping"],
  ]);
  // One that a third names as its payer is one payer, as in the fees.
  expect(invoicesFor([...own, fee("Jönköping", "0642", 7)])).toEqual([
    ["Ale", "5", undefined],
    ["jönköping", "80", "Jönköping"],
  ]);
});

test("VAT is the payer's own, else the setting, else not available: nothing is guessed", () => {
  const rows = [
    { ...blankPayer, payer: "Egen", vat: fraction(6) },
    { ...blankPayer, payer: "Fri", vat: zero },
    { ...blankPayer, payer: "Utan" },
  ];
  const fees = [fee("Egen", "1", 100), fee("Fri", "2", 100), fee("Utan", "3", 100), fee("Okänd", "4", 100)];
  const of = (vat: InvoiceSettings["vat"]) =>
    invoicesOf(2026, fees, rows, { ...noSettings, vat }).invoices.map(({ payer, vat: own, gross }) => [
      payer,
      shown(own),
      shown(gross),
    ]);
  expect(of(fraction(25))).toEqual([
    ["Egen", "6", "106"],
    ["Fri", "0", "100"],
    ["Okänd", "25", "125"],
    ["Utan", "25", "125"],
  ]);
  expect(of(null)).toEqual([
    ["Egen", "6", "106"],
    ["Fri", "0", "100"],
    ["Okänd", null, null],
    ["Utan", null, null],
  ]);
});

test("VAT is rounded to öre once an invoice, half an öre from zero", () => {
  const vatOf = (...amounts: readonly number[]) => {
    const fees = amounts.map((amount, index) => fee("A", String(index), amount));
    return shown(invoicesOf(2026, fees, [], { ...noSettings, vat: fraction(25) }).invoices[0]?.vat);
  };
  expect([vatOf(0.02), vatOf(0.01), vatOf(0.06), vatOf(10_628.67)]).toEqual(["0.01", "0", "0.02", "2657.17"]);
  // Twice 0.02 by itself would be 0.02: it is rounded for the invoice, not for its lines.
  expect(vatOf(0.02, 0.02, 0.02)).toBe("0.02");
});

test("an invoice falls due so many days after its date, and on no day where one of the two is not stated", () => {
  const due = (date: string | null, termsDays: number | null) =>
    invoicesOf(2026, [], [], { ...noSettings, date, termsDays }).dueDate;
  expect([
    due("2026-01-31", 30),
    due("2024-02-28", 2),
    due("2026-01-31", 0),
    due(null, 30),
    due("2026-01-31", null),
  ]).toEqual(["2026-03-02", "2024-03-01", "2026-01-31", null, null]);
});

test("the sum of the invoices is the sum of the fees", () => {
  const fees = fc.array(fc.tuple(fc.constantFrom("A", "B", "C ", "c"), fc.nat(9999), fc.nat(9_000_000), fc.boolean()), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(fees, (drawn) => {
      const own = drawn.map(([payer, code, ore, paysForItself]) => ({
        payer,
        code: String(code),
        name: "",
        amount: fraction(ore, 100),
        paysForItself,
      }));
      const { invoices } = invoicesOf(2026, own, [], noSettings);
      const total = (amounts: readonly { readonly numerator: bigint; readonly denominator: bigint }[]) =>
        amounts.reduce(add, zero);
      expect(compare(total(invoices.map(({ net }) => net)), total(own.map(({ amount }) => amount)))).toBe(0);
      for (const { net, lines } of invoices) expect(compare(total(lines.map(({ amount }) => amount)), net)).toBe(0);
    }),
    { seed: 3 },
  );
});

test("as text: semicolons, decimal comma, öre, quoted where needed; no field is a formula", () => {
  const rows = [
    {
      ...blankPayer,
      payer: 'Ale; "norra"',
      organisationNumber: "212000-1355",
      buyerReference: "=1+1",
      vat: decimalOfNumber(12.5),
    },
  ];
  const settings = { ...noSettings, date: "2026-01-15", termsDays: 30, text: "Avgift\nför 2026" };
  const year = invoicesOf(2026, [fee('Ale; "norra"', "1440", 1234.5), fee("Bo", "1", 7)], rows, settings);
  expect(invoiceCsv(invoiceRows(year, null, "sv"), "sv")).toBe(
    [
      "Betalare;Organisationsnummer;Peppol-id;Beställarreferens;Orderreferens;Period från;Period till;Fakturadatum;Förfallodatum;Text;Netto (kr);Moms (%);Moms (kr);Att betala (kr)",
      '"Ale; ""norra""";212000-1355;uppgift saknas;\'=1+1;uppgift saknas;2026-01-01;2026-12-31;2026-01-15;2026-02-14;"Avgift\nför 2026";1234,50;12,5;154,31;1388,81',
      'Bo;uppgift saknas;uppgift saknas;uppgift saknas;uppgift saknas;2026-01-01;2026-12-31;2026-01-15;2026-02-14;"Avgift\nför 2026";7,00;uppgift saknas;uppgift saknas;uppgift saknas',
      "",
    ].join("\r\n"),
  );
});

test("without Fakturatext the year and the network say what is paid for", () => {
  const year = invoicesOf(2026, [fee("Bo", "1", 7)], [], noSettings);
  expect([null, "Nätverket"].map((name) => invoiceRows(year, name, "sv")[0]?.description)).toEqual([
    "Avgift 2026",
    "Avgift 2026, Nätverket",
  ]);
});
