using CreditsGraph.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CreditsGraph.Store.Configuration;

internal sealed class SourceIssueConfiguration : IEntityTypeConfiguration<SourceIssue>
{
    public void Configure(EntityTypeBuilder<SourceIssue> builder)
    {
        builder.Property(issue => issue.Id).ValueGeneratedNever();
        builder.HasIndex(issue => new { issue.SourceId, issue.Line, issue.Column });
    }
}
