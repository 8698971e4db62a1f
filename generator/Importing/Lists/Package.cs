using System.IO.Compression;

namespace SiteGen.Importing.Lists;

/// <summary>The ZIP archive of a workbook, of Excel or OpenDocument. Its parts are read one at a time.</summary>
internal sealed class Package : IDisposable
{
    /// <summary>A workbook has one per worksheet, and a few more.</summary>
    private const int MaxRelationships = 1_024;

    private readonly ZipArchive _zip;
    private readonly DecompressionLimit _limit = new();

    private Package(ZipArchive zip) => _zip = zip;

    public static Package OpenRead(string path)
    {
        try
        {
            return new Package(ZipFile.OpenRead(path));
        }
        catch (InvalidDataException exception)
        {
            throw UnreadableListException.Damaged(exception);
        }
    }

    public void Dispose() => _zip.Dispose();

    /// <summary>Whether there is a part whose name begins so.</summary>
    public bool Has(string name) =>
        Guarded(() => _zip.Entries.Any(entry => Name(entry).StartsWith(name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether a part holds these bytes, which takes a fraction of the time of parsing it.</summary>
    public bool Contains(string part, byte[] bytes) =>
        Guarded(() =>
        {
            using var stream = OpenStream(part);
            return stream is not null && ByteSearch.Contains(new LimitedStream(stream, _limit.Begin(part).Add), bytes);
        });

    /// <returns>Null if there is no such part.</returns>
    public PartReader? Open(string? name) =>
        Guarded(() => OpenStream(name) is { } stream ? new PartReader(stream, _limit.Begin(name!)) : null);

    /// <summary>The relationships of a part; the empty name stands for the package itself.</summary>
    public IReadOnlyList<Relationship> Relationships(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var folder = part[..slash];
        var relationships = new List<Relationship>();
        using var xml = Open($"{folder}_rels/{part[slash..]}.rels");
        while (xml?.ReadTo("Relationship") == true)
        {
            if (relationships.Count == MaxRelationships)
            {
                throw UnreadableListException.TooLarge();
            }

            var target = xml.Attribute("Target") ?? "";
            // Strict workbooks use other URIs for the same types.
            relationships.Add(
                new Relationship(
                    xml.Attribute("Id") ?? "",
                    (xml.Attribute("Type") ?? "").Split('/')[^1],
                    target.StartsWith('/') ? target[1..] : folder + target
                )
            );
        }

        return relationships;
    }

    private Stream? OpenStream(string? name) =>
        _zip.Entries.FirstOrDefault(entry => Name(entry).Equals(name, StringComparison.OrdinalIgnoreCase))?.Open();

    /// <summary>The directory of the archive is read late, and a part from the moment that it is opened.</summary>
    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException)
        {
            throw UnreadableListException.Damaged(exception);
        }
    }

    // Some programs write names in another case or with backslashes.
    private static string Name(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/');
}

/// <summary>A reference from one part to another.</summary>
/// <param name="Type">The last segment of the type's URI, such as <c>worksheet</c>.</param>
/// <param name="Part">Name of the target part.</param>
internal sealed record Relationship(string Id, string Type, string Part);
