using SiteGen.Content.Keys.Shapes;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content.Keys;

/// <summary>The keys of feedback.</summary>
internal static class FeedbackKeys
{
    private static readonly (MapShape<Feedback> FrontMatter, MapShape<Feedback> Whole) _shapes = Define();

    /// <summary>The front matter of a file of <c>feedback/</c>. The body is added where the file is read.</summary>
    public static MapShape<Feedback> Shape => _shapes.FrontMatter;

    /// <summary>Feedback in JSON, where its kind comes first and its text is a key like the others.</summary>
    public static ListShape<Feedback> List { get; } = new(_shapes.Whole);

    private static (MapShape<Feedback> FrontMatter, MapShape<Feedback> Whole) Define()
    {
        var keys = new KeyTable<Feedback>();
        var period = keys.Optional("period", DateShapes.Period, static feedback => feedback.Period?.Value);
        var source = keys.Optional("source", TextShapes.Text, static feedback => feedback.From);
        var kind = keys.Optional(
            "kind",
            new ChoiceShape<FeedbackKind>([("quote", FeedbackKind.Quote), ("summary", FeedbackKind.Summary)]),
            static feedback => feedback.Kind
        );
        var sample = keys.Optional("sample", NumberShapes.Boolean, static feedback => feedback.Sample ? true : null);
        var frontMatter = keys.Shape($"feedback", (fields, _) => Make(fields, new Sourced<string>("", fields.Span)));

        var text = keys.Required("text", TextShapes.Markdown, static feedback => feedback.Body);
        return (
            frontMatter,
            new MapShape<Feedback>($"feedback", [kind, period, source, sample, text], (fields, _) => Make(fields, fields.Get(text).Value))
        );

        Feedback Make(Fields<Feedback> fields, Sourced<string> body) =>
            new(
                body,
                fields.Find(period),
                fields.Find(source)?.Value,
                fields.Find(kind)?.Value ?? FeedbackKind.Quote,
                fields.Find(sample)?.Value ?? false
            );
    }
}
