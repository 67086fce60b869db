import { loadTypeScript } from "./loadTypeScript.mjs";

const { cellOf, readJsonStat } = loadTypeScript("shared/scb/jsonStat");
const { populationAnswer } = loadTypeScript("shared/scb/populationAnswer");
const { populationTables } = loadTypeScript("shared/scb/populationTables");
const { municipalities } = loadTypeScript("shared/population/municipalities");

/**
 * Looks at an answer of SCB's API as it was saved: whether each cell is found by its codes, and whether it would be taken for the
 * population of municipalities on 31 December, or why not.
 * @returns lines for a person, and whether every cell is in its place
 */
export function checkScbAnswer(text) {
  const data = JSON.parse(text);
  const dataset = readJsonStat(data);
  if ("part" in dataset)
    return { lines: [`refused: its ${dataset.part} is not as JSON-stat 2.0 has it`], isRight: true };
  const places = placesOf(data);
  const wrong = places.filter(({ codes, at }) => cellOf(dataset, codes) !== data.value[at]);
  const lines = [`${places.length - wrong.length} of ${data.value.length} cells found by their codes`];
  const table = populationTables.at(-1);
  const codes = municipalities.map(({ code }) => code);
  const answer = populationAnswer({ table, codes, years: [table.firstYear] }, data);
  if ("faults" in answer) {
    lines.push("refused as a source of yearly figures of municipalities:");
    for (const { fault, values } of answer.faults) lines.push(`  ${reasonOf(fault, values)}`);
  } else {
    lines.push(`${answer.figures.length} yearly figures of municipalities`);
  }
  return { lines, isRight: wrong.length === 0 && places.length === data.value.length };
}

function reasonOf(fault, values) {
  if (fault === "scb-other-table") return `it is table ${values.found}`;
  if (fault !== "scb-codes-differ") return `${fault} ${JSON.stringify(values)}`;
  return `${values.variable}: without ${values.missing}; instead ${values.unexpected}`;
}

/** Every combination of codes with the place of its cell, reckoned from the sizes alone: the last variable runs fastest. */
function placesOf({ id, size, dimension, value }) {
  return value.map((_, at) => {
    const codes = {};
    let rest = at;
    for (let variable = id.length - 1; variable >= 0; variable -= 1) {
      const position = rest % size[variable];
      const { index } = dimension[id[variable]].category;
      codes[id[variable]] = Array.isArray(index)
        ? index[position]
        : Object.keys(index).find((code) => index[code] === position);
      rest = (rest - position) / size[variable];
    }
    return { codes, at };
  });
}
