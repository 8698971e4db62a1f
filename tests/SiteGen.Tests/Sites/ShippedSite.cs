using AngleSharp.Dom;
using SiteGen.Tests.Sites;
using SiteGen.Tests.Stories;

[assembly: AssemblyFixture(typeof(ShippedSite))]

namespace SiteGen.Tests.Sites;

/// <summary>The site of the shipped content, built once for all read-only tests.</summary>
public sealed class ShippedSite : IDisposable
{
    internal Story Story { get; } = new Story().WithShippedContent().Built();

    /// <summary>The programme of the original fact sheet.</summary>
    internal IDocument Seed => Story.Page("koolitused/avatud-valitsemine/");

    /// <summary>The sample programme, which has every key.</summary>
    internal IDocument Sample => Story.Page("koolitused/naidisprogramm/");

    public void Dispose() => Story.Dispose();
}
