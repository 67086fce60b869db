import { payloadLimit, rowBlocks, valueBytes } from "../../../addin/host/payload";
import { WriteQueue } from "../../../addin/host/writeQueue";

test.each(["", "Kommun", "Håbo – åäö", 'citat " och \\', "rad\nbyte\t", "😀", 12345.678, true])(
  "%j weighs at least what it weighs in a request, and not three times as much",
  (value) => {
    const exact = Buffer.byteLength(JSON.stringify(value));
    expect(valueBytes(value)).toBeGreaterThanOrEqual(exact);
    expect(valueBytes(value)).toBeLessThanOrEqual(exact * 3 + 1);
  },
);

test("rows are split into blocks below the limit, in order, none lost", () => {
  const rows = Array.from({ length: 500 }, (_, index) => [index, "x".repeat(40)]);
  const blocks = rowBlocks(rows, 2000);
  expect(blocks.flatMap((block) => block.rows)).toEqual(rows);
  expect(blocks.every(({ bytes }) => bytes <= 2000)).toBe(true);
  expect(blocks.map(({ start }) => start)).toEqual(
    blocks.map((_, at) => blocks.slice(0, at).reduce((sum, block) => sum + block.rows.length, 0)),
  );
});

test("a row above the limit is a block of its own", () => {
  expect(rowBlocks([["a"], ["x".repeat(5000)], ["b"]], 1000).map(({ rows }) => rows.length)).toEqual([1, 1, 1]);
});

test("requests are sent once for each 1.5 MB, and the rest at the end", async () => {
  let syncs = 0;
  const queue = new WriteQueue(() => {
    syncs += 1;
    return Promise.resolve();
  });
  for (let block = 0; block < 4; block += 1) await queue.room(1, payloadLimit / 2 - 1000);
  expect(syncs).toBe(1);
  await queue.send();
  expect([syncs, queue.syncs]).toEqual([2, 2]);
});
