namespace CreditsGraph.Importing.Facts;

/// <summary>Hashes what a document says of one film.</summary>
internal sealed class FilmFacts(string source)
{
    private readonly FactText _text = new();

    /// <summary>
    /// The facts that make two catalogues equal: source, film, role, wording, name, position, external ids and quotes;
    /// nothing that a database adds, and no places in the document.
    /// </summary>
    public FactSum Sum(SourceRecord.Film film)
    {
        _text.Add(source).Add(film.Facts.Title).Add(film.Facts.Year).Add(film.FilmIds).Add(film.Credits.Count);
        for (var i = 0; i < film.Credits.Count; i++)
        {
            var credit = film.Credits[i];
            _text.Add(credit.RoleSlug).Add(credit.CreditedRole).Add(credit.CreditedAs).Add(credit.Position).Add(film.IdsOf(i));
        }

        foreach (var review in film.Reviews)
            _text.Add(review.Quote);
        return _text.Take();
    }

    /// <summary>Everything that is stored of the film: of an equal hash nothing need be written again.</summary>
    public FactSum Reading(SourceRecord.Film film)
    {
        var facts = film.Facts;
        _text.Add(facts.Title).Add(facts.Year).Add(facts.RuntimeMinutes).Add(facts.Countries).Add((int?)facts.Kind).Add(facts.Synopsis).Add(film.FilmIds);
        foreach (var title in film.OtherTitles)
            _text.Add(title.Title).Add(title.IsOriginal ? 1 : 0);
        _text.Add(film.Credits.Count);
        for (var i = 0; i < film.Credits.Count; i++)
            Add(film.Credits[i], film.IdsOf(i));
        foreach (var review in film.Reviews)
        {
            _text.Add(review.Quote).Add(review.Publication).Add(review.Author).Add(review.Rating).Add(review.Url)
                .Add(review.Span.Line).Add(review.Span.Column).Add(review.Span.Length);
        }

        return _text.Take();
    }

    private void Add(CreditsText.CreditReading credit, IReadOnlyList<CatalogueId> ids) => _text
        .Add(credit.Position).Add(credit.Role).Add(credit.RoleSlug).Add(credit.CreditedRole).Add(credit.Qualifier)
        .Add(credit.Name).Add(credit.SortName).Add(credit.CreditedAs).Add(credit.IsJoint ? 1 : 0).Add((int)credit.Kind).Add(credit.Affiliation)
        .Add(credit.Honorific).Add(credit.Nickname).Add(credit.Characters).Add((int)credit.Status).Add(credit.Confidence)
        .Add(credit.Span.Line).Add(credit.Span.Column).Add(credit.Span.Length).Add(ids);
}
