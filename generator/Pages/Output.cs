using System.Collections.Immutable;
using System.Xml.Linq;
using SiteGen.Pages.Charts;
using SiteGen.Pages.Data;
using SiteGen.Pages.Data.Calendar;
using SiteGen.Pages.Data.Catalogue;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>A file of the site. Its content is computed when the file is rendered.</summary>
/// <param name="Path">Relative to the site's root, with <c>/</c>.</param>
/// <param name="Sources">The content files that it depends on; the first is the one to edit.</param>
internal abstract record Output(string Path, IEnumerable<SourceFile> Sources)
{
    /// <summary>The line that asks for this path; null if the path follows from the first source as a whole.</summary>
    public SourceSpan? AskedFor { get; init; }

    /// <summary>Other files of the plan that it is made of. None of them is made of it.</summary>
    public virtual ImmutableArray<Output> Inputs => [];
}

/// <summary>A file for programs, or to take away.</summary>
internal abstract record DataOutput(string Path, IEnumerable<SourceFile> Sources) : Output(Path, Sources);

/// <param name="Template">Name of the file in <c>templates/</c>.</param>
internal sealed record PageOutput(string Path, IEnumerable<SourceFile> Sources, string Template, Func<View> View) : Output(Path, Sources);

internal sealed record CalendarOutput(string Path, IEnumerable<SourceFile> Sources, Func<CalendarFile> Calendar)
    : DataOutput(Path, Sources);

internal sealed record CsvOutput(string Path, IEnumerable<SourceFile> Sources, Func<Table> Table) : DataOutput(Path, Sources);

internal sealed record JsonOutput(string Path, IEnumerable<SourceFile> Sources, WriteJson Document) : DataOutput(Path, Sources);

internal sealed record TurtleOutput(string Path, IEnumerable<SourceFile> Sources, Func<Graph> Graph) : DataOutput(Path, Sources);

/// <param name="Sheets">Names and tables.</param>
internal sealed record WorkbookOutput(string Path, IEnumerable<SourceFile> Sources, Func<IEnumerable<(string Name, Table Table)>> Sheets)
    : DataOutput(Path, Sources);

/// <summary>A JSON document about other files.</summary>
/// <param name="Files">What it tells the size and hash of.</param>
/// <param name="Document">Gets them in the order of the files.</param>
internal sealed record DescriptionOutput(
    string Path,
    IEnumerable<SourceFile> Sources,
    ImmutableArray<Output> Files,
    Func<ImmutableArray<FileDigest>, WriteJson> Document
) : DataOutput(Path, Sources)
{
    public override ImmutableArray<Output> Inputs => Files;
}

/// <summary>An archive of other files, under their names without folder.</summary>
internal sealed record ArchiveOutput(string Path, IEnumerable<SourceFile> Sources, ImmutableArray<Output> Files) : DataOutput(Path, Sources)
{
    public override ImmutableArray<Output> Inputs => Files;
}

internal sealed record DrawingOutput(string Path, IEnumerable<SourceFile> Sources, Func<Drawing> Drawing) : Output(Path, Sources);

internal sealed record XmlOutput(string Path, IEnumerable<SourceFile> Sources, Func<XDocument> Document) : Output(Path, Sources);

internal sealed record TextOutput(string Path, IEnumerable<SourceFile> Sources, Func<string> Text) : Output(Path, Sources);

/// <summary>A file of the content that was read whole, published unchanged.</summary>
internal sealed record BytesOutput(string Path, IEnumerable<SourceFile> Sources, ReadOnlyMemory<byte> Bytes) : Output(Path, Sources);

/// <summary>A file from <c>static/</c>, copied unchanged.</summary>
internal sealed record StaticOutput(string Path, IEnumerable<SourceFile> Sources, string Location) : Output(Path, Sources);

/// <summary>A file from <c>templates/assets/</c>, copied unchanged.</summary>
/// <param name="File">Path relative to that folder.</param>
internal sealed record AssetOutput(string Path, IEnumerable<SourceFile> Sources, string File) : Output(Path, Sources);

/// <param name="Bytes">The size of the file.</param>
/// <param name="Sha256">Lower-case hexadecimal digits.</param>
internal readonly record struct FileDigest(long Bytes, string Sha256);
