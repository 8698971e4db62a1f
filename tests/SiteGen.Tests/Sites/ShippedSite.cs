using AngleSharp.Dom;
using SiteGen.Tests.Sites;
using SiteGen.Tests.Stories;

[assembly: AssemblyFixture(typeof(ShippedSite))]

namespace SiteGen.Tests.Sites;

/// <summary>The site that the shipped content makes, built once for all tests that only look at it.</summary>
public sealed class ShippedSite : IDisposable
{
    internal Story Story { get; } = new Story().WithShippedContent().Built();

    /// <summary>The programme of the fact sheet that everything began with.</summary>
    internal IDocument Seed => Story.Page("koolitused/avatud-valitsemine/");

    /// <summary>The invented programme that has every key.</summary>
    internal IDocument Sample => Story.Page("koolitused/naidisprogramm/");

    public void Dispose() => Story.Dispose();
}
