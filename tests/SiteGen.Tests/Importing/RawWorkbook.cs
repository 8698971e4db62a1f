using System.IO.Compression;
using System.Text;

namespace SiteGen.Tests.Importing;

/// <summary>A workbook with one sheet from hand-written, possibly invalid XML.</summary>
internal sealed class RawWorkbook
{
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const string Kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Contents of the parts by name.</summary>
    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal)
    {
        ["_rels/.rels"] =
            $"<Relationships><Relationship Id=\"a\" Type=\"{Kinds}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
        ["xl/workbook.xml"] =
            $"<workbook {Main} xmlns:r=\"{Kinds}\"><workbookPr/><sheets><sheet name=\"Leht\" sheetId=\"1\" r:id=\"a\"/>"
            + $"</sheets></workbook>",
        ["xl/_rels/workbook.xml.rels"] =
            $"<Relationships><Relationship Id=\"a\" Type=\"{Kinds}/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
            + $"<Relationship Id=\"b\" Type=\"{Kinds}/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
            + $"<Relationship Id=\"c\" Type=\"{Kinds}/styles\" Target=\"styles.xml\"/></Relationships>",
    };

    private (string Part, string Text, int Times) _swollen;

    /// <param name="rows">The content of <c>sheetData</c>.</param>
    public RawWorkbook(string rows, string texts = "", string styles = "")
    {
        Rows = rows;
        this["xl/sharedStrings.xml"] = $"<sst {Main}>{texts}</sst>";
        this["xl/styles.xml"] = $"<styleSheet {Main}>{styles}</styleSheet>";
    }

    public string Rows
    {
        set => this["xl/worksheets/sheet1.xml"] = $"<worksheet {Main}><sheetData>{value}</sheetData></worksheet>";
    }

    public string this[string part]
    {
        get => _parts[part];
        set => _parts[part] = value;
    }

    public void Rename(string part, string name)
    {
        _parts.Remove(part, out var text);
        _parts[name] = text!;
    }

    /// <summary>Repeats a text at the end of a part.</summary>
    public void Swell(string part, string text, int times) => _swollen = (part, text, times);

    public byte[] Bytes()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in _parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
                if (name == _swollen.Part)
                {
                    Repeat(part);
                }
            }
        }

        return file.ToArray();
    }

    private void Repeat(Stream part)
    {
        const int AtOnce = 1 << 9;
        var chunk = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(_swollen.Text, Math.Min(AtOnce, _swollen.Times))));
        for (var written = 0; written < _swollen.Times; written += AtOnce)
        {
            part.Write(chunk);
        }
    }
}
