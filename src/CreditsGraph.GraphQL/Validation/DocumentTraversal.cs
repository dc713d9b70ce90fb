using System.Collections.Immutable;
using CreditsGraph.GraphQL.Language;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.TypeSystem;
using CreditsGraph.GraphQL.Validation.Rules;

namespace CreditsGraph.GraphQL.Validation;

/// <summary>
/// The one walk through a document: it visits each operation and each fragment once, spreads are not followed, keeps
/// account of types, calls the rules that look at single nodes, and notes what each definition uses.
/// </summary>
/// <remarks>Its stack is bounded by the nesting of the document, that is by the parser's limit.</remarks>
internal sealed class DocumentTraversal(ValidationContext context)
{
    // Set whenever a definition is entered; nothing is visited outside of definitions.
    private DefinitionUses _uses = null!;
    private IntrospectionDepth _depth;

    /// <summary>Walks through all definitions, until there are enough errors.</summary>
    public void Visit()
    {
        foreach (var operation in context.Operations)
            VisitOperation(operation, (OperationDefinitionNode)operation.Definition);
        foreach (var fragment in context.Fragments)
            VisitFragmentDefinition(fragment, (FragmentDefinitionNode)fragment.Definition);
    }

    private void VisitOperation(DefinitionUses uses, OperationDefinitionNode operation)
    {
        Enter(uses, context.Schema.RootType(operation.Operation));
        KnownOperationTypes.Check(context, operation);
        UniqueVariableNames.Check(context, operation);
        foreach (var variable in operation.VariableDefinitions)
            VisitVariableDefinition(variable);
        VisitDirectives(operation.Directives, operation.Operation switch
        {
            OperationType.Query => DirectiveLocation.Query,
            OperationType.Mutation => DirectiveLocation.Mutation,
            _ => DirectiveLocation.Subscription,
        });
        VisitSelectionSet(operation.SelectionSet);
    }

    private void VisitFragmentDefinition(DefinitionUses uses, FragmentDefinitionNode fragment)
    {
        Enter(uses, context.FindComposite(fragment.TypeCondition));
        KnownTypeNames.Check(context, fragment.TypeCondition);
        FragmentsOnCompositeTypes.Check(context, fragment.TypeCondition);
        VisitDirectives(fragment.Directives, DirectiveLocation.FragmentDefinition);
        VisitSelectionSet(fragment.SelectionSet);
    }

    private void Enter(DefinitionUses uses, NamedType? type)
    {
        (_uses, _depth) = (uses, default);
        (context.ParentType, context.Field) = (type, null);
    }

    private void VisitVariableDefinition(VariableDefinitionNode variable)
    {
        KnownTypeNames.Check(context, variable.Type);
        VariablesAreInputTypes.Check(context, variable);
        if (variable.DefaultValue is { } value)
            VisitValue(value, new InputPosition(context.Schema.FindType(variable.Type), null, null, variable));
        VisitDirectives(variable.Directives, DirectiveLocation.VariableDefinition);
    }

    private void VisitSelectionSet(SelectionSetNode selectionSet)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (context.IsFull)
                return;
            if (selection is FieldNode field)
                VisitField(field);
            else if (selection is InlineFragmentNode fragment)
                VisitInlineFragment(fragment);
            else if (selection is FragmentSpreadNode spread)
                VisitFragmentSpread(spread);
        }
    }

    private void VisitField(FieldNode field)
    {
        var (parent, outer, depth) = (context.ParentType, context.Field, _depth);
        context.Field = parent is null ? null : context.Schema.FindField(parent, field.Name.Value);
        FieldsOnCorrectType.Check(context, field);
        ScalarLeafs.Check(context, field);
        MaxIntrospectionDepth.CheckAllowed(context, field);
        ProvidedRequiredArguments.Check(context, field);
        KnownArgumentNames.Check(context, field);
        VisitArguments(field.Arguments, context.Field?.Arguments);
        VisitDirectives(field.Directives, DirectiveLocation.Field);
        if (field.SelectionSet is not null)
        {
            _depth = depth.Below(parent, field.Name.Value);
            _uses.Introspection = _uses.Introspection.Max(_depth);
            context.ParentType = context.Field?.Type.Named is { IsComposite: true } type ? type : null;
            VisitSelectionSet(field.SelectionSet);
        }

        (context.ParentType, context.Field, _depth) = (parent, outer, depth);
    }

    private void VisitInlineFragment(InlineFragmentNode fragment)
    {
        var parent = context.ParentType;
        if (fragment.TypeCondition is { } condition)
        {
            KnownTypeNames.Check(context, condition);
            FragmentsOnCompositeTypes.Check(context, condition);
            PossibleFragmentSpreads.Check(context, fragment);
            context.ParentType = context.FindComposite(condition);
        }

        VisitDirectives(fragment.Directives, DirectiveLocation.InlineFragment);
        VisitSelectionSet(fragment.SelectionSet);
        context.ParentType = parent;
    }

    private void VisitFragmentSpread(FragmentSpreadNode spread)
    {
        KnownFragmentNames.Check(context, spread);
        PossibleFragmentSpreads.Check(context, spread);
        VisitDirectives(spread.Directives, DirectiveLocation.FragmentSpread);
        _uses.Spreads.Add((spread, _depth));
    }

    private void VisitDirectives(ImmutableArray<DirectiveNode> directives, DirectiveLocation location)
    {
        if (directives.IsEmpty)
            return;
        UniqueDirectivesPerLocation.Check(context, directives);
        foreach (var directive in directives)
        {
            KnownDirectives.Check(context, directive, location);
            ProvidedRequiredArguments.Check(context, directive);
            KnownArgumentNames.Check(context, directive);
            VisitArguments(directive.Arguments, context.Schema.FindDirective(directive.Name.Value)?.Arguments);
        }
    }

    private void VisitArguments(
        ImmutableArray<ArgumentNode> arguments, MemberCollection<InputValueDefinition>? definitions)
    {
        if (arguments.IsEmpty)
            return;
        UniqueArgumentNames.Check(context, arguments);
        foreach (var argument in arguments)
        {
            var definition = definitions?.Find(argument.Name.Value);
            VisitValue(argument.Value, new InputPosition(definition?.Type, definition, null, argument));
        }
    }

    private void VisitValue(ValueNode value, InputPosition position)
    {
        if (context.IsFull)
            return;
        ValuesOfCorrectType.Check(context, value, position);
        switch (value)
        {
            case VariableNode variable:
                _uses.Variables.Add(new VariableUsage(variable, position));
                break;
            case ListValueNode list:
                foreach (var item in list.Items)
                    VisitValue(item, position.Item);
                break;
            case ObjectValueNode fields:
                UniqueInputFieldNames.Check(context, fields);
                foreach (var field in fields.Fields)
                    VisitValue(field.Value, position.Field(field.Name.Value));
                break;
        }
    }
}
