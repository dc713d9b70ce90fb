using CreditsGraph.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CreditsGraph.Store.Configuration;

internal sealed class SourceConfiguration : IEntityTypeConfiguration<Source>
{
    public void Configure(EntityTypeBuilder<Source> builder)
    {
        builder.Property(source => source.Id).ValueGeneratedNever();
        builder.HasMany(source => source.Issues).WithOne().HasForeignKey(issue => issue.SourceId);
        builder.HasIndex(source => source.Key).IsUnique();
        builder.HasIndex(source => source.Sha256);
    }
}
