using CreditsGraph.Domain;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CreditsGraph.Store;

/// <summary>Stores sort keys as text.</summary>
internal sealed class TextKeyConverter() : ValueConverter<TextKey, string>(key => key.Value, value => new TextKey(value));
