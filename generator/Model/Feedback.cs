using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>What participants said: a file of <c>feedback/</c>.</summary>
/// <param name="Body">Markdown.</param>
/// <param name="From">Who said it; never a person's name.</param>
internal sealed record Feedback(Sourced<string> Body, Sourced<PeriodName>? Period, string? From, FeedbackKind Kind, bool Sample);

internal enum FeedbackKind
{
    Quote,
    Summary,
}
