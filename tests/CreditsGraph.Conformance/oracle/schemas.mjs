// Schema documents: accepted or not, and printed.
import { GraphQLError, buildASTSchema, parse, print, printSchema, validateSchema } from 'graphql';
import { parseDocument, tokenLine } from './language.mjs';

export const buildSchema = (sdl) => buildASTSchema(parseDocument(sdl));

export function schemaVerdict(sdl) {
  try {
    return validateSchema(buildSchema(sdl)).length === 0 ? 'valid' : 'invalid';
  } catch (error) {
    // The builder throws a plain error when a document breaks a rule of schema documents.
    if (!(error instanceof GraphQLError) && error.constructor !== Error) throw error;
    return 'invalid';
  }
}

export function printedSchema(sdl) {
  const schema = buildSchema(sdl);
  const definitions = parse(printSchema(schema)).definitions;
  const lines = definitions.map((definition) => tokenLine(print(definition)));
  if (!definitions.some((definition) => definition.kind === 'SchemaDefinition')) lines.push(tokenLine(schemaDefinition(schema)));
  return lines.sort();
}

function schemaDefinition(schema) {
  const roots = [['query', schema.getQueryType()], ['mutation', schema.getMutationType()], ['subscription', schema.getSubscriptionType()]];
  return `schema { ${roots.filter(([, type]) => type).map(([operation, type]) => `${operation}: ${type.name}`).join(' ')} }`;
}
