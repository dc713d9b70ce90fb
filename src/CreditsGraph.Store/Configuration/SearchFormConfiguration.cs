using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CreditsGraph.Store.Configuration;

internal sealed class SearchFormConfiguration : IEntityTypeConfiguration<SearchForm>
{
    public void Configure(EntityTypeBuilder<SearchForm> builder)
    {
        builder.Property(form => form.Id).ValueGeneratedNever();
        builder.HasIndex(form => new { form.Kind, form.ItemId });
        builder.HasIndex(form => new { form.Folded, form.Kind });
    }
}
