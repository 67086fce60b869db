import fc from "fast-check";
import { positionOn, type Scale } from "../../pane/picture/scale";
import { ticks } from "../../pane/picture/ticks";

const axis = (kind: Scale["kind"], from: number, to: number, pixels = 250): Scale => ({
  kind,
  from,
  to,
  start: 40,
  end: 40 + pixels,
});

test.each([
  ["few tens", axis("logarithmic", 4571, 613278), 50, [10000, 30000, 100000, 300000]],
  ["much room", axis("logarithmic", 4571, 613278, 900), 50, [5000, 10000, 20000, 50000, 100000, 200000, 500000]],
  ["little room", axis("logarithmic", 4571, 613278), 80, [10000, 100000]],
  ["amounts", axis("linear", 0, 59522, 150), 24, [0, 10000, 20000, 30000, 40000, 50000]],
  ["small amounts", axis("linear", 0, 9, 120), 24, [0, 2, 4, 6, 8]],
])("an axis shows round figures: %s", (_, scale, label, expected) => {
  expect(ticks(scale, () => label)).toEqual(expected);
});

test("no label runs into the next, and each stands on the axis, whatever the figures", () => {
  const figures = fc.tuple(fc.integer({ min: 1, max: 2_000_000 }), fc.integer({ min: 1, max: 2_000_000 }));
  fc.assert(
    fc.property(figures, fc.constantFrom<Scale["kind"]>("linear", "logarithmic"), ([from, more], kind) => {
      const scale = axis(kind, kind === "linear" ? 0 : from, from + more);
      const places = ticks(scale, () => 30).map((value) => positionOn(scale, value));
      for (const [index, place] of places.entries()) {
        expect(place).toBeGreaterThanOrEqual(scale.start - 0.001);
        expect(place).toBeLessThanOrEqual(scale.end + 0.001);
        if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(30);
      }
    }),
  );
});
