using System.IO.Compression;

namespace SiteGen.Importing.Lists;

/// <summary>The zip of a workbook. Its parts are read one at a time.</summary>
internal sealed class Package : IDisposable
{
    /// <summary>A workbook has one for each sheet, and a few more.</summary>
    private const int MostRelations = 1_024;

    private readonly ZipArchive _zip;
    private readonly Allowance _allowance = new();

    private Package(ZipArchive zip) => _zip = zip;

    public static Package Open(string path)
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

    /// <returns>Null where it is not there.</returns>
    public PartReader? Part(string? name)
    {
        try
        {
            // Not every program keeps to the case and the slashes that it names a part with.
            var entry = _zip.Entries.FirstOrDefault(entry =>
                entry.FullName.Replace('\\', '/').Equals(name, StringComparison.OrdinalIgnoreCase)
            );
            return entry is null ? null : new PartReader(entry.Open(), _allowance);
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException)
        {
            throw UnreadableListException.Damaged(exception);
        }
    }

    /// <summary>What a part refers to; the empty name is the package itself.</summary>
    public IReadOnlyList<Relation> Relations(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var folder = part[..slash];
        var relations = new List<Relation>();
        using var xml = Part($"{folder}_rels/{part[slash..]}.rels");
        while (xml?.ReadTo("Relationship") == true)
        {
            if (relations.Count == MostRelations)
            {
                throw UnreadableListException.TooLarge();
            }

            var target = xml.Attribute("Target") ?? "";
            // The strict kind of workbook has the same types at other addresses.
            relations.Add(
                new Relation(
                    xml.Attribute("Id") ?? "",
                    (xml.Attribute("Type") ?? "").Split('/')[^1],
                    target.StartsWith('/') ? target[1..] : folder + target
                )
            );
        }

        return relations;
    }
}

/// <param name="Type">The last word of its address, such as <c>worksheet</c>.</param>
/// <param name="Part">The name of the part that is referred to.</param>
internal sealed record Relation(string Id, string Type, string Part);
