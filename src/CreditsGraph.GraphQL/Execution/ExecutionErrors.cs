using System.Collections.Immutable;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Planning;

namespace CreditsGraph.GraphQL.Execution;

/// <summary>
/// The errors of an execution in response order, one a response position (specification, section 7.1.2); and the
/// position being written. Nothing is allocated for errors before the first one.
/// </summary>
internal sealed class ExecutionErrors(RequestState state)
{
    private readonly ImmutableArray<GraphQLError>.Builder _errors = ImmutableArray.CreateBuilder<GraphQLError>(0);
    private (FieldPlan? Field, int Index)[] _steps = new (FieldPlan?, int)[16];

    public ImmutableArray<GraphQLError> All => _errors.ToImmutable();

    /// <summary>How many steps the position being written has.</summary>
    public int Depth { get; private set; }

    /// <summary>Goes into a field.</summary>
    public void Enter(FieldPlan field) => Push(field);

    /// <summary>Goes into a list; <see cref="SetIndex"/> says at which item.</summary>
    public void EnterList() => Push(null);

    /// <summary>Moves to another item of the list entered last.</summary>
    public void SetIndex(int index) => _steps[Depth - 1].Index = index;

    /// <summary>Goes back up to a depth; also past positions that a null propagated through.</summary>
    public void LeaveTo(int depth) => Depth = depth;

    /// <summary>Adds an error at the position being written, which belongs to a field.</summary>
    public void Add(GraphQLError error, FieldPlan field) => Add(error, field, CurrentPath());

    /// <summary>Adds an error at a field just below the position being written.</summary>
    public void AddBelow(GraphQLError error, FieldPlan field) =>
        Add(error, field, ResponsePath.Append(CurrentPath(), field.ResponseName));

    private void Add(GraphQLError error, FieldPlan field, ResponsePath? path) => _errors.Add(error with
    {
        Path = path,
        Locations = error.Locations.IsEmpty ? [.. state.LocationsOf(field)] : error.Locations,
    });

    private void Push(FieldPlan? field)
    {
        if (Depth == _steps.Length)
            Array.Resize(ref _steps, Depth * 2);
        _steps[Depth++] = (field, 0);
    }

    private ResponsePath? CurrentPath()
    {
        ResponsePath? path = null;
        foreach (var (field, index) in _steps.AsSpan(0, Depth))
            path = field is null ? ResponsePath.Append(path, index) : ResponsePath.Append(path, field.ResponseName);
        return path;
    }
}
