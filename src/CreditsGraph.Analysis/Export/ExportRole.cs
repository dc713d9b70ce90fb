using CreditsGraph.Domain;

namespace CreditsGraph.Analysis.Export;

/// <summary>A role as files have it.</summary>
internal sealed record ExportRole(long Id, string Slug, string Name, Department Department)
{
    /// <summary>The department as the schema writes it.</summary>
    public string DepartmentName { get; } = string.Concat(Department.ToString().Select((letter, i) =>
        i > 0 && char.IsUpper(letter) ? $"_{letter}" : $"{char.ToUpperInvariant(letter)}"));
}
