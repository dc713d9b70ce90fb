using CreditsGraph.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CreditsGraph.Store.Configuration;

internal sealed class MergedContributorConfiguration : IEntityTypeConfiguration<MergedContributor>
{
    public void Configure(EntityTypeBuilder<MergedContributor> builder)
    {
        builder.Property(merged => merged.Id).ValueGeneratedNever();
        builder.HasOne<Contributor>().WithMany().HasForeignKey(merged => merged.SurvivorId);
    }
}
