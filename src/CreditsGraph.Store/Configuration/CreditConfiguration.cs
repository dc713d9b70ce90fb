using CreditsGraph.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CreditsGraph.Store.Configuration;

internal sealed class CreditConfiguration : IEntityTypeConfiguration<Credit>
{
    public void Configure(EntityTypeBuilder<Credit> builder)
    {
        builder.Property(credit => credit.Id).ValueGeneratedNever();
        builder.HasOne(credit => credit.Film).WithMany(film => film.Credits).HasForeignKey(credit => credit.FilmId);
        builder.HasOne(credit => credit.Contributor).WithMany(contributor => contributor.Credits)
            .HasForeignKey(credit => credit.ContributorId);
        builder.HasOne(credit => credit.Affiliation).WithMany(organization => organization.AffiliatedCredits)
            .HasForeignKey(credit => credit.AffiliationId);
        builder.HasOne(credit => credit.Role).WithMany(role => role.Credits).HasForeignKey(credit => credit.RoleId);
        builder.HasOne<Source>().WithMany().HasForeignKey(credit => credit.SourceId);
        // Lists of credits that ask for no order are in these three's: whatever their length, a page reads what it shows.
        builder.HasIndex(credit => new { credit.FilmId, credit.Position, credit.Id });
        builder.HasIndex(credit => new { credit.ContributorId, credit.FilmId, credit.Position, credit.Id });
        builder.HasIndex(credit => new { credit.RoleId, credit.FilmId, credit.Position, credit.Id });
        // A question about held roles is answered from these two alone, from people to roles or from roles to people.
        builder.HasIndex(credit => new { credit.ContributorId, credit.RoleId, credit.FilmId });
        builder.HasIndex(credit => new { credit.RoleId, credit.ContributorId, credit.FilmId });
    }
}
