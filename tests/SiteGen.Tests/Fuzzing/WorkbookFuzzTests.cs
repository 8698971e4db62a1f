using System.Globalization;
using System.Text;
using SiteGen.Importing.Lists;
using SiteGen.Tests.Importing;
using SiteGen.Tests.Importing.Files;

namespace SiteGen.Tests.Fuzzing;

/// <summary>
/// Arbitrary workbooks are counted or refused. An input holds the rows of a sheet, its texts and its styles, between the sign <c>§</c>;
/// then further parts as <c>name=content</c>, and <c>!</c> with the number of a byte that is wrong. An input that begins with <c>ods§</c>
/// holds the tables of a spreadsheet of OpenDocument.
/// </summary>
public sealed class WorkbookFuzzTests() : FuzzTests<WorkbookFuzzTests>(WorkbookGrammar.Books), IFuzzTarget, IDisposable
{
    // Lists are read from disk, several times.
    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-workbooks-").FullName;

    public static string Folder => "workbooks";

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    protected override string Outcome(byte[] input)
    {
        var path = Path.Join(_folder, "list.xlsx");
        File.Delete(path); // Overwriting a truncated file would flush it to disk and block.
        Write(Encoding.UTF8.GetString(input).Split('§'), path);
        try
        {
            return Counted.Of(path);
        }
        catch (UnreadableListException fault)
        {
            return fault.Reason.ToString();
        }
    }

    private static void Write(string[] sections, string path)
    {
        if (sections[0] == "ods")
        {
            OdsWriter.Write(path, string.Concat(sections[1..]));
            return;
        }

        var workbook = new RawWorkbook(sections[0], sections.ElementAtOrDefault(1) ?? "", sections.ElementAtOrDefault(2) ?? "");
        var wrong = new List<int>();
        foreach (var section in sections.Skip(3))
        {
            if (section.Split('=', 2) is [{ Length: > 0 and < 100 } name, var content])
            {
                workbook[name] = content;
            }
            else if (section is ['!', .. var number] && int.TryParse(number, CultureInfo.InvariantCulture, out var at) && at >= 0)
            {
                wrong.Add(at);
            }
        }

        var bytes = workbook.Bytes();
        wrong.ForEach(at => bytes[at % bytes.Length] ^= 0x55);
        File.WriteAllBytes(path, bytes);
    }
}
