using CreditsGraph.CreditsText.Text;
using CreditsGraph.Domain.Roles;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>One role of a line, in the page's words and in the vocabulary's.</summary>
internal sealed record RolePart(string Wording, Slice Slice, RoleResolution Resolution);
