namespace CreditsGraph.Domain;

/// <summary>The part of a production that a role belongs to.</summary>
public enum Department
{
    /// <summary>Directing and the set's order of work.</summary>
    Direction,

    /// <summary>Producing, managing, finance, research, casting and locations.</summary>
    Production,

    /// <summary>Script, story and source works.</summary>
    Writing,

    /// <summary>Everybody who is seen or heard.</summary>
    Cast,

    /// <summary>Camera, grips and stills.</summary>
    Camera,

    /// <summary>Light and its electricity.</summary>
    Lighting,

    /// <summary>Picture editing.</summary>
    Editing,

    /// <summary>Sound on set and after.</summary>
    Sound,

    /// <summary>Score, songs and their performance.</summary>
    Music,

    /// <summary>Sets, props and graphics.</summary>
    Art,

    /// <summary>Costume, make-up and hair.</summary>
    CostumeAndMakeup,

    /// <summary>Visual and special effects.</summary>
    VisualEffects,

    /// <summary>Drawn, modelled and computed animation.</summary>
    Animation,

    /// <summary>Stunts, fights and weapons.</summary>
    Stunts,

    /// <summary>Colour, mastering and the houses that do it.</summary>
    PostProduction,

    /// <summary>Translation, subtitles and interpreting.</summary>
    Translation,

    /// <summary>Press, posters and stills for the public.</summary>
    Publicity,

    /// <summary>Distribution, sales and broadcast.</summary>
    Distribution,

    /// <summary>Thanks and dedications.</summary>
    Thanks,

    /// <summary>Everything else, and every role outside the vocabulary.</summary>
    Other,
}
