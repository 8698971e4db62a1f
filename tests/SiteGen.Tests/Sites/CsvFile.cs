using System.Text;

namespace SiteGen.Tests.Sites;

/// <summary>A CSV file read strictly by RFC 4180; any violation fails the test.</summary>
internal sealed record CsvFile(string[] Header, string[][] Rows)
{
    public static CsvFile Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        Assert.False(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble), "programs take a signature for a part of the first header");
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);

        var records = Parse(text);
        Assert.All(records, record => Assert.Equal(records[0].Length, record.Length));
        return new CsvFile(records[0], records[1..]);
    }

    /// <summary>The header and rows of a file, without byte order mark.</summary>
    public static string[][] Parse(string text)
    {
        var (records, at) = (new List<string[]>(), 0);
        while (at < text.Length)
        {
            records.Add(Record(text, ref at));
        }

        return [.. records];
    }

    /// <summary>The cells of a column.</summary>
    public string[] Column(string name) => [.. Rows.Select(row => row[Array.IndexOf(Header, name)])];

    private static string[] Record(string text, ref int at)
    {
        var cells = new List<string> { Cell(text, ref at) };
        while (text[at] == ',')
        {
            at++;
            cells.Add(Cell(text, ref at));
        }
        Assert.Equal("\r\n", text.Substring(at, 2));
        at += 2;
        return [.. cells];
    }

    private static string Cell(string text, ref int at)
    {
        var start = at;
        if (text[at] != '"')
        {
            while (text[at] is not (',' or '\r' or '\n' or '"'))
            {
                at++;
            }

            return text[start..at];
        }

        var cell = new StringBuilder();
        for (at++; text[at] != '"' || text[at + 1] == '"'; at++)
        {
            if (text[at] == '"')
            {
                at++;
            }

            cell.Append(text[at]);
        }
        at++;
        return cell.ToString();
    }
}
