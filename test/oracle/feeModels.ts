import type { OracleRow, OracleTables } from "./oracleTypes";

/** One fee worked out by hand. */
export interface FeeModelCase {
  readonly population: number;
  readonly category?: string;
  /** In the model's own currency. */
  readonly fee: number;
}

/** A published fee model as rows of the tables, with fees below, at and above each of its limits. */
export interface FeeModel {
  readonly name: string;
  readonly year: number;
  readonly tables: Pick<OracleTables, "Avgiftsregel" | "Avgiftsklasser">;
  readonly cases: readonly FeeModelCase[];
}

/** Flat classes of one version: upper limit, inclusive, and fee. */
function flatClasses(
  year: number,
  classes: readonly (readonly [upTo: number | null, fee: number])[],
): FeeModel["tables"] {
  const rows = classes.map(([upTo, fee]): OracleRow => ({
    "Gäller från år": year,
    "Till och med invånare": upTo,
    Avgift: fee,
  }));
  return { Avgiftsregel: [{ "Gäller från år": year }], Avgiftsklasser: rows };
}

const klimatkommunerna2018: FeeModel = {
  name: "Klimatkommunerna 2018: 4 000 + 0,25 per inhabitant, at most 36 000; regions 0,10",
  year: 2018,
  tables: {
    Avgiftsregel: [
      { "Gäller från år": 2018, "Fast del": 4000, "Avgift per invånare": 0.25, "Högsta avgift": 36000 },
      {
        "Gäller från år": 2018,
        Kategori: "Region",
        "Fast del": 4000,
        "Avgift per invånare": 0.1,
        "Högsta avgift": 36000,
      },
    ],
  },
  cases: [
    { population: 10_000, fee: 6_500 }, // 4000 + 2500
    { population: 10_001, fee: 6_500 }, // 4000 + 2500.25
    { population: 10_002, fee: 6_501 }, // 4000 + 2500.50, a tie
    { population: 127_996, fee: 35_999 }, // 4000 + 31999
    { population: 127_998, fee: 36_000 }, // 4000 + 31999.50, a tie
    { population: 128_000, fee: 36_000 }, // 4000 + 32000, the cap exactly
    { population: 128_004, fee: 36_000 }, // 36001 is above the cap
    { population: 500_000, fee: 36_000 },
    { population: 319_990, category: "Region", fee: 35_999 }, // 4000 + 31999
    { population: 320_000, category: "Region", fee: 36_000 }, // 4000 + 32000, the cap exactly
    { population: 320_010, category: "Region", fee: 36_000 }, // 36001 is above the cap
  ],
};

const klimatkommunerna2023: FeeModel = {
  name: "Klimatkommunerna 2023: 4 000 + 0,30 per inhabitant, at most 49 000; regions 49 000",
  year: 2023,
  tables: {
    Avgiftsregel: [
      { "Gäller från år": 2023, "Fast del": 4000, "Avgift per invånare": 0.3, "Högsta avgift": 49000 },
      { "Gäller från år": 2023, Kategori: "Region", "Fast del": 49000 },
    ],
  },
  cases: [
    { population: 10_000, fee: 7_000 }, // 4000 + 3000
    { population: 10_005, fee: 7_002 }, // 4000 + 3001.50, a tie
    { population: 149_990, fee: 48_997 }, // 4000 + 44997
    { population: 149_999, fee: 49_000 }, // 4000 + 44999.70
    { population: 150_000, fee: 49_000 }, // 4000 + 45000, the cap exactly
    { population: 150_010, fee: 49_000 }, // 49003 is above the cap
    { population: 300_000, category: "Region", fee: 49_000 },
  ],
};

const sambruk: FeeModel = {
  name: "Sambruk from 2020: seven classes",
  year: 2020,
  tables: flatClasses(2020, [
    [6_999, 5_000],
    [14_999, 10_000],
    [24_999, 25_000],
    [49_999, 35_000],
    [99_999, 50_000],
    [150_000, 65_000],
    [null, 80_000],
  ]),
  cases: [
    { population: 1, fee: 5_000 },
    { population: 6_998, fee: 5_000 },
    { population: 6_999, fee: 5_000 },
    { population: 7_000, fee: 10_000 },
    { population: 14_999, fee: 10_000 },
    { population: 15_000, fee: 25_000 },
    { population: 24_999, fee: 25_000 },
    { population: 25_000, fee: 35_000 },
    { population: 49_999, fee: 35_000 },
    { population: 50_000, fee: 50_000 },
    { population: 99_999, fee: 50_000 },
    { population: 100_000, fee: 65_000 },
    { population: 150_000, fee: 65_000 },
    { population: 150_001, fee: 80_000 },
    { population: 1_000_000, fee: 80_000 },
  ],
};

const sverigesMiljokommuner: FeeModel = {
  name: "Sveriges miljökommuner 2023: five classes",
  year: 2023,
  tables: flatClasses(2023, [
    [9_999, 1_000],
    [29_999, 1_800],
    [49_999, 2_200],
    [99_999, 2_800],
    [null, 4_800],
  ]),
  cases: [
    { population: 9_998, fee: 1_000 },
    { population: 9_999, fee: 1_000 },
    { population: 10_000, fee: 1_800 },
    { population: 29_999, fee: 1_800 },
    { population: 30_000, fee: 2_200 },
    { population: 49_999, fee: 2_200 },
    { population: 50_000, fee: 2_800 },
    { population: 99_999, fee: 2_800 },
    { population: 100_000, fee: 4_800 },
  ],
};

const goteborgsregionen: FeeModel = {
  name: "Göteborgsregionen 2024: 72,64 per inhabitant",
  year: 2024,
  tables: { Avgiftsregel: [{ "Gäller från år": 2024, "Avgift per invånare": 72.64 }] },
  cases: [
    { population: 25, fee: 1_816 }, // 25 · 72.64 = 1816.00
    { population: 10_000, fee: 726_400 },
    { population: 10_001, fee: 726_473 }, // 726400 + 72.64 = 726472.64
    { population: 39_151, fee: 2_843_929 }, // 39151·72 = 2818872; 39151·0.64 = 25056.64; together 2843928.64
  ],
};

const skaraborg2019: FeeModel = {
  name: "Skaraborgs kommunalförbund 2019: 42,25 per inhabitant",
  year: 2019,
  tables: { Avgiftsregel: [{ "Gäller från år": 2019, "Avgift per invånare": 42.25 }] },
  cases: [
    { population: 9_017, fee: 380_968 }, // 9017·42 = 378714; 9017·0.25 = 2254.25; together 380968.25
    { population: 9_018, fee: 381_011 }, // 378756 + 2254.50 = 381010.50, a tie
    { population: 9_020, fee: 381_095 }, // 378840 + 2255
    { population: 56_366, fee: 2_381_464 }, // 2367372 + 14091.50 = 2381463.50, a tie
  ],
};

const skaraborg2006: FeeModel = {
  name: "Skaraborgs kommunalförbund 2006–2014: 31,25 per inhabitant",
  year: 2014,
  tables: { Avgiftsregel: [{ "Gäller från år": 2006, "Avgift per invånare": 31.25 }] },
  cases: [
    { population: 9_017, fee: 281_781 }, // 9017·31 = 279527; 9017·0.25 = 2254.25; together 281781.25
    { population: 9_018, fee: 281_813 }, // 279558 + 2254.50 = 281812.50, a tie
    { population: 9_019, fee: 281_844 }, // 279589 + 2254.75 = 281843.75
    { population: 9_020, fee: 281_875 }, // 279620 + 2255
  ],
};

const malaren: FeeModel = {
  name: "Mälarens vattenvårdsförbund: 1,25 or 1,00 per inhabitant, 35 000–500 000; others flat",
  year: 2024,
  tables: {
    Avgiftsregel: [
      ...[["Inom", 1.25] as const, ["Delvis", 1] as const].map(([category, rate]) => ({
        "Gäller från år": 2024,
        Kategori: category,
        "Avgift per invånare": rate,
        "Lägsta avgift": 35000,
        "Högsta avgift": 500000,
      })),
      { "Gäller från år": 2024, Kategori: "Industri", "Fast del": 25000 },
      { "Gäller från år": 2024, Kategori: "Förening", "Fast del": 15000 },
      { "Gäller från år": 2024, Kategori: "Vattenverk", "Fast del": 25000 },
      { "Gäller från år": 2024, Kategori: "Region", "Fast del": 52500 },
    ],
  },
  cases: [
    { population: 27_999, category: "Inom", fee: 35_000 }, // 34998.75 is below the floor
    { population: 28_000, category: "Inom", fee: 35_000 }, // 35000, the floor exactly
    { population: 28_001, category: "Inom", fee: 35_001 }, // 35001.25
    { population: 28_002, category: "Inom", fee: 35_003 }, // 35002.50, a tie
    { population: 399_999, category: "Inom", fee: 499_999 }, // 499998.75
    { population: 400_000, category: "Inom", fee: 500_000 }, // 500000, the cap exactly
    { population: 400_001, category: "Inom", fee: 500_000 }, // 500001.25 is above the cap
    { population: 34_999, category: "Delvis", fee: 35_000 },
    { population: 35_000, category: "Delvis", fee: 35_000 },
    { population: 35_001, category: "Delvis", fee: 35_001 },
    { population: 499_999, category: "Delvis", fee: 499_999 },
    { population: 500_000, category: "Delvis", fee: 500_000 },
    { population: 500_001, category: "Delvis", fee: 500_000 },
    { population: 1_000, category: "Industri", fee: 25_000 },
    { population: 1_000, category: "Förening", fee: 15_000 },
    { population: 1_000, category: "Vattenverk", fee: 25_000 },
    { population: 1_000, category: "Region", fee: 52_500 },
  ],
};

const svensktVatten: FeeModel = {
  name: "Svenskt Vatten 2022: 7 896 + 2,17 per inhabitant of 2020",
  year: 2022,
  tables: {
    Avgiftsregel: [
      { "Gäller från år": 2022, "Fast del": 7896, "Avgift per invånare": 2.17, "Befolkning: år bakåt": 2 },
    ],
  },
  cases: [
    { population: 7, fee: 7_911 }, // 7896 + 15.19
    { population: 10_000, fee: 29_596 }, // 7896 + 21700
    { population: 10_050, fee: 29_705 }, // 7896 + 21808.50 = 29704.50, a tie
    { population: 100_000, fee: 224_896 }, // 7896 + 217000
  ],
};

const sunne2019: FeeModel = {
  name: "Sunne kommuner 2019: 1,86 per inhabitant, 5 000–90 000",
  year: 2019,
  tables: {
    Avgiftsregel: [
      { "Gäller från år": 2019, "Avgift per invånare": 1.86, "Lägsta avgift": 5000, "Högsta avgift": 90000 },
    ],
  },
  cases: [
    { population: 2_688, fee: 5_000 }, // 4999.68 is below the floor
    { population: 2_689, fee: 5_002 }, // 5001.54
    { population: 2_725, fee: 5_069 }, // 5068.50, a tie
    { population: 48_386, fee: 89_998 }, // 48386·1.86 = 48386 + 41611.96 = 89997.96
    { population: 48_387, fee: 90_000 }, // 89999.82
    { population: 48_388, fee: 90_000 }, // 90001.68 is above the cap
  ],
};

const sunne2022: FeeModel = {
  name: "Sunne kommuner 2022: 2,02 per inhabitant, 5 000–90 000",
  year: 2022,
  tables: {
    Avgiftsregel: [
      { "Gäller från år": 2022, "Avgift per invånare": 2.02, "Lägsta avgift": 5000, "Högsta avgift": 90000 },
    ],
  },
  cases: [
    { population: 2_475, fee: 5_000 }, // 4999.50 is below the floor
    { population: 2_476, fee: 5_002 }, // 5001.52
    { population: 2_525, fee: 5_101 }, // 5100.50, a tie
    { population: 44_554, fee: 89_999 }, // 89108 + 891.08 = 89999.08
    { population: 44_555, fee: 90_000 }, // 89110 + 891.10 = 90001.10 is above the cap
  ],
};

const nfkk: FeeModel = {
  name: "Nettverk fjord- og kystkommuner: five classes",
  year: 2024,
  tables: flatClasses(2024, [
    [2_000, 25_000],
    [5_000, 30_000],
    [7_500, 35_000],
    [10_000, 40_000],
    [null, 45_000],
  ]),
  cases: [
    { population: 1_999, fee: 25_000 },
    { population: 2_000, fee: 25_000 },
    { population: 2_001, fee: 30_000 },
    { population: 5_000, fee: 30_000 },
    { population: 5_001, fee: 35_000 },
    { population: 7_500, fee: 35_000 },
    { population: 7_501, fee: 40_000 },
    { population: 10_000, fee: 40_000 },
    { population: 10_001, fee: 45_000 },
  ],
};

const climateAlliance: FeeModel = {
  name: "Climate Alliance until 2018: 0,0073 euro per inhabitant, 220–15 000",
  year: 2018,
  tables: {
    Avgiftsregel: [
      { "Gäller från år": 2018, "Avgift per invånare": 0.0073, "Lägsta avgift": 220, "Högsta avgift": 15000 },
    ],
  },
  cases: [
    { population: 1_000, fee: 220 }, // 7.30 is below the floor
    { population: 30_136, fee: 220 }, // 219.9928 is below the floor
    { population: 30_137, fee: 220 }, // 220.0001
    { population: 30_274, fee: 221 }, // 221.0002
    { population: 35_000, fee: 256 }, // 255.50, a tie
    { population: 2_054_700, fee: 14_999 }, // 14999.31
    { population: 2_054_794, fee: 15_000 }, // 14999.9962
    { population: 2_054_795, fee: 15_000 }, // 15000.0035 is above the cap
  ],
};

export const feeModels: readonly FeeModel[] = [
  klimatkommunerna2018,
  klimatkommunerna2023,
  sambruk,
  sverigesMiljokommuner,
  goteborgsregionen,
  skaraborg2019,
  skaraborg2006,
  malaren,
  svensktVatten,
  sunne2019,
  sunne2022,
  nfkk,
  climateAlliance,
];

/** Tables with one member a case, in order, and other populations in the years around the one that counts. */
export function feeModelTables(model: FeeModel): OracleTables {
  const lag = Number(model.tables.Avgiftsregel[0]?.["Befolkning: år bakåt"] ?? 1);
  const coded = model.cases.map((each, index) => ({ ...each, code: `M${String(index + 1).padStart(3, "0")}` }));
  return {
    ...model.tables,
    Medlemmar: coded.map(({ code, category }) => ({
      Kommun: `Medlem ${code}`,
      Kommunkod: code,
      Kategori: category ?? null,
    })),
    Befolkning: coded.flatMap(({ code, population }) =>
      [-1, 0, 1].map((offset) => ({
        Kommunkod: code,
        År: model.year - lag + offset,
        Folkmängd: population + Math.abs(offset) * 1000,
      })),
    ),
  };
}
