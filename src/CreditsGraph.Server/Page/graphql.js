/** Asks the public GraphQL API. Throws with the first error's own message when there is no answer. */
export async function ask(query) {
  const response = await fetch('graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query }),
  });
  const answer = await response.json();
  if (answer.errors) throw new Error(answer.errors[0].message);
  return answer.data;
}

/** A text as it stands in a document. */
export const quoted = text => JSON.stringify(text).replaceAll('\u007f', '\\u007f');
