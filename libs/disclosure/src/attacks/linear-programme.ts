import type highs from 'highs';

/** minimise Σ costs · x under equalities and bounds. */
export interface LinearProgramme {
  readonly variables: number;
  readonly costs: readonly (readonly [variable: number, cost: number])[];
  readonly equalities: readonly {
    readonly terms: readonly (readonly [variable: number, factor: number])[];
    readonly equals: number;
  }[];
  /** Upper bounds; without one a variable is only ≥ 0. */
  readonly upTo: ReadonlyMap<number, number>;
}

/** Gives the values of the variables; `undefined` if there is no solution. */
export type SolveLinear = (programme: LinearProgramme) => Float64Array | undefined;

/** Loads the solver HiGHS (Huangfu and Hall, "Parallelizing the dual revised simplex method", 2018), as WebAssembly. */
export async function openSolver(): Promise<SolveLinear> {
  // Its types describe the CommonJS build; what is imported is the ES module, whose default is the loader itself.
  const { default: load } = (await import('highs')) as unknown as { default: typeof highs.default };
  const solver = await load();
  return (programme) => {
    const { Status, Columns } = solver.solve(textOf(programme), { output_flag: false });
    if (Status !== 'Optimal') return undefined;
    const values = new Float64Array(programme.variables);
    const columns = Columns as Readonly<Record<string, { readonly Primal?: number }>>;
    for (const [name, { Primal = 0 }] of Object.entries(columns)) values[Number(name.slice(1))] = Primal;
    return values;
  };
}

/** The programme in the CPLEX LP format. */
export function textOf({ costs, equalities, upTo }: LinearProgramme): string {
  return [
    'Minimize',
    ` obj: ${sum(costs)}`,
    'Subject To',
    ...equalities.map(({ terms, equals }, index) => ` c${index}: ${sum(terms)} = ${equals}`),
    'Bounds',
    ...[...upTo].map(([variable, limit]) => ` 0 <= x${variable} <= ${limit}`),
    'End',
  ].join('\n');
}

function sum(terms: readonly (readonly [number, number])[]): string {
  // The format wants lines of fewer than 560 characters.
  return terms
    .map(
      ([variable, factor], index) =>
        `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} x${variable}${index % 20 === 19 ? '\n' : ''}`,
    )
    .join(' ');
}
