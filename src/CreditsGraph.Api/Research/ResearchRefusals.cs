using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Errors;

namespace CreditsGraph.Api.Research;

/// <summary>The refusals of questions about the collaboration graph.</summary>
internal static class ResearchRefusals
{
    public static GraphQLException UnknownRole(string argument, string slug) => Refuse(
        ResearchErrorCodes.UnknownRole, $"There is no role `{slug}`: `roles` lists all slugs.", argument, slug);

    public static GraphQLException EmptyList(string argument, string what) => Refuse(
        ResearchErrorCodes.InvalidRoles, $"`{argument}` is empty: name at least one {what}, or leave it out.", argument, null);

    public static GraphQLException RoleCount(string argument, int count, int min, int max) => Refuse(
        ResearchErrorCodes.InvalidRoles, $"`{argument}` must name {min} to {max} roles, but names {count}.", argument, count);

    public static GraphQLException RoleTwice(string argument, string slug) => Refuse(
        ResearchErrorCodes.InvalidRoles, $"`{argument}` names the role `{slug}` twice: name each role once.", argument, slug);

    public static GraphQLException UnknownId(string argument, string kind, NodeId id) => Refuse(
        ResearchErrorCodes.UnknownId, $"`{argument}` is the id of no {kind}.", argument, id.ToString());

    public static GraphQLException PathToOneself(NodeId id) => Refuse(
        ResearchErrorCodes.PathToOneself, "`from` and `to` are the same person: a path joins two people.", "to", id.ToString());

    /// <summary>Refuses a number outside a range.</summary>
    public static void Check(string argument, int value, int min, int max)
    {
        if (value < min || value > max)
            throw Refuse(ResearchErrorCodes.OutOfRange, $"`{argument}` must be {Range(min, max)}, but is {value}.", argument, value);
    }

    private static string Range(int min, int max) => max == int.MaxValue ? $"at least {min}" : $"from {min} to {max}";

    private static GraphQLException Refuse(string code, string message, string argument, object? value) =>
        new(new GraphQLError(message) { Code = code }.With("argument", argument).With("value", value));
}
