using CreditsGraph.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CreditsGraph.Store.Configuration;

internal sealed class IdentityRecordConfiguration : IEntityTypeConfiguration<IdentityRecord>
{
    public void Configure(EntityTypeBuilder<IdentityRecord> builder)
    {
        builder.Property(record => record.Id).ValueGeneratedNever();
        builder.HasOne<Contributor>().WithMany().HasForeignKey(record => record.ContributorId);
        builder.HasIndex(record => new { record.Key, record.ExternalIdId }).IsUnique();
    }
}
