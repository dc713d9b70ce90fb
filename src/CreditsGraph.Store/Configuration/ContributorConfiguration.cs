using CreditsGraph.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CreditsGraph.Store.Configuration;

internal sealed class ContributorConfiguration : IEntityTypeConfiguration<Contributor>
{
    public void Configure(EntityTypeBuilder<Contributor> builder)
    {
        builder.Property(contributor => contributor.Id).ValueGeneratedNever();
        builder.HasDiscriminator(contributor => contributor.Kind)
            .HasValue<Person>(ContributorKind.Person)
            .HasValue<Organization>(ContributorKind.Organization);
        builder.HasIndex(contributor => new { contributor.Kind, contributor.Slug }).IsUnique();
        builder.HasMany(contributor => contributor.ExternalIds).WithOne().HasForeignKey(id => id.ContributorId);
        builder.HasIndex(contributor => new { contributor.Kind, contributor.SortNameKey, contributor.Id });
    }
}
