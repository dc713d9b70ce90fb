using CreditsGraph.GraphQL.Writing;

namespace CreditsGraph.GraphQL.Execution.Cost;

/// <summary>What an operation costs with the variables of one request.</summary>
/// <param name="FieldCost">The weights of fields, arguments and input fields, each as often as its list is long.</param>
/// <param name="TypeCost">The objects that the answer may hold.</param>
public readonly record struct OperationCost(double FieldCost, double TypeCost)
{
    // Beyond any limit, and still a number that every JSON reader keeps.
    private const double Most = 1e15;

    /// <summary>The sum; never below zero, and bounded.</summary>
    public static OperationCost operator +(OperationCost left, OperationCost right) =>
        Bound(left.FieldCost + right.FieldCost, left.TypeCost + right.TypeCost);

    /// <summary>The cost of so many.</summary>
    public static OperationCost operator *(double count, OperationCost cost) =>
        Bound(count * cost.FieldCost, count * cost.TypeCost);

    /// <summary>The greater of both figures.</summary>
    public static OperationCost Max(OperationCost left, OperationCost right) =>
        new(Math.Max(left.FieldCost, right.FieldCost), Math.Max(left.TypeCost, right.TypeCost));

    /// <summary>Writes the member <c>operationCost</c> of a response's extensions, and the extensions around it.</summary>
    internal void WriteExtensions(JsonBuffer buffer)
    {
        buffer.WriteRaw("\"extensions\":{\"operationCost\":{\"fieldCost\":"u8);
        buffer.WriteNumber(FieldCost);
        buffer.WriteRaw(",\"typeCost\":"u8);
        buffer.WriteNumber(TypeCost);
        buffer.WriteRaw("}}"u8);
    }

    private static OperationCost Bound(double fieldCost, double typeCost) =>
        new(Math.Clamp(fieldCost, 0, Most), Math.Clamp(typeCost, 0, Most));
}
