using System.Collections.Immutable;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Planning;

internal sealed partial class Planner
{
    /// <summary>CollectFields (specification, section 6.3.2), with variables of @skip and @include kept as conditions.</summary>
    private void CollectFields(ObjectType type, ConditionalSet source, FieldGroups groups)
    {
        // A field's own set was counted with its selection: one more is not deeper.
        if (++_depth > _options.MaxDepth + 1)
            _error ??= TooDeep();
        foreach (var selection in source.Set.Selections)
        {
            if (_error is not null)
                break;
            if (Included(selection.Directives, source.Condition, out var condition))
                Collect(type, selection, condition, groups);
        }

        _depth--;
    }

    private void Collect(ObjectType type, SelectionNode selection, Condition? condition, FieldGroups groups)
    {
        if (++_collected > _options.MaxCollectedFields)
            _error ??= TooManyFields();
        switch (selection)
        {
            case FieldNode field:
                groups.Add(new(field, condition));
                break;
            case InlineFragmentNode fragment when Applies(fragment.TypeCondition, type):
                CollectFields(type, new(fragment.SelectionSet, condition), groups);
                break;
            case FragmentSpreadNode spread when groups.IsFirstVisit(spread.Name.Value, condition):
                var definition = _fragments[spread.Name.Value];
                if (Applies(definition.TypeCondition, type))
                    CollectFields(type, new(definition.SelectionSet, condition), groups);
                break;
        }
    }

    /// <summary>DoesFragmentTypeApply (specification, section 6.3.2).</summary>
    private bool Applies(NamedTypeNode? typeCondition, ObjectType type) =>
        typeCondition is null
        || _schema.FindType(typeCondition.Name.Value) is { IsComposite: true } condition
            && _schema.IsPossibleType(condition, type);

    private static bool Included(ImmutableArray<DirectiveNode> directives, Condition? outer, out Condition? condition)
    {
        condition = outer;
        foreach (var directive in directives)
        {
            if (directive.Name.Value is not ("skip" or "include"))
                continue;
            var expected = directive.Name.Value == "include";
            var argument = directive.Arguments.First(argument => argument.Name.Value == "if").Value;
            if (argument is BooleanValueNode literal && literal.Value != expected)
                return false;
            if (argument is VariableNode variable)
                condition = Condition.And(condition, variable.Name.Value, expected);
        }

        return true;
    }
}
