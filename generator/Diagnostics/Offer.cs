using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>What to write instead. Where several texts are possible, the author chooses.</summary>
/// <param name="Sources">Texts as they are written in the file.</param>
/// <param name="IsCertain">Whether the only text means what the author meant; then it is a <see cref="Fix"/>.</param>
/// <param name="Note">A clause about what to consider; null if there is nothing.</param>
internal sealed record Offer(ImmutableArray<string> Sources, bool IsCertain, Message? Note = null)
{
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

    private static Message Alternatives(ImmutableArray<string> names)
    {
        Message all = $"`{names[0]}`";
        for (var at = 1; at < names.Length; at++)
        {
            all = at == names.Length - 1 ? (Message)$"{all} or `{names[at]}`" : $"{all}, `{names[at]}`";
        }

        return all;
    }
}
