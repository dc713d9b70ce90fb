// Validation and execution.
import { GraphQLError, executeSync, getOperationAST, validate } from 'graphql';
import { rules } from './draft.mjs';
import { parseDocument, places } from './language.mjs';
import { buildSchema } from './schemas.mjs';

const schemas = new Map();

function schemaOf(sdl) {
  if (!schemas.has(sdl)) schemas.set(sdl, buildSchema(sdl));
  return schemas.get(sdl);
}

export function validationErrors({ schema, document }) {
  const parsed = parseDocument(document);
  const found = rules.flatMap((rule) =>
    validate(schemaOf(schema), parsed, [rule], { maxErrors: 1000 })
      .map((error) => [rule.name.replace(/Rule$/, ''), ...inDocumentOrder(error)].join(' ')));
  return found.sort();
}

// The specification gives the locations of an error no order.
function inDocumentOrder(error) {
  const sorted = [...(error.locations ?? [])].sort((a, b) => a.line - b.line || a.column - b.column);
  return places({ locations: sorted });
}

export function response({ schema, document, data = '{}', variables = '{}', operation }) {
  let parsed;
  try {
    parsed = parseDocument(document);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return refusal('syntax', [error]);
  }
  const built = schemaOf(schema);
  const invalid = validate(built, parsed, rules, { maxErrors: 1000 });
  if (invalid.length > 0) return refusal('validation', invalid);
  const result = executeSync({
    schema: built,
    document: parsed,
    rootValue: JSON.parse(data),
    variableValues: JSON.parse(variables),
    operationName: operation,
    fieldResolver: readMember,
    hideSuggestions: true,
    enableEarlyExecution: false,
  });
  if (!('data' in result)) return refusal(getOperationAST(parsed, operation) ? 'variables' : 'operation', result.errors);
  return { data: withSortedLists(result.data), ...(result.errors && { errors: result.errors.map(show).sort() }) };
}

const refusal = (refused, errors) => ({ refused, errors: errors.map(show).sort() });

const show = (error) => [error.path ? error.path.join('/') : '-', ...inDocumentOrder(error)].join(' ');

function readMember(parent, args, _context, { fieldName }) {
  const value = parent[fieldName];
  if (value === '!boom') throw new Error('boom');
  return value === '!arguments' ? JSON.stringify(args) : value;
}

// The specification gives types and directives no order.
function withSortedLists(data) {
  const byName = (a, b) => (a.name < b.name ? -1 : 1);
  for (const list of ['types', 'directives']) data?.__schema?.[list]?.sort(byName);
  return data;
}
