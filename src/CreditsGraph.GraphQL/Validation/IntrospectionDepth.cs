using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Validation;

/// <summary>
/// How often each field of <c>__Type</c> that leads back to <c>__Type</c> stands on a way from the root.
/// </summary>
internal readonly record struct IntrospectionDepth(
    int OfType, int Fields, int InputFields, int Interfaces, int PossibleTypes)
{
    /// <summary>The depth below one more field.</summary>
    public IntrospectionDepth Below(NamedType? parent, string field) =>
        parent?.Name != "__Type"
            ? this
            : field switch
            {
                "ofType" => this with { OfType = OfType + 1 },
                "fields" => this with { Fields = Fields + 1 },
                "inputFields" => this with { InputFields = InputFields + 1 },
                "interfaces" => this with { Interfaces = Interfaces + 1 },
                "possibleTypes" => this with { PossibleTypes = PossibleTypes + 1 },
                _ => this,
            };

    /// <summary>The depth of one way behind another.</summary>
    public IntrospectionDepth Plus(IntrospectionDepth other) => new(
        OfType + other.OfType,
        Fields + other.Fields,
        InputFields + other.InputFields,
        Interfaces + other.Interfaces,
        PossibleTypes + other.PossibleTypes);

    /// <summary>The deeper of two ways, field by field.</summary>
    public IntrospectionDepth Max(IntrospectionDepth other) => new(
        Math.Max(OfType, other.OfType),
        Math.Max(Fields, other.Fields),
        Math.Max(InputFields, other.InputFields),
        Math.Max(Interfaces, other.Interfaces),
        Math.Max(PossibleTypes, other.PossibleTypes));

    /// <summary>Whether it is deeper than the options allow.</summary>
    public bool Exceeds(ValidationOptions options) =>
        OfType > options.MaxAllowedOfTypeDepth
        || Math.Max(Math.Max(Fields, InputFields), Math.Max(Interfaces, PossibleTypes))
            > options.MaxAllowedListRecursiveDepth;
}
