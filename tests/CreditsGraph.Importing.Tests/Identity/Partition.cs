using CreditsGraph.Domain.Names;

namespace CreditsGraph.Importing.Tests.Identity;

/// <summary>Who is who by comparing every mention with every other again and again: slow, and without any state.</summary>
internal static class Partition
{
    public static List<string> Of(string[] films)
    {
        var mentions = films.SelectMany((people, film) => people.Split(", ").Select((person, index) => Read(person, film, index))).ToList();
        var shared = Shared(mentions);
        bool changed;
        do
        {
            changed = false;
            foreach (var (a, b) in mentions.SelectMany(a => mentions.Select(b => (a, b))))
            {
                if (a.Group != b.Group && AreOne(a, b, shared, mentions))
                {
                    changed = true;
                    var (low, high) = (Math.Min(a.Group, b.Group), Math.Max(a.Group, b.Group));
                    mentions.FindAll(mention => mention.Group == high).ForEach(mention => mention.Group = low);
                }
            }
        }
        while (changed);
        return
        [
            .. mentions.GroupBy(mention => mention.Group)
                .Select(group => string.Join(' ', group.Select(mention => mention.Place).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal),
        ];
    }

    private static Mention Read(string person, int film, int index)
    {
        var words = person.Split(' ');
        var ids = words.Where(word => word.Contains(':', StringComparison.Ordinal)).ToHashSet();
        return new(
            $"{(char)('a' + film)}{index + 1}", film, NameFolding.Fold(string.Join(' ', words.Where(word => !ids.Contains(word)))), ids) { Group = (film * 100) + index };
    }

    private static HashSet<string> Shared(List<Mention> mentions) =>
    [
        .. mentions.GroupBy(mention => mention.Name)
            .Where(group => group.SelectMany(mention => mention.Ids).Distinct().GroupBy(id => id.Split(':')[0]).Any(scheme => scheme.Count() > 1))
            .Select(group => group.Key),
    ];

    private static bool AreOne(Mention a, Mention b, HashSet<string> shared, List<Mention> all)
    {
        if (a.Ids.Overlaps(b.Ids))
            return true;
        if (a.Name != b.Name)
            return false;
        if (a.Name.Contains(' ', StringComparison.Ordinal) && !shared.Contains(a.Name))
            return true;
        if (a.Film != b.Film || (a.Ids.Count > 0 && b.Ids.Count > 0))
            return false;
        // On one film, a name without an id is whoever of that name the film has with an id, if it has one id of that name.
        return (a.Ids.Count == 0 && b.Ids.Count == 0)
            || all.Where(other => other.Film == a.Film && other.Name == a.Name && other.Ids.Count > 0).Select(other => other.Ids.Min(StringComparer.Ordinal)).Distinct().Count() == 1;
    }

    private sealed class Mention(string place, int film, string name, HashSet<string> ids)
    {
        public string Place => place;

        public int Film => film;

        public string Name => name;

        public HashSet<string> Ids => ids;

        public int Group { get; set; }
    }
}
