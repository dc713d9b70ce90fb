namespace CreditsGraph.Api.Research;

/// <summary>Codes of the refusals of questions about the collaboration graph.</summary>
internal static class ResearchErrorCodes
{
    /// <summary>A slug names no role.</summary>
    public const string UnknownRole = "CG_UNKNOWN_ROLE";

    /// <summary>A list of roles or departments is empty, too long for the question, or names one role twice.</summary>
    public const string InvalidRoles = "CG_INVALID_ROLES";

    /// <summary>An id is of another type than is asked for, or there is nothing of it.</summary>
    public const string UnknownId = "CG_UNKNOWN_ID";

    /// <summary>A path was asked for from somebody to the same person.</summary>
    public const string PathToOneself = "CG_PATH_TO_ONESELF";

    /// <summary>A number is outside its range.</summary>
    public const string OutOfRange = "CG_OUT_OF_RANGE";
}
