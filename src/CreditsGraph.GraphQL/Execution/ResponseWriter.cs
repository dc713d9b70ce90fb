using System.Collections;
using CreditsGraph.GraphQL.Coercion;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Planning;
using CreditsGraph.GraphQL.TypeSystem;
using CreditsGraph.GraphQL.Writing;

namespace CreditsGraph.GraphQL.Execution;

/// <summary>
/// Writes the data of a response in one pass in response order (CompleteValue, specification section 6.4.3). Each
/// method that writes a value gives false when a null propagates to it; whoever may be null takes back what was
/// written and writes null. The recursion is as deep as the plan and its list types.
/// </summary>
internal sealed class ResponseWriter(RequestState state, JsonBuffer buffer, ExecutionErrors errors)
{
    /// <summary>Writes the root object, or null when an error propagated to it; false in that case.</summary>
    public bool WriteData(Level root)
    {
        var start = buffer.Position;
        if (WriteObject(root.Selection.Single!, root.Rows[0]!, root, 0))
            return true;
        buffer.Rewind(start);
        buffer.WriteNull();
        return false;
    }

    private bool WriteObject(SelectionSetPlan set, object row, Level? level, int index)
    {
        var start = buffer.Position;
        foreach (var field in state.FieldsOf(set))
        {
            if (!state.Includes(field))
                continue;
            buffer.WriteRaw(field.Key);
            if (!WriteField(set, field, row, level, index))
                return false;
        }

        // Each key brings a comma: the first one gives its place to the brace.
        if (buffer.Position == start)
            buffer.WriteRaw((byte)'{');
        else
            buffer.Replace(start, (byte)'{');
        buffer.WriteRaw((byte)'}');
        return true;
    }

    private bool WriteField(SelectionSetPlan set, FieldPlan field, object row, Level? level, int index)
    {
        if (field.Column >= 0)
            return WriteColumn(field, level!.Columns[field.Column]!, index);
        if (field.IsTypeName)
        {
            buffer.WriteAsciiString(set.TypeName);
            return true;
        }

        if (field.ConstantArguments is { } constant)
            return WriteMember(field, row, constant);
        var (arguments, error) = state.ArgumentsOf(field);
        return error is null ? WriteMember(field, row, arguments!) : WriteComposite(field, error);
    }

    private bool WriteMember(FieldPlan field, object row, FieldArguments arguments)
    {
        var resolver = (MemberResolver)field.Definition.Resolver!;
        var (start, depth) = (buffer.Position, errors.Depth);
        try
        {
            if (!field.IsLeaf)
                return WriteComposite(field, resolver.Read(row, arguments));
            var status = resolver.Write(row, arguments, buffer);
            return status == LeafStatus.Written || FinishLeaf(field, status);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A list may fail when half of it is written.
            buffer.Rewind(start);
            errors.LeaveTo(depth);
            return WriteComposite(field, state.Report(exception, field));
        }
    }

    private bool WriteComposite(FieldPlan field, object? value)
    {
        var (depth, child) = (errors.Depth, 0);
        errors.Enter(field);
        var written = Complete(field, field.Definition.Type, value, null, ref child);
        errors.LeaveTo(depth);
        return written;
    }

    private bool WriteColumn(FieldPlan field, Column column, int index)
    {
        var (depth, child) = (errors.Depth, column.ChildIndex(index));
        errors.Enter(field);
        var written = Complete(field, field.Definition.Type, column.Values[index], column.Child, ref child);
        errors.LeaveTo(depth);
        return written;
    }

    private bool FinishLeaf(FieldPlan field, LeafStatus status)
    {
        var nonNull = field.IsNonNull;
        if (status == LeafStatus.Invalid || nonNull)
            errors.AddBelow(status == LeafStatus.Invalid ? ExecutionMessages.InvalidLeaf(field) : ExecutionMessages.NonNull(), field);
        if (nonNull)
            return false;
        buffer.WriteNull();
        return true;
    }

    /// <summary>CompleteValue: writes a value of a type at the position entered last.</summary>
    /// <param name="field">The field whose value, or part of it, this is.</param>
    /// <param name="type">The type to complete to.</param>
    /// <param name="value">The value: null, an error, a leaf, a list or an object.</param>
    /// <param name="level">Where the columns of objects stand; null when nothing below is in columns.</param>
    /// <param name="child">The place of the next object in the level.</param>
    private bool Complete(FieldPlan field, GraphQLType type, object? value, Level? level, ref int child)
    {
        var (start, depth, firstChild) = (buffer.Position, errors.Depth, child);
        if (value is not (null or GraphQLError) && CompleteNonNull(field, type.Nullable, value, level, ref child))
            return true;
        child = firstChild + Objects.Count(type, value);
        buffer.Rewind(start);
        errors.LeaveTo(depth);
        return CompleteNull(field, type, value);
    }

    // What was null or failed, or lost to a null below it.
    private bool CompleteNull(FieldPlan field, GraphQLType type, object? value)
    {
        if (value is GraphQLError error)
            errors.Add(error, field);
        else if (value is null && type.IsNonNull)
            errors.Add(ExecutionMessages.NonNull(), field);
        if (type.IsNonNull)
            return false;
        buffer.WriteNull();
        return true;
    }

    private bool CompleteNonNull(FieldPlan field, GraphQLType type, object value, Level? level, ref int child)
    {
        if (type is ListType list)
            return CompleteList(field, list.OfType, value, level, ref child);
        return field.Selection is null
            ? CompleteLeaf(field, type.Named, value)
            : CompleteObject(field, value, level, child++);
    }

    private bool CompleteLeaf(FieldPlan field, NamedType type, object value)
    {
        if (LeafWriters.TryWriteBoxed(type, value, buffer))
            return true;
        errors.Add(ExecutionMessages.InvalidLeaf(field), field);
        return false;
    }

    private bool CompleteObject(FieldPlan field, object value, Level? level, int index)
    {
        if (field.Selection!.SetFor(value) is { } set)
            return WriteObject(set, value, level, index);
        errors.Add(ExecutionMessages.UnresolvedType(field), field);
        return false;
    }

    private bool CompleteList(FieldPlan field, GraphQLType itemType, object value, Level? level, ref int child)
    {
        if (value is string || value is not IEnumerable items)
        {
            errors.Add(ExecutionMessages.NotAList(field), field);
            return false;
        }

        buffer.WriteRaw((byte)'[');
        var depth = errors.Depth;
        errors.EnterList();
        var written = items switch
        {
            object?[] array => WriteItems(field, itemType, array, level, ref child),
            IReadOnlyList<object?> list => WriteItems(field, itemType, list, level, ref child),
            _ => WriteItems(field, itemType, items, level, ref child),
        };
        errors.LeaveTo(depth);
        buffer.WriteRaw((byte)']');
        return written;
    }

    private bool WriteItems(FieldPlan field, GraphQLType itemType, object?[] items, Level? level, ref int child)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (!WriteItem(field, itemType, items[i], i, level, ref child))
                return false;
        }

        return true;
    }

    private bool WriteItems(FieldPlan field, GraphQLType itemType, IReadOnlyList<object?> items, Level? level, ref int child)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (!WriteItem(field, itemType, items[i], i, level, ref child))
                return false;
        }

        return true;
    }

    private bool WriteItems(FieldPlan field, GraphQLType itemType, IEnumerable items, Level? level, ref int child)
    {
        var index = 0;
        foreach (var item in items)
        {
            if (!WriteItem(field, itemType, item, index++, level, ref child))
                return false;
        }

        return true;
    }

    private bool WriteItem(FieldPlan field, GraphQLType itemType, object? item, int index, Level? level, ref int child)
    {
        if (index > 0)
            buffer.WriteRaw((byte)',');
        errors.SetIndex(index);
        return Complete(field, itemType, item, level, ref child);
    }
}
