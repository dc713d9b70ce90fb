using System.Globalization;

namespace CreditsGraph.Benchmarks.Films;

/// <summary>Films made up, always the same ones; bare ones have neither credits nor reviews.</summary>
public sealed class Shelf(int films, bool isBare = false) : IServiceProvider
{
    private const int CreditsPerFilm = 10;
    private const int ReviewsPerFilm = 3;
    private static readonly string[] Given = ["Ada", "Zoë", "Min-jun", "Ingrid", "Oluwaseun", "Kenji", "Lucía"];
    private static readonly string[] Family = ["Okafor", "Sjöberg", "Kim", "Fernández", "O'Neill", "Watanabe", "Lee", "Novak", "Marsh"];
    private static readonly string[] Roles = ["Director", "Writer", "Editor", "Sound Recordist", "Producer", "Gaffer", "Camera Operator"];
    private static readonly string[] Papers = ["The Evening Post", "Film Notes", "Reel & Frame", "Le Petit Écran"];

    /// <summary>The films.</summary>
    public List<Film> Films { get; } = [.. Enumerable.Range(0, films).Select(film => MakeFilm(film, isBare))];

    /// <inheritdoc/>
    public object? GetService(Type serviceType) => serviceType == typeof(Shelf) ? this : null;

    private static Film MakeFilm(int film, bool isBare) => new(
        string.Create(CultureInfo.InvariantCulture, $"The {Family[film % 9]} Case, Part {film % 12}"),
        film % 5 == 0 ? null : 1960 + (film % 60),
        80.5 + (film % 40),
        film % 3 == 0,
        isBare ? [] : [.. Enumerable.Range(0, CreditsPerFilm).Select(credit => MakeCredit(film + credit))],
        isBare ? [] : [.. Enumerable.Range(0, ReviewsPerFilm).Select(review => MakeReview(film + review))]);

    private static Credit MakeCredit(int number) =>
        new(new($"{Given[number % 7]} {Family[number * 5 % 9]}"), new(Roles[number % 7]));

    private static Review MakeReview(int number) =>
        new(number % 4 == 0 ? null : number % 5, "A film to see", new(Papers[number % 4]));
}
