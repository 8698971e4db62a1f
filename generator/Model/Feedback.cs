using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>Feedback from participants, one file in <c>feedback/</c>.</summary>
/// <param name="Body">Markdown.</param>
/// <param name="From">The source of the feedback, never a person's name.</param>
internal sealed record Feedback(Sourced<string> Body, Sourced<PeriodName>? Period, string? From, FeedbackKind Kind, bool Sample);

internal enum FeedbackKind
{
    Quote,
    Summary,
}
