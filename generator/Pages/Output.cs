using System.Xml.Linq;
using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>A file of the site to be. What is in it is worked out only when it is rendered.</summary>
/// <param name="Path">Relative to the site, with <c>/</c>.</param>
/// <param name="Sources">The content files that it comes from, as people are shown them; the first is the one to edit.</param>
internal abstract record Output(string Path, IEnumerable<string> Sources)
{
    /// <summary>The programmes that anything in it comes from; the same list for outputs that come from the same.</summary>
    public IEnumerable<Programme> From { get; init; } = [];

    /// <summary>Whether it also depends on what is upcoming and what is past.</summary>
    public bool OfTheDay { get; init; }
}

/// <param name="Template">A file of <c>templates/</c>.</param>
internal sealed record PageOutput(string Path, IEnumerable<string> Sources, string Template, Func<View> View) : Output(Path, Sources);

internal sealed record CsvOutput(string Path, IEnumerable<string> Sources, Func<Table> Table) : Output(Path, Sources);

internal sealed record JsonOutput(string Path, IEnumerable<string> Sources, WriteJson Document) : Output(Path, Sources);

internal sealed record XmlOutput(string Path, IEnumerable<string> Sources, Func<XDocument> Document) : Output(Path, Sources);

internal sealed record TextOutput(string Path, IEnumerable<string> Sources, Func<string> Text) : Output(Path, Sources);

/// <summary>A file of <c>templates/assets/</c> that is copied as it is.</summary>
/// <param name="File">Relative to that folder.</param>
internal sealed record AssetOutput(string Path, IEnumerable<string> Sources, string File) : Output(Path, Sources);
