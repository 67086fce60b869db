import { retryAfterSeconds } from "../../../shared/scb/retryAfter";

const httpDate = (ms: number) => new Date(ms).toUTCString();

test("seconds are taken as they are; without the header, or with nonsense, nothing is said", () => {
  expect(retryAfterSeconds({ "retry-after": " 120 " })).toBe(120);
  for (const text of ["", "snart", "-5", "1.5", "Wed, 21 Okt 2026 07:28:00 GMT"]) {
    expect(retryAfterSeconds({ "retry-after": text, date: httpDate(0) })).toBeNull();
  }
  expect(retryAfterSeconds({})).toBeNull();
});

test("a date counts from the date of the reply, over days, months, leap days and years", () => {
  const starts = [
    [2026, 0, 1],
    [2026, 1, 28],
    [2028, 1, 28],
    [2028, 1, 29],
    [2099, 11, 31],
    [2100, 1, 28],
  ] as const;
  for (const [year, month, day] of starts) {
    const sent = Date.UTC(year, month, day, 23, 59, 50);
    for (const seconds of [0, 5, 10, 3600, 86_400, 400 * 86_400]) {
      const headers = { "retry-after": httpDate(sent + seconds * 1000), date: httpDate(sent) };
      expect([headers, retryAfterSeconds(headers)]).toEqual([headers, seconds]);
    }
  }
});

test("a date that has passed is no wait; one in a reply without a date says nothing", () => {
  expect(retryAfterSeconds({ "retry-after": httpDate(0), date: httpDate(5000) })).toBe(0);
  expect(retryAfterSeconds({ "retry-after": httpDate(5000) })).toBeNull();
});
