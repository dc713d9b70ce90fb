using CreditsGraph.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CreditsGraph.Store.Configuration;

internal sealed class ExternalIdConfiguration : IEntityTypeConfiguration<ExternalId>
{
    public void Configure(EntityTypeBuilder<ExternalId> builder)
    {
        builder.Property(id => id.Id).ValueGeneratedNever();
        builder.HasIndex(id => new { id.Scheme, id.Value });
        builder.HasIndex(id => new { id.FilmId, id.Scheme, id.Value });
        builder.HasIndex(id => new { id.ContributorId, id.Scheme, id.Value });
    }
}
