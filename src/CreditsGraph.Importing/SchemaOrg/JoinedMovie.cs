using CreditsGraph.CreditsText;
using CreditsGraph.Domain.Names;

namespace CreditsGraph.Importing.SchemaOrg;

/// <summary>A film of which a page both shows and tells machines something.</summary>
internal static class JoinedMovie
{
    public static SourceRecord.Film Of(SourceRecord.Film shown, SourceRecord.Film told)
    {
        var ids = told.Credits.Select((credit, index) => (Name: NameFolding.Fold(credit.Name), Ids: told.IdsOf(index)))
            .Where(pair => pair.Ids.Count > 0).DistinctBy(pair => pair.Name).ToDictionary(pair => pair.Name, pair => pair.Ids);
        var there = shown.Credits.Select(Same).ToHashSet();
        var more = told.Credits.Select((credit, index) => (credit, Ids: told.IdsOf(index))).Where(pair => !there.Contains(Same(pair.credit))).ToList();
        var last = shown.Credits.Count;
        return shown with
        {
            Facts = Join(shown.Facts, told.Facts),
            Credits = [.. shown.Credits, .. more.Select((pair, index) => pair.credit with { Position = last + index + 1 })],
            Key = told.Key,
            FilmIds = told.FilmIds,
            OtherTitles = told.OtherTitles,
            Ids = [.. shown.Credits.Select(credit => ids.GetValueOrDefault(NameFolding.Fold(credit.Name)) ?? []), .. more.Select(pair => pair.Ids)],
        };
    }

    private static FilmReading Join(FilmReading shown, FilmReading told) => new(
        told.Title,
        told.Year ?? shown.Year,
        told.RuntimeMinutes ?? shown.RuntimeMinutes,
        shown.Countries.Count > 0 ? shown.Countries : told.Countries,
        shown.Kind ?? told.Kind,
        shown.Synopsis ?? told.Synopsis);

    private static (string Role, string Name) Same(CreditReading credit) => (credit.RoleSlug, NameFolding.Fold(credit.Name));
}
