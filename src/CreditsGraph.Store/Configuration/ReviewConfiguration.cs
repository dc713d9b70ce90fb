using CreditsGraph.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CreditsGraph.Store.Configuration;

internal sealed class ReviewConfiguration : IEntityTypeConfiguration<Review>
{
    public void Configure(EntityTypeBuilder<Review> builder)
    {
        builder.Property(review => review.Id).ValueGeneratedNever();
        builder.HasOne(review => review.Film).WithMany(film => film.Reviews).HasForeignKey(review => review.FilmId);
        builder.HasOne(review => review.Publication).WithMany(publication => publication.Reviews)
            .HasForeignKey(review => review.PublicationId);
        builder.HasOne<Source>().WithMany().HasForeignKey(review => review.SourceId);
        builder.HasIndex(review => new { review.FilmId, review.Position, review.Id });
        builder.HasIndex(review => new { review.PublicationId, review.FilmId, review.Position, review.Id });
    }
}
