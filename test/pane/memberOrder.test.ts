import { membersInOrder } from "../../pane/views/memberOrder";
import type { MemberTableState } from "../../pane/state/paneState";
import type { PreviewMember } from "../../shared/panel/panelPreview";

const member = (name: string, change: Partial<PreviewMember> = {}): PreviewMember => ({
  code: name,
  name,
  payer: name,
  category: null,
  population: 1000,
  populationYear: 2025,
  unbounded: 1000,
  bound: "none",
  isDecided: false,
  fee: 100,
  previousFee: 100,
  standingFee: null,
  explanation: "",
  ...change,
});

const asChosen: MemberTableState = {
  sortBy: "name",
  isDescending: false,
  search: "",
  onlyChanged: false,
  isWhole: false,
  openMember: null,
};

const network = [
  member("Öckerö", { population: null, fee: 300, previousFee: 100, standingFee: 300 }),
  member("Åmål", { population: 12000, fee: 200, previousFee: null, standingFee: 150 }),
  member("Ale", { population: 30000, fee: 200, previousFee: 250 }),
  member("Älvsbyn", { population: 8000, fee: 50, standingFee: 50 }),
];

function names(change: Partial<MemberTableState>, hasSheet = true) {
  return membersInOrder(network, { ...asChosen, ...change }, hasSheet).map(({ name }) => name);
}

test.each<[string, Partial<MemberTableState>, readonly string[]]>([
  ["å, ä and ö follow z", {}, ["Ale", "Åmål", "Älvsbyn", "Öckerö"]],
  ["and the other way round", { isDescending: true }, ["Öckerö", "Älvsbyn", "Åmål", "Ale"]],
  ["no figure comes last", { sortBy: "population" }, ["Älvsbyn", "Åmål", "Ale", "Öckerö"]],
  ["whichever way", { sortBy: "population", isDescending: true }, ["Ale", "Åmål", "Älvsbyn", "Öckerö"]],
  ["ties by name", { sortBy: "fee", isDescending: true }, ["Öckerö", "Ale", "Åmål", "Älvsbyn"]],
  ["a lowered fee is below none changed", { sortBy: "change" }, ["Ale", "Älvsbyn", "Öckerö", "Åmål"]],
  ["a fee that the sheet lacks or says otherwise changes", { onlyChanged: true }, ["Ale", "Åmål"]],
])("members in order: %s", (_, chosen, expected) => {
  expect(names(chosen)).toEqual(expected);
});

test("without a fee sheet nothing changes on it", () => {
  expect(names({ onlyChanged: true }, false)).toEqual([]);
});
