import { toNumber } from "../../../shared/money/decimal";
import { mean } from "../../../shared/statistics/mean";
import { median } from "../../../shared/statistics/median";
import { standardDeviation } from "../../../shared/statistics/standardDeviation";
import { sum } from "../../../shared/statistics/sum";
import { tallyOf } from "./tallyOf";

/** R's own data sets: women$height, sleep$extra, mtcars$mpg. */
const height = [58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72];
const extra = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2, 1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
const mpg = [
  ...[21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4],
  ...[14.7, 32.4, 30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4],
];
const answers = [1, 4, 4, 5, 5, 5, 6, 6, 6, 6];

const digits = (value: number | null) => (value === null ? null : Number(value.toPrecision(7)));

describe.each<[string, readonly number[], number, number, number, number]>([
  // x <- women$height; c(sum(x), mean(x), median(x), sd(x)) # 975 65 65 4.472136
  ["women$height", height, 975, 65, 65, 4.472136],
  // x <- sleep$extra; c(sum(x), mean(x), median(x), sd(x)) # 30.8 1.54 0.95 2.01792
  ["sleep$extra", extra, 30.8, 1.54, 0.95, 2.01792],
  // x <- mtcars$mpg; c(sum(x), mean(x), median(x), sd(x)) # 642.9 20.09062 19.2 6.026948
  ["mtcars$mpg", mpg, 642.9, 20.09062, 19.2, 6.026948],
  // x <- c(1, 4, 4, 5, 5, 5, 6, 6, 6, 6); c(sum(x), mean(x), median(x), sd(x)) # 48 4.8 5 1.549193
  ["ten answers on 1–6", answers, 48, 4.8, 5, 1.549193],
])("of %s", (_, values, total, average, middle, deviation) => {
  const tally = tallyOf(values);
  const exact = (value: ReturnType<typeof mean>) => (value === null ? null : Number(toNumber(value).toFixed(5)));

  test("the sum is R's", () => {
    expect(toNumber(sum(tally))).toBe(total);
  });

  test("the mean is R's", () => {
    expect(exact(mean(tally))).toBe(average);
  });

  test("the median is R's", () => {
    expect(exact(median(tally))).toBe(middle);
  });

  test("the standard deviation, with n − 1, is R's", () => {
    expect(digits(standardDeviation(tally))).toBe(deviation);
  });
});

test("an empty sample has no mean, no median and no standard deviation; a single value no standard deviation", () => {
  expect([mean([]), median([]), standardDeviation([])]).toEqual([null, null, null]);
  expect(standardDeviation(tallyOf([5]))).toBeNull();
  expect(standardDeviation(tallyOf([5, 5]))).toBe(0);
});
