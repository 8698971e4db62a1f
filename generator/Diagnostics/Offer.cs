using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>What to write instead. Where several texts are possible, the author chooses.</summary>
/// <param name="Sources">Texts as they are written in the file.</param>
/// <param name="IsCertain">Whether the only text means what the author meant; then it is a <see cref="Fix"/>.</param>
/// <param name="Note">A clause about what to consider; null if there is nothing.</param>
internal sealed record Offer(ImmutableArray<string> Sources, bool IsCertain, Message? Note = null)
{
    private const int MostShown = 12;

    /// <summary>An offer without any text is only its note.</summary>
    public static Offer Likely(string source) => new([source], IsCertain: false);

    public Message Help =>
        (Sources, Note) switch
        {
            ([], _) => Note ?? (Message)$"",
            ([var only], null) when IsCertain => $"write `{only}`",
            ([var only], { } note) when IsCertain => $"{note}; write `{only}`",
            (_, null) => $"did you mean {Alternatives(Sources)}?",
            (_, { } note) => $"{note}; did you mean {Alternatives(Sources)}?",
        };

    public Fix? FixOf(SourceSpan span) => IsCertain && Sources.Length == 1 ? new Fix(span, Sources[0]) : null;

    /// <summary>The first ones, where a list that stands for one value has many.</summary>
    private static Message Alternatives(ImmutableArray<string> names)
    {
        var shown = names.Length > MostShown ? names[..MostShown] : names;
        var first = string.Join(", ", shown.SkipLast(1).Select(static name => $"`{name}`"));
        return shown.Length == 1 ? (Message)$"`{shown[0]}`" : $"{first} or `{shown[^1]}`";
    }
}
