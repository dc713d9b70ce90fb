using CreditsGraph.Domain.Roles;

namespace CreditsGraph.Workload;

/// <summary>The sixty roles of the workload as our vocabulary has them, the most frequent first.</summary>
internal static class WorkloadRoles
{
    private const string Slugs =
        """
        director producer editor cinematographer composer translator writer cast production-designer costume-designer
        sound-mixer casting-director executive-producer co-producer line-producer associate-producer production-manager
        assistant-director second-unit-director script-supervisor story dialogue-writer source-author story-editor
        art-director set-decorator property-master storyboard-artist matte-painter set-construction camera-operator
        focus-puller gaffer key-grip still-photographer steadicam-operator aerial-camera assistant-editor colorist
        negative-cutter post-production-supervisor sound-designer sound-editor foley-editor boom-operator
        foley-artist music-supervisor orchestrator conductor songs visual-effects-supervisor special-effects animator
        digital-compositor makeup-artist hairstylist wardrobe-supervisor stunt-coordinator choreographer subtitler
        """;

    /// <summary>The roles: a director first, a producer second.</summary>
    public static VocabularyRole[] All { get; } =
        [.. Slugs.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(Find)];

    private static VocabularyRole Find(string slug) => RoleVocabulary.Current.Find(slug)
        ?? throw new InvalidOperationException($"The vocabulary has no role '{slug}' any more: give the workload another.");
}
