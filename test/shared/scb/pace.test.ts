import { Pace } from "../../../shared/scb/pace";
import { limitsOfConfig, usualLimits } from "../../../shared/scb/scbLimits";

test.each([
  [{ maxDataCells: 10, maxCallsPerTimeWindow: 30, timeWindow: 10 }, [10, 30, 10_000]],
  [{ maxDataCells: 150_000, maxCallsPerTimeWindow: 3, timeWindow: 1 }, [150_000, 3, 1000]],
  [{ maxDataCells: 10, maxCallsPerTimeWindow: 0, timeWindow: 0 }, [10, 3, 1000]],
  [{ maxCallsPerTimeWindow: 2, timeWindow: 3600 }, [150_000, 2, 60_000]],
  [{ maxDataCells: "många", maxCallsPerTimeWindow: -1, timeWindow: null }, [150_000, 3, 1000]],
  [{}, [150_000, 3, 1000]],
  [null, [150_000, 3, 1000]],
  ["ok", [150_000, 3, 1000]],
  [[], [150_000, 3, 1000]],
])("limits of %j; what is not stated is as SCB has it", (config, [maxDataCells, maxCalls, windowMs]) => {
  expect(limitsOfConfig(config)).toEqual({ maxDataCells, maxCalls, windowMs });
});

test.each([
  [1, 1000],
  [3, 1000],
  [30, 10_000],
])("no span of time has more than %s calls in %s ms, whatever the waits in between", (maxCalls, windowMs) => {
  const pace = new Pace();
  pace.obey({ ...usualLimits, maxCalls, windowMs });
  const calls: number[] = [];
  for (let call = 0, now = 0; call < 200; call += 1) {
    now += pace.wait((call * 37) % 250);
    calls.push(now);
  }
  const mostInWindow = Math.max(
    ...calls.map((call) => calls.filter((other) => other > call - windowMs && other <= call).length),
  );
  expect(mostInWindow).toBeLessThanOrEqual(maxCalls);
});

test("as long as the limit is not reached there is no waiting", () => {
  const pace = new Pace();
  expect([pace.wait(0), pace.wait(0), pace.wait(0)]).toEqual([0, 0, 0]);
  expect(pace.wait(0)).toBeGreaterThanOrEqual(1000);
});
