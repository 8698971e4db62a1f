using SiteGen.Content.Keys.Shapes;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content.Keys;

/// <summary>The keys of feedback.</summary>
internal static class FeedbackKeys
{
    private static readonly (MapShape<Feedback> FrontMatter, MapShape<Feedback> Json) _shapes = Define();

    /// <summary>The front matter of a file in <c>feedback/</c>; the body is added when the file is read.</summary>
    public static MapShape<Feedback> Shape => _shapes.FrontMatter;

    /// <summary>The JSON form, in which the kind comes first and the body is the key <c>text</c>.</summary>
    public static ListShape<Feedback> List { get; } = new(_shapes.Json);

    private static (MapShape<Feedback> FrontMatter, MapShape<Feedback> Json) Define()
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
