using System.IO.Compression;
using System.Text;

namespace SiteGen.Tests.Importing.Files;

/// <summary>Writes the parts of a workbook one after another.</summary>
internal sealed class ZipWriter(string path) : IDisposable
{
    private readonly ZipArchive _archive = new(File.Create(path), ZipArchiveMode.Create);

    public void Add(string name, string text)
    {
        using var part = _archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }

    public void Dispose() => _archive.Dispose();
}
