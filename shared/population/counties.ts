interface County {
  /** Two digits, as text: "01" is not 1. */
  readonly code: string;
  /** Official name: "Västra Götalands län". */
  readonly name: string;
}

/** The 21 counties by code. Source: Statistics Sweden (SCB), "Län och kommuner i kodnummerordning". */
const countyNames: Readonly<Record<string, string>> = {
  "01": "Stockholms län",
  "03": "Uppsala län",
  "04": "Södermanlands län",
  "05": "Östergötlands län",
  "06": "Jönköpings län",
  "07": "Kronobergs län",
  "08": "Kalmar län",
  "09": "Gotlands län",
  "10": "Blekinge län",
  "12": "Skåne län",
  "13": "Hallands län",
  "14": "Västra Götalands län",
  "17": "Värmlands län",
  "18": "Örebro län",
  "19": "Västmanlands län",
  "20": "Dalarnas län",
  "21": "Gävleborgs län",
  "22": "Västernorrlands län",
  "23": "Jämtlands län",
  "24": "Västerbottens län",
  "25": "Norrbottens län",
};

/**
 * The county of a two-digit code.
 * @example countyByCode("14") // { code: "14", name: "Västra Götalands län" }
 */
export function countyByCode(code: string): County | undefined {
  const name = Object.prototype.hasOwnProperty.call(countyNames, code) ? countyNames[code] : undefined;
  return name === undefined ? undefined : { code, name };
}
