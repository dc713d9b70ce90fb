namespace CreditsGraph.CreditsText.Lines;

/// <summary>How a page sets roles and names against each other.</summary>
internal enum Layout : byte
{
    /// <summary><c>Role: Names</c>.</summary>
    Colon,

    /// <summary><c>Verbed by Names</c>.</summary>
    By,

    /// <summary>Dots, tabs, wide blanks or table bars between role and names.</summary>
    Leader,

    /// <summary><c>Role - Names</c>.</summary>
    Dash,

    /// <summary><c>Name - Role</c>, <c>Name, Role</c>, <c>Name (Role)</c>.</summary>
    NameThenRole,

    /// <summary>A role on a line of its own over its names.</summary>
    RoleOverNames,

    /// <summary>A name on a line of its own over its role.</summary>
    NameOverRole,

    /// <summary>Actors and the parts they play.</summary>
    Characters,
}
