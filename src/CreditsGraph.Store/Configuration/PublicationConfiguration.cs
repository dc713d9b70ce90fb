using CreditsGraph.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CreditsGraph.Store.Configuration;

internal sealed class PublicationConfiguration : IEntityTypeConfiguration<Publication>
{
    public void Configure(EntityTypeBuilder<Publication> builder)
    {
        builder.Property(publication => publication.Id).ValueGeneratedNever();
        builder.HasIndex(publication => publication.Slug).IsUnique();
        builder.HasIndex(publication => new { publication.NameKey, publication.Id });
    }
}
