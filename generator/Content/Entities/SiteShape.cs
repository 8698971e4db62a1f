using System.Collections.Immutable;
using SiteGen.Content.Shapes;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content.Entities;

/// <summary>The keys of <c>site.yaml</c>.</summary>
internal static class SiteShape
{
    private static readonly Key<string> _title = Key.Required("title", Texts.Text, "");
    private static readonly Key<string> _description = Key.Required("description", Texts.Text, "");
    private static readonly Key<Uri> _baseUrl = Key.Required("base_url", Addresses.BaseUrl, new Uri("https://example.org/"));
    private static readonly Key<string> _language = Key.Optional("language", Texts.Language);
    private static readonly Key<Publisher> _publisher = Key.Required(
        "publisher",
        PublisherShape.Shape,
        new Publisher("", null, null, null, null)
    );
    private static readonly Key<Licence> _licence = Key.Required(
        "licence",
        LicenceShape.Shape,
        new Licence("", new Uri("https://example.org/"))
    );
    private static readonly Key<Uri> _repository = Key.Optional("repository", Addresses.Url);
    private static readonly Key<ImmutableDictionary<Figure, Sourced<string>>> _definitions = Key.Optional(
        "definitions",
        DefinitionsShape.Shape
    );
    private static readonly Key<Accessibility> _accessibility = Key.Optional("accessibility", AccessibilityShape.Shape);
    private static readonly Key<bool> _showSamples = Key.Optional("show_samples", Figures.Boolean);

    public static Shape<Site> Shape { get; } =
        new MapShape<Site>(
            $"the site",
            [_title, _description, _baseUrl, _language, _publisher, _licence, _repository, _definitions, _accessibility, _showSamples],
            static (fields, _) =>
                new Site
                {
                    Source = fields.Span.File,
                    Title = fields.Get(_title).Value,
                    Description = fields.Get(_description).Value,
                    BaseUrl = fields.Get(_baseUrl).Value,
                    Language = fields.Find(_language) ?? new Sourced<string>("et", fields.Span),
                    Publisher = fields.Get(_publisher).Value,
                    Licence = fields.Get(_licence).Value,
                    Repository = fields.Find(_repository)?.Value,
                    Definitions = fields.Find(_definitions)?.Value ?? ImmutableDictionary<Figure, Sourced<string>>.Empty,
                    Accessibility = fields.Find(_accessibility)?.Value,
                    ShowSamples = fields.Find(_showSamples)?.Value ?? true,
                }
        );
}
