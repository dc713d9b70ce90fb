namespace CreditsGraph.GraphQL.AspNetCore.Responding;

/// <summary>Why a request did not reach the engine.</summary>
internal enum RefusalKind
{
    /// <summary>Its bytes, its JSON or one of its headers cannot be read.</summary>
    Unreadable,

    /// <summary>It can be read, but is not a GraphQL request.</summary>
    NotWellFormed,

    /// <summary>Its method is not served.</summary>
    MethodNotAllowed,

    /// <summary>No media type that the client accepts can be served.</summary>
    NotAcceptable,

    /// <summary>The client sent it too slowly.</summary>
    TooSlow,

    /// <summary>Its body is larger than the server reads.</summary>
    TooLarge,

    /// <summary>Its media type, character set or encoding is not read.</summary>
    UnsupportedMediaType,
}
