using SiteGen.Content.Shapes;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content.Entities;

/// <summary>The front matter of a file of <c>feedback/</c>. The body is added where the file is read.</summary>
internal static class FeedbackShape
{
    private static readonly Key<PeriodName> _period = Key.Optional("period", Times.Period);
    private static readonly Key<string> _source = Key.Optional("source", Texts.Text);
    private static readonly Key<FeedbackKind> _kind = Key.Optional(
        "kind",
        new ChoiceShape<FeedbackKind>([("quote", FeedbackKind.Quote), ("summary", FeedbackKind.Summary)])
    );
    private static readonly Key<bool> _sample = Key.Optional("sample", Figures.Boolean);

    public static Shape<Feedback> Shape { get; } =
        new MapShape<Feedback>(
            $"feedback",
            [_period, _source, _kind, _sample],
            static (fields, _) =>
                new Feedback(
                    new Sourced<string>("", fields.Span),
                    fields.Find(_period),
                    fields.Find(_source)?.Value,
                    fields.Find(_kind)?.Value ?? FeedbackKind.Quote,
                    fields.Find(_sample)?.Value ?? false
                )
        );
}
