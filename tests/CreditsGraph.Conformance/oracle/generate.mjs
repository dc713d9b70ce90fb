// Asks the oracle about every case and writes what it says beside the cases.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { caseFiles, readCases } from './cases.mjs';
import { removeDraftIntrospection } from './draft.mjs';
import { printed, tokens, tree } from './language.mjs';
import { response, validationErrors } from './requests.mjs';
import { printedSchema, schemaVerdict } from './schemas.mjs';

const verdicts = {
  Lexing: (given) => tokens(given.document),
  Parsing: (given) => tree(given.document),
  Printing: (given) => printed(given.document),
  Validation: validationErrors,
  Coercion: response,
  Execution: response,
  NullPropagation: response,
  Introspection: response,
  Schema: (given) => schemaVerdict(given.document),
  SchemaPrinting: (given) => printedSchema(given.document),
};

removeDraftIntrospection();
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'Cases');
for (const area of fs.readdirSync(root).sort()) {
  const folder = path.join(root, area);
  const common = path.join(folder, 'common.graphql');
  const schema = fs.existsSync(common) ? fs.readFileSync(common, 'utf8') : '';
  let count = 0;
  for (const file of caseFiles(folder)) {
    const cases = readCases(area, file, schema);
    const names = new Set(cases.map((given) => given.name));
    if (names.size !== cases.length) throw new Error(`${file}: two cases of one name`);
    const lines = cases.map((given) => `  ${JSON.stringify(given.name)}: ${JSON.stringify(answer(area, given, file))}`);
    fs.writeFileSync(file.replace(/\.txt$/, '.expected.json'), `{\n${lines.join(',\n')}\n}\n`);
    count += cases.length;
  }
  console.log(`| ${area} | ${count} |`);
}

function answer(area, given, file) {
  try {
    return verdicts[area](given);
  } catch (error) {
    throw new Error(`${path.basename(file)}: ${given.name}: ${error.message}`, { cause: error });
  }
}
