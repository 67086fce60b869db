import { countyByCode } from "../../../shared/population/counties";

/** The 21 counties as values of a variable. */
export const counties = Array.from({ length: 25 }, (_, at) => String(at + 1).padStart(2, "0")).flatMap((code) => {
  const county = countyByCode(code);
  return county === undefined ? [] : [{ code, label: county.name }];
});
