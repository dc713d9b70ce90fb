namespace CreditsGraph.Domain;

/// <summary>A person whom a film credits.</summary>
public sealed class Person : Contributor
{
    /// <summary>The title before the name, such as "Rev."; null: no source gives one.</summary>
    public string? Honorific { get; init; }

    /// <summary>The nickname within the name, such as "Ola"; null: no source gives one.</summary>
    public string? Nickname { get; init; }

    /// <summary>Tells two people of one name apart; null: nobody known shares the name.</summary>
    public string? Disambiguation { get; init; }

    /// <summary>Every other form that this person alone is credited under, by code point.</summary>
    public List<string> AlsoKnownAs { get; init; } = [];
}
