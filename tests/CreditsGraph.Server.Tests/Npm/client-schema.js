// Builds graphql's client schema from the introspection of the server at the address given, and the same from the
// schema's text; prints what is wrong with them and where they differ.
import {
  buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema, validateSchema,
} from 'graphql17';

const url = process.argv[2];
const query = getIntrospectionQuery({
  descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true,
  inputValueDeprecation: true, oneOf: true,
});
const response = await fetch(url, {
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
  body: JSON.stringify({ query }),
});
const { data, errors } = await response.json();
if (errors) throw new Error(JSON.stringify(errors));

const introspected = buildClientSchema(data);
const printed = buildSchema(await (await fetch(`${url}?sdl`)).text());
const lines = (schema) => printSchema(lexicographicSortSchema(schema)).split('\n');
const minus = (left, right) => left.filter((line) => !right.includes(line));
console.log(JSON.stringify({
  types: Object.keys(introspected.getTypeMap()).length,
  mistakes: [...validateSchema(introspected), ...validateSchema(printed)].map((error) => error.message),
  onlyIntrospected: minus(lines(introspected), lines(printed)),
  onlyPrinted: minus(lines(printed), lines(introspected)),
}));
