using CreditsGraph.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CreditsGraph.Store.Configuration;

internal sealed class RoleConfiguration : IEntityTypeConfiguration<Role>
{
    public void Configure(EntityTypeBuilder<Role> builder)
    {
        builder.Property(role => role.Id).ValueGeneratedNever();
        builder.HasIndex(role => role.Slug).IsUnique();
        builder.HasIndex(role => new { role.NameKey, role.Id });
        builder.HasOne(role => role.Broader).WithMany(role => role.Narrower).HasForeignKey(role => role.BroaderId);
    }
}
