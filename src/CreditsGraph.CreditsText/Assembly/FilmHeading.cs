using CreditsGraph.CreditsText.Text;

namespace CreditsGraph.CreditsText.Assembly;

/// <summary>A row that opens one of several films of a page.</summary>
internal sealed record FilmHeading(Row Row, string Title, int? Year, int? RuntimeMinutes);
