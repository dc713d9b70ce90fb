using System.Text.Json;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.Writing;

namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>A scalar (section 3.5): how its values come in as JSON or as literals, and how they are written.</summary>
public abstract class ScalarType(string name) : NamedType(name)
{
    /// <summary>
    /// The URL of the scalar's specification, printed as <c>@specifiedBy</c>; null when there is none.
    /// </summary>
    public string? SpecifiedByUrl { get; set; }

    /// <summary>Coerces a variable's JSON value, which is not null; false when it is no value of this scalar.</summary>
    public abstract bool TryCoerceInput(JsonElement value, out object? result);

    /// <summary>
    /// Coerces a literal, which is neither null nor a variable; false when it is no value of this scalar.
    /// </summary>
    public abstract bool TryCoerceLiteral(ValueNode literal, out object? result);

    /// <summary>
    /// Writes a resolved value that is not null; false, with nothing written, when it cannot stand for this scalar.
    /// </summary>
    public abstract bool TryWrite(object value, JsonBuffer buffer);
}
