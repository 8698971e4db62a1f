using System.Collections.Immutable;
using SiteGen.Content.Keys.Shapes;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content.Keys;

/// <summary>The keys of <c>site.yaml</c>.</summary>
internal static class SiteKeys
{
    public static MapShape<Site> Shape { get; } = Define();

    private static MapShape<Site> Define()
    {
        var keys = new KeyTable<Site>();
        var title = keys.Required("title", TextShapes.Text, "", static site => site.Title);
        var description = keys.Required("description", TextShapes.Text, "", static site => site.Description);
        var baseUrl = keys.Required("base_url", AddressShapes.BaseUrl, new Uri("https://example.org/"), static site => site.BaseUrl);
        var language = keys.Optional("language", TextShapes.Language, static site => site.Language.Value);
        var publisher = keys.Required(
            "publisher",
            PublisherKeys.Shape,
            new Publisher("", null, null, null, null),
            static site => site.Publisher
        );
        var licence = keys.Required(
            "licence",
            LicenceKeys.Shape,
            new Licence("", new Uri("https://example.org/")),
            static site => site.Licence
        );
        var repository = keys.Optional("repository", AddressShapes.Url, static site => site.Repository);
        var definitions = keys.Optional("definitions", DefinitionsKeys.Shape, static site => site.Definitions);
        var accessibility = keys.Optional("accessibility", AccessibilityKeys.Shape, static site => site.Accessibility);
        var showSamples = keys.Optional("show_samples", NumberShapes.Boolean, static site => site.ShowSamples);

        var themes = keys.Optional("themes", ThemeKeys.List, static site => site.Themes);
        var data = keys.Optional("data", OpenDataKeys.Shape, static site => site.Data);
        var history = keys.Optional("history", HistoryKeys.Shape, static site => site.History);
        var disclosure = keys.Optional("disclosure", DisclosureKeys.Shape, static site => site.Disclosure);

        return keys.Shape(
            $"the site",
            (fields, _) =>
                new Site
                {
                    Source = fields.Span.File,
                    Title = fields.Get(title).Value,
                    Description = fields.Get(description).Value,
                    BaseUrl = fields.Get(baseUrl).Value,
                    Language = fields.Find(language) ?? new Sourced<string>("et", fields.Span),
                    Publisher = fields.Get(publisher).Value,
                    Licence = fields.Get(licence).Value,
                    Repository = fields.Find(repository)?.Value,
                    Definitions = fields.Find(definitions)?.Value ?? ImmutableDictionary<Figure, Sourced<string>>.Empty,
                    Accessibility = fields.Find(accessibility)?.Value,
                    Themes = fields.List(themes),
                    Data = fields.Find(data)?.Value,
                    History = fields.Find(history)?.Value,
                    Disclosure = fields.Find(disclosure)?.Value,
                    ShowSamples = fields.Find(showSamples)?.Value ?? true,
                }
        );
    }
}
