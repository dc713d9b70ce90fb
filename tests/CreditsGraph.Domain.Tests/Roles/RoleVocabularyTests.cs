using CreditsGraph.Domain.Roles;

namespace CreditsGraph.Domain.Tests.Roles;

public sealed class RoleVocabularyTests
{
    [Theory]
    [InlineData("Director", "director", null)]
    [InlineData("DIRECTED BY", "director", null)]
    [InlineData("Réalisation", "director", null)]
    [InlineData("Regie", "director", null)]
    [InlineData("DIRECCIÓN", "director", null)]
    [InlineData("감독", "director", null)]
    [InlineData("Режиссер", "director", null)]
    [InlineData("Co-Directors", "co-director", "Co-")]
    [InlineData("Produced by", "producer", null)]
    [InlineData("Produzentinnen", "producer", null)]
    [InlineData("Associate Producers", "associate-producer", "Associate")]
    [InlineData("Assoc. Producer", "associate-producer", "Associate")]
    [InlineData("Assistant Editor", "assistant-editor", "Assistant")]
    [InlineData("Assistant Editing", "assistant-editor", "Assistant")]
    [InlineData("Asst. Editors", "assistant-editor", "Assistant")]
    [InlineData("1st Assistant Cameraman", "first-assistant-camera", "First")]
    [InlineData("Camera", "cinematographer", null)]
    [InlineData("Camera by", "cinematographer", null)]
    [InlineData("Directors of Photography", "cinematographer", null)]
    [InlineData("D.O.P.", "cinematographer", null)]
    [InlineData("Additional Camera by", "additional-camera", "Additional")]
    [InlineData("Post-Production Facility", "post-production-facility", null)]
    [InlineData("Audio Post-Production", "audio-post-production", null)]
    [InlineData("Colour Correction", "colorist", null)]
    [InlineData("Original Music", "composer", null)]
    [InlineData("Translation", "translator", null)]
    [InlineData("Graphics", "graphic-designer", null)]
    [InlineData("Additional Gaffer", "gaffer", "Additional")]
    [InlineData("Second Unit Gaffers", "gaffer", "Second Unit")]
    [InlineData("Montatrici", "editor", null)]
    [InlineData("Directrices de fotografía", "cinematographer", null)]
    [InlineData("Cheffes monteuses", "editor", null)]
    [InlineData("Vestuarios adicionales", "costume-designer", "Additional")]
    [InlineData("Kameraassistentinnen", "assistant-camera", null)]
    [InlineData("Primer asistente de cámara", "first-assistant-camera", null)]
    [InlineData("Ассистентка монтажёра", "assistant-editor", "Assistant")]
    [InlineData("Dubbing Mixer", "sound-mixer", null)]
    public void A_wording_of_the_vocabulary_resolves(string wording, string slug, string? qualifier)
    {
        var resolution = RoleVocabulary.Current.Resolve(wording);
        Assert.True(resolution.IsControlled);
        Assert.Equal((slug, qualifier), (resolution.Role.Slug, resolution.Qualifier));
    }

    [Theory]
    [InlineData("Call for projects", "call-for-projects", Department.Other, null)]
    [InlineData("Assistant Gaffer of Doom", "assistant-gaffer-of-doom", Department.Other, "Assistant")]
    [InlineData("Deputy Gaffer", "deputy-gaffer", Department.Lighting, "Deputy")]
    [InlineData("Seoul Train", "seoul-train", Department.Other, null)]
    [InlineData("Montero", "montero", Department.Other, null)]
    [InlineData("Il montaggio", "il-montaggio", Department.Other, null)]
    [InlineData("", "", Department.Other, null)]
    public void A_wording_outside_the_vocabulary_is_a_role_of_its_own(
        string wording, string slug, Department department, string? qualifier)
    {
        var resolution = RoleVocabulary.Current.Resolve(wording);
        Assert.False(resolution.IsControlled);
        Assert.Equal(
            (slug, wording, department, qualifier),
            (resolution.Role.Slug, resolution.Role.Name, resolution.Role.Department, resolution.Qualifier));
    }

    [Theory]
    [InlineData("assistant-editor", null)]
    [InlineData("assistant-director", null)]
    [InlineData("dialogue-editor", null)]
    [InlineData("associate-producer", null)]
    [InlineData("co-director", "director")]
    [InlineData("first-assistant-director", "assistant-director")]
    public void Broader_means_is_a(string slug, string? broader) =>
        Assert.Equal(broader, RoleVocabulary.Current.Find(slug)!.Broader);

    [Theory]
    [InlineData("Production", "production-company", "producer")]
    [InlineData("Koproduktion", "co-production-company", "co-producer")]
    [InlineData("Production Company", "production-company", null)]
    [InlineData("Director", "director", null)]
    public void Some_wordings_mean_another_role_beside_a_person(string wording, string slug, string? forPerson)
    {
        var resolution = RoleVocabulary.Current.Resolve(wording);
        Assert.Equal((slug, forPerson), (resolution.Role.Slug, resolution.ForPerson?.Slug));
    }

    [Fact]
    public void A_role_knows_its_words_and_its_codes()
    {
        var editor = RoleVocabulary.Current.Find("editor")!;
        Assert.Equal("Editor", editor.Name);
        Assert.Contains(editor.Labels, label => label is { Language: "de", Label: "Schnitt" });
        Assert.Contains(
            new RoleMapping(
                RoleScheme.MarcRelator, "flm", RoleMatch.Exact, "http://id.loc.gov/vocabulary/relators/flm"),
            editor.Mappings);
    }

    [Fact]
    public void An_unknown_slug_finds_nothing() => Assert.Null(RoleVocabulary.Current.Find("editing"));
}
