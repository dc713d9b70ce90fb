// What version 17.1.0 has beyond the edition of September 2025 is taken out of it, where that can be done.
import {
  DirectiveLocation, GraphQLDeprecatedDirective, __Directive, __DirectiveLocation, __Schema, specifiedRules,
} from 'graphql';

const draftRules = [
  'DeferStreamDirectiveOnRootFieldRule', 'DeferStreamDirectiveOnValidOperationsRule', 'DeferStreamDirectiveLabelRule',
  'StreamDirectiveOnListFieldRule', 'MaxIntrospectionDepthRule',
];

export const rules = specifiedRules.filter((rule) => !draftRules.includes(rule.name));

export function removeDraftIntrospection() {
  delete __Directive.getFields().isDeprecated;
  delete __Directive.getFields().deprecationReason;
  __Schema.getFields().directives.args = [];
  const draftLocations = [DirectiveLocation.FRAGMENT_VARIABLE_DEFINITION, DirectiveLocation.DIRECTIVE_DEFINITION];
  const values = __DirectiveLocation.getValues();
  for (const location of draftLocations) {
    const index = values.findIndex((value) => value.name === location);
    if (index >= 0) values.splice(index, 1);
  }
  GraphQLDeprecatedDirective.locations =
    GraphQLDeprecatedDirective.locations.filter((location) => !draftLocations.includes(location));
}
