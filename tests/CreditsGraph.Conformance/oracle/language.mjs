// Tokens, trees and printed documents.
import { Lexer, Source, TokenKind, GraphQLError, getLocation, parse, print } from 'graphql';

const options = { allowEmptySelectionSets: false };

export const parseDocument = (text) => parse(text, options);

export const place = (source, offset) => {
  const { line, column } = getLocation(source, offset);
  return `${line}:${column}`;
};

export const places = (error) => (error.locations ?? []).map(({ line, column }) => `${line}:${column}`);

export function tokens(text) {
  return readTokens(text, true);
}

export function tokenLine(text) {
  return readTokens(text, false).join(' ');
}

function readTokens(text, withPlaces) {
  const source = new Source(text);
  const lexer = new Lexer(source);
  const found = [];
  try {
    while (lexer.advance().kind !== TokenKind.EOF) {
      const { token } = lexer;
      found.push(showToken(token) + (withPlaces ? ` ${place(source, token.start)}` : ''));
    }
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    found.push(`Error ${places(error)[0]}`);
  }
  return found;
}

function showToken({ kind, value }) {
  switch (kind) {
    case TokenKind.STRING:
    case TokenKind.BLOCK_STRING:
      return `String(${JSON.stringify(value)})`;
    case TokenKind.NAME:
    case TokenKind.INT:
    case TokenKind.FLOAT:
      return `${kind}(${value})`;
    default:
      return kind;
  }
}

export function tree(text) {
  let document;
  try {
    document = parseDocument(text);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return `error ${places(error)[0]}`;
  }
  const lines = [];
  for (const definition of document.definitions) addNode(lines, definition, '');
  return lines;
}

function addNode(lines, node, indent) {
  const { source, start, end } = node.loc;
  lines.push(`${indent}${node.kind}${nodeValue(node)} ${place(source, start)}-${place(source, end)}`);
  const children = Object.values(node).flat().filter((child) => child?.kind && child.loc);
  children.sort((a, b) => a.loc.start - b.loc.start);
  for (const child of children) addNode(lines, child, `${indent}  `);
}

function nodeValue(node) {
  switch (node.kind) {
    case 'StringValue':
      return `${node.block ? ' block' : ''} ${JSON.stringify(node.value)}`;
    case 'Name':
    case 'IntValue':
    case 'FloatValue':
    case 'BooleanValue':
    case 'EnumValue':
      return ` ${node.value}`;
    case 'OperationDefinition':
    case 'OperationTypeDefinition':
      return ` ${node.operation}`;
    case 'DirectiveDefinition':
      return node.repeatable ? ' repeatable' : '';
    default:
      return '';
  }
}

export const printed = (text) => tokenLine(print(parseDocument(text)));
