using System.Linq.Expressions;
using CreditsGraph.Domain;

namespace CreditsGraph.Api.Counts;

/// <summary>A group of credits with its counts; what the credits are not grouped by has its default. One statement counts them all.</summary>
internal sealed class CreditGroup
{
    /// <summary>What stands for a year that no source states: before every year.</summary>
    public const int NoYear = int.MinValue;

    public long RoleId { get; init; }

    public int Department { get; init; }

    public int Year { get; init; }

    public int Decade { get; init; }

    public int Films { get; init; }

    public int People { get; init; }

    public int Credits { get; init; }

    /// <summary>The groups of some credits.</summary>
    public static IQueryable<CreditGroup> Of(IQueryable<Credit> credits, IReadOnlySet<CreditGrouping> by)
    {
        var rows = credits.Select(credit => new CountedCredit
        {
            RoleId = credit.RoleId,
            Department = (int)credit.Role.Department,
            Year = credit.Film.Year ?? NoYear,
            Decade = credit.Film.Year == null ? NoYear : credit.Film.Year.Value / 10 * 10,
            FilmId = credit.FilmId,
            PersonId = credit.Contributor.Kind == ContributorKind.Person ? credit.ContributorId : null,
        });
        return rows.GroupBy(Key(by)).Select(group => new CreditGroup
        {
            RoleId = group.Key.RoleId,
            Department = group.Key.Department,
            Year = group.Key.Year,
            Decade = group.Key.Decade,
            Films = group.Select(row => row.FilmId).Distinct().Count(),
            People = group.Where(row => row.PersonId != null).Select(row => row.PersonId).Distinct().Count(),
            Credits = group.Count(),
        });
    }

    /// <summary>Groups in order: those of most credits first.</summary>
    public static IQueryable<CreditGroup> InOrder(IQueryable<CreditGroup> groups) => groups
        .OrderByDescending(group => group.Credits).ThenBy(group => group.Department).ThenBy(group => group.RoleId)
        .ThenBy(group => group.Year).ThenBy(group => group.Decade);

    // What is not grouped by is one constant in every key, so that each combination is one expression.
    private static Expression<Func<CountedCredit, CountKey>> Key(IReadOnlySet<CreditGrouping> by)
    {
        var row = Expression.Parameter(typeof(CountedCredit), "row");
        Expression Member(CreditGrouping grouping, string name) => by.Contains(grouping)
            ? Expression.Property(row, name)
            : Expression.Default(typeof(CountedCredit).GetProperty(name)!.PropertyType);
        MemberAssignment Bind(CreditGrouping grouping, string name) =>
            Expression.Bind(typeof(CountKey).GetProperty(name)!, Member(grouping, name));
        return Expression.Lambda<Func<CountedCredit, CountKey>>(
            Expression.MemberInit(
                Expression.New(typeof(CountKey)),
                Bind(CreditGrouping.Role, nameof(CountKey.RoleId)),
                Bind(CreditGrouping.Department, nameof(CountKey.Department)),
                Bind(CreditGrouping.Year, nameof(CountKey.Year)),
                Bind(CreditGrouping.Decade, nameof(CountKey.Decade))),
            row);
    }
}
