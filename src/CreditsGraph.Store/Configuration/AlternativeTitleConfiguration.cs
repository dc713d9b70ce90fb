using CreditsGraph.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CreditsGraph.Store.Configuration;

internal sealed class AlternativeTitleConfiguration : IEntityTypeConfiguration<AlternativeTitle>
{
    public void Configure(EntityTypeBuilder<AlternativeTitle> builder)
    {
        builder.Property(title => title.Id).ValueGeneratedNever();
        builder.HasOne<Source>().WithMany().HasForeignKey(title => title.SourceId);
        builder.HasIndex(title => new { title.FilmId, title.SourceId });
    }
}
