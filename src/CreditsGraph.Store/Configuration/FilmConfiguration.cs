using CreditsGraph.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CreditsGraph.Store.Configuration;

internal sealed class FilmConfiguration : IEntityTypeConfiguration<Film>
{
    public void Configure(EntityTypeBuilder<Film> builder)
    {
        builder.Property(film => film.Id).ValueGeneratedNever();
        builder.HasIndex(film => film.Slug).IsUnique();
        builder.HasIndex(film => new { film.TitleKey, film.Id });
        builder.HasIndex(film => new { film.YearKey, film.Id });
        builder.HasMany(film => film.ExternalIds).WithOne().HasForeignKey(id => id.FilmId);
        builder.HasMany(film => film.AlternativeTitles).WithOne().HasForeignKey(title => title.FilmId);
        builder.HasMany(film => film.Sources).WithMany(source => source.Films).UsingEntity<FilmSource>(
            link => link.HasOne<Source>().WithMany().HasForeignKey(pair => pair.SourceId),
            link => link.HasOne<Film>().WithMany().HasForeignKey(pair => pair.FilmId),
            link => link.HasKey(pair => new { pair.FilmId, pair.SourceId }));
    }
}
