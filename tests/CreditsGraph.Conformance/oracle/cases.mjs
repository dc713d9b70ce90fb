// Reads case files as CaseFile.cs does.
import fs from 'node:fs';
import path from 'node:path';

export function readCases(area, file, commonSchema) {
  const sections = fs.readFileSync(file, 'utf8').split('\n=== ');
  const shared = { schema: commonSchema, ...readParts(sections[0], 'note') };
  return sections.slice(1).map((section) => {
    const end = section.indexOf('\n');
    const parts = readParts(section.slice(end + 1), 'document');
    if (area === 'Lexing') parts.document = unescape(parts.document);
    return { name: section.slice(0, end), ...shared, ...parts };
  });
}

export function caseFiles(folder) {
  return fs.readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().map((name) => path.join(folder, name));
}

function readParts(text, first) {
  const parts = {};
  let part = first;
  let lines = [];
  const close = () => {
    const content = lines.join('\n').replace(/\n+$/, '');
    if (content) parts[part] = content;
  };
  for (const line of text.split('\n')) {
    if (line.startsWith('--- ')) {
      close();
      [part, lines] = [line.slice(4), []];
    } else {
      lines.push(line);
    }
  }
  close();
  return parts;
}

function unescape(text) {
  return text.replace(/%\{([0-9A-F]+)\}/g, (_, code) => String.fromCodePoint(parseInt(code, 16)));
}
