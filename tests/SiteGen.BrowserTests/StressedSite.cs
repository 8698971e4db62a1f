using SiteGen.Tests.Stories;

namespace SiteGen.BrowserTests;

/// <summary>The stress site, published for the tests of a class.</summary>
public sealed class StressedSite : IAsyncLifetime
{
    private PublishedSite? _site;

    public Uri At(string page) => _site!.At(page);

    public async ValueTask InitializeAsync()
    {
        using var story = StressSite.Make();
        _site = await PublishedSite.Of(story.At("content"));
    }

    public ValueTask DisposeAsync() => _site is null ? default : _site.DisposeAsync();
}
