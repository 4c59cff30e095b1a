import ts from 'typescript';

/** JSON Schema as OpenAPI 3.1 takes it. */
export type Schema = { $ref?: string; type?: string | string[]; properties?: Record<string, Schema> } & Record<
  string,
  unknown
>;

const longestEnumeration = 40;

/**
 * Writes the types of answers as JSON Schema. Named types become components; what a name says of its content (style:
 * a day ends in `On`, an instant in `At`, an id in `Id`) becomes the format.
 */
export class TypeSchemas {
  readonly components: Record<string, Schema> = {};
  private readonly declarations = new Map<string, ts.Symbol>();

  /** @param known names of components that the requests declare already */
  constructor(
    private readonly checker: ts.TypeChecker,
    private readonly known: ReadonlySet<string>,
  ) {}

  of(type: ts.Type, name = ''): Schema {
    if (type.isUnion()) return this.ofUnion(type, name);
    if (type.flags & ts.TypeFlags.StringLiteral)
      return { type: 'string', enum: [(type as ts.StringLiteralType).value] };
    if (type.flags & ts.TypeFlags.BooleanLike) return { type: 'boolean' };
    if (type.flags & ts.TypeFlags.NumberLike) return { type: 'integer' };
    // A branded number, which may be a percentage.
    if (type.isIntersection() && type.types.some(({ flags }) => flags & ts.TypeFlags.NumberLike))
      return { type: 'number' };
    if (type.flags & ts.TypeFlags.StringLike) return { type: 'string', ...formatOf(name) };
    if (type.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive)) return {};
    if (type.flags & ts.TypeFlags.Object || type.isIntersection()) return this.ofObject(type, name);
    throw new RangeError(`${name}: ${this.checker.typeToString(type)} has no place in an answer`);
  }

  private ofUnion(union: ts.UnionType, name: string): Schema {
    const isNullable = union.types.some(({ flags }) => flags & ts.TypeFlags.Null);
    const types = union.types.filter(({ flags }) => !(flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)));
    if (types.every(({ flags }) => flags & ts.TypeFlags.StringLiteral)) {
      const values = types.map((type) => (type as ts.StringLiteralType).value).sort();
      if (values.length > longestEnumeration) return nullable({ type: 'string' }, isNullable);
      return nullable({ type: 'string', enum: values }, isNullable);
    }
    const distinct = new Map(
      types.map((type) => this.of(type, name)).map((schema) => [JSON.stringify(schema), schema]),
    );
    const [only, ...others] = [...distinct.values()];
    if (only && others.length === 0) return nullable(only, isNullable);
    return { anyOf: [...distinct.values(), ...(isNullable ? [{ type: 'null' }] : [])] };
  }

  private ofObject(type: ts.Type, name: string): Schema {
    if (this.checker.isArrayLikeType(type)) {
      const [item] = this.checker.getTypeArguments(type as ts.TypeReference);
      return { type: 'array', items: item ? this.of(item, name.replace(/s$/, '')) : {} };
    }
    const component = this.componentOf(type);
    if (component === undefined) return this.fieldsOf(type);
    if (!this.known.has(component) && !(component in this.components)) {
      this.components[component] = {}; // a type may contain itself
      this.components[component] = this.fieldsOf(type);
    }
    return { $ref: `#/components/schemas/${component}` };
  }

  /** Types with a name of their own; a generic such as `Page<…>` is written out where it stands. */
  private componentOf(type: ts.Type): string | undefined {
    const symbol = type.aliasSymbol ?? type.getSymbol();
    const isGeneric = (type.aliasTypeArguments ?? (type as ts.TypeReference).typeArguments ?? []).length > 0;
    const isNamed =
      symbol && symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class | ts.SymbolFlags.TypeAlias);
    if (!isNamed || isGeneric) return undefined;
    const before = this.declarations.get(symbol.name);
    if (before && before !== symbol) throw new RangeError(`two types of answers are named ${symbol.name}`);
    this.declarations.set(symbol.name, symbol);
    return symbol.name;
  }

  private fieldsOf(type: ts.Type): Schema {
    const index = this.checker.getIndexInfoOfType(type, ts.IndexKind.String);
    const fields = this.checker.getPropertiesOfType(type);
    if (fields.length === 0) return { type: 'object', additionalProperties: index ? this.of(index.type) : true };
    const required = fields.filter(({ flags }) => (flags & ts.SymbolFlags.Optional) === 0).map(({ name }) => name);
    return {
      type: 'object',
      properties: Object.fromEntries(fields.map((field) => [field.name, this.ofField(field)])),
      ...(required.length > 0 ? { required } : {}),
    };
  }

  private ofField(field: ts.Symbol): Schema {
    const schema = this.of(this.checker.getTypeOfSymbol(field), field.name);
    const written = writtenTypeOf(field);
    const codeList = /\bCode<'(\w+)'>/.exec(written)?.[1];
    const said = ts.displayPartsToString(field.getDocumentationComment(this.checker));
    const description = [said, codeList && `code list \`${codeList}\``].filter(Boolean).join('; ');
    return { ...schema, ...formatOfAlias(written, schema), ...(description ? { description } : {}) };
  }
}

/** What an alias of a text says, over what its name says: the name of a rule is called `id`, but is no UUID. */
const formatsOfAliases = new Map<string, string | undefined>([
  ['PlainDateText', 'date'],
  ['ClockTime', 'time'],
  ['RuleName', undefined],
  ['OffsetInstant', undefined],
]);

function formatOfAlias(written: string, { format }: Schema): Schema {
  const [alias = ''] = written.split(' | ');
  if (!formatsOfAliases.has(alias)) return {};
  const said = formatsOfAliases.get(alias);
  return said === undefined && format === undefined ? {} : { format: said };
}

function nullable(schema: Schema, isNullable: boolean): Schema {
  if (!isNullable) return schema;
  if (typeof schema.type !== 'string') return { anyOf: [schema, { type: 'null' }] };
  const values = schema['enum'] as unknown[] | undefined;
  return { ...schema, type: [schema.type, 'null'], ...(values ? { enum: [...values, null] } : {}) };
}

/** The type as the source spells it: aliases of texts are gone from the type itself. */
function writtenTypeOf({ valueDeclaration }: ts.Symbol): string {
  const isField =
    valueDeclaration && (ts.isPropertySignature(valueDeclaration) || ts.isPropertyDeclaration(valueDeclaration));
  return (isField && valueDeclaration.type?.getText()) || '';
}

function formatOf(name: string): Schema {
  if (/(^id|Id)$/.test(name)) return { format: 'uuid' };
  if (/(^at|^now|At)$/.test(name)) return { format: 'date-time' };
  return /(^on|On|^today)$/.test(name) ? { format: 'date' } : {};
}
