using System.Xml.Linq;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>A file of the site. Its content is computed only when it is rendered.</summary>
/// <param name="Path">Relative to the site, with <c>/</c>.</param>
/// <param name="Sources">The files that it comes from; the first is the one to edit.</param>
internal abstract record Output(string Path, IEnumerable<SourceFile> Sources);

/// <param name="Template">A file of <c>templates/</c>.</param>
internal sealed record PageOutput(string Path, IEnumerable<SourceFile> Sources, string Template, Func<View> View) : Output(Path, Sources);

internal sealed record CsvOutput(string Path, IEnumerable<SourceFile> Sources, Func<Table> Table) : Output(Path, Sources);

internal sealed record JsonOutput(string Path, IEnumerable<SourceFile> Sources, WriteJson Document) : Output(Path, Sources);

internal sealed record XmlOutput(string Path, IEnumerable<SourceFile> Sources, Func<XDocument> Document) : Output(Path, Sources);

internal sealed record TextOutput(string Path, IEnumerable<SourceFile> Sources, Func<string> Text) : Output(Path, Sources);

/// <summary>A file of <c>templates/assets/</c> that is copied as it is.</summary>
/// <param name="File">Relative to that folder.</param>
internal sealed record AssetOutput(string Path, IEnumerable<SourceFile> Sources, string File) : Output(Path, Sources);
