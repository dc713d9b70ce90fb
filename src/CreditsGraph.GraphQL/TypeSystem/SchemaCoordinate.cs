using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>
/// A schema coordinate (section 3.14): <c>Type</c>, <c>Type.member</c>, <c>Type.field(argument:)</c>,
/// <c>@directive</c> or <c>@directive(argument:)</c>.
/// </summary>
/// <param name="Name">The type or directive, the latter without its at sign.</param>
/// <param name="Member">The field, input field or enum value; null when the type or a directive is meant.</param>
/// <param name="Argument">The argument; null when its owner is meant.</param>
/// <param name="IsDirective">Whether it is a directive's.</param>
public sealed partial record SchemaCoordinate(string Name, string? Member, string? Argument, bool IsDirective)
{
    /// <summary>Parses a coordinate; no white space is allowed in it.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out SchemaCoordinate? coordinate)
    {
        coordinate = null;
        var parts = Shape().Match(text);
        if (!parts.Success)
            return false;
        coordinate = new SchemaCoordinate(
            parts.Groups["name"].Value,
            parts.Groups["member"] is { Success: true } member ? member.Value : null,
            parts.Groups["argument"] is { Success: true } argument ? argument.Value : null,
            parts.Groups["at"].Success);
        return true;
    }

    /// <summary>
    /// Finds what it names in a schema: a <see cref="NamedType"/>, <see cref="FieldDefinition"/>,
    /// <see cref="InputValueDefinition"/>, <see cref="EnumValueDefinition"/> or <see cref="DirectiveDefinition"/>.
    /// </summary>
    /// <param name="schema">The schema.</param>
    /// <param name="element">What it names; null when its owner has no such member or argument.</param>
    /// <returns>False when the owner itself does not exist or cannot have members or arguments.</returns>
    public bool TryResolve(Schema schema, out object? element)
    {
        element = null;
        if (IsDirective)
        {
            var directive = schema.FindDirective(Name);
            element = Argument is null ? directive : directive?.Arguments.Find(Argument);
            return Argument is null || directive is not null;
        }

        var type = schema.FindType(Name);
        element = Member is null ? type : FindMember(type);
        if (Argument is not null)
            return TryResolveArgument(ref element);
        return Member is null || type is ComplexType or InputObjectType or EnumType;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        (IsDirective ? "@" : "")
        + Name
        + (Member is null ? "" : $".{Member}")
        + (Argument is null ? "" : $"({Argument}:)");

    private object? FindMember(NamedType? type) => type switch
    {
        ComplexType complex => complex.Fields.Find(Member!),
        InputObjectType input => input.Fields.Find(Member!),
        EnumType enumType => enumType.Values.Find(Member!),
        _ => null,
    };

    private bool TryResolveArgument(ref object? element)
    {
        var field = element as FieldDefinition;
        element = field?.Arguments.Find(Argument!);
        return field is not null;
    }

    [GeneratedRegex(
        """
        ^(
          (?<at>@)(?<name>[A-Za-z_][A-Za-z0-9_]*)(\((?<argument>[A-Za-z_][A-Za-z0-9_]*):\))?
          | (?<name>[A-Za-z_][A-Za-z0-9_]*)
            (\.(?<member>[A-Za-z_][A-Za-z0-9_]*)(\((?<argument>[A-Za-z_][A-Za-z0-9_]*):\))?)?
        )\z
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
