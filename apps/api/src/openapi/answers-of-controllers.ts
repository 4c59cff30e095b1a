import { globSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { type Schema, TypeSchemas } from './schema-of-type.js';

/** What a route answers, read off its controller. */
export interface RouteAnswer {
  /** `undefined` when it may answer with nothing. */
  schema?: Schema;
  /** Nothing is one of its answers, beside the schema or alone. */
  mayBeEmpty: boolean;
  /** Makes a record: 201, and 200 for a retry. */
  creates: boolean;
  /** A single record, whose version is its `ETag`. */
  isVersioned: boolean;
  /** The docstring. */
  description: string;
}

export interface Answers {
  /** By `CasesController.read`. */
  routes: ReadonlyMap<string, RouteAnswer>;
  components: Record<string, Schema>;
}

/**
 * The answers of all routes, from the return types of the controllers' methods: the types that the code is checked
 * against are the documentation, nothing is said twice.
 * @param folder the sources, with `tsconfig.json` above
 * @param known names of components that the requests declare already
 */
export function answersOfControllers(folder: string, known: ReadonlySet<string>): Answers {
  const files = globSync('**/*.controller.ts', { cwd: folder })
    .sort()
    .map((file) => join(folder, file));
  const program = ts.createProgram(files, compilerOptions(folder));
  const checker = program.getTypeChecker();
  const schemas = new TypeSchemas(checker, known);
  const routes = new Map<string, RouteAnswer>();
  for (const file of files) {
    program.getSourceFile(file)?.forEachChild((node) => {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      for (const member of node.members) {
        if (!ts.isMethodDeclaration(member) || ts.getDecorators(member) === undefined) continue;
        routes.set(`${node.name.text}.${member.name.getText()}`, answerOf(member, checker, schemas));
      }
    });
  }
  return { routes, components: schemas.components };
}

function compilerOptions(folder: string): ts.CompilerOptions {
  const path = join(folder, '../tsconfig.json');
  const { config } = ts.readConfigFile(path, (file) => ts.sys.readFile(file)) as { config: unknown };
  return ts.parseJsonConfigFileContent(config, ts.sys, join(folder, '..')).options;
}

function answerOf(method: ts.MethodDeclaration, checker: ts.TypeChecker, schemas: TypeSchemas): RouteAnswer {
  const signature = checker.getSignatureFromDeclaration(method);
  if (!signature) throw new RangeError(`${method.name.getText()} has no signature`);
  const answered = checker.getAwaitedType(checker.getReturnTypeOfSignature(signature));
  const description = ts.displayPartsToString(signature.getDocumentationComment(checker));
  if (!answered || answered.flags & ts.TypeFlags.VoidLike) {
    return { mayBeEmpty: true, creates: false, isVersioned: false, description };
  }
  const creates = answered.getSymbol()?.name === 'Created';
  const [created] = creates ? checker.getTypeArguments(answered as ts.TypeReference) : [];
  const type = checker.getNonNullableType(created ?? answered);
  return {
    schema: schemas.of(type),
    mayBeEmpty: type !== (created ?? answered),
    creates,
    isVersioned: checker.getPropertyOfType(type, 'version') !== undefined,
    description,
  };
}
