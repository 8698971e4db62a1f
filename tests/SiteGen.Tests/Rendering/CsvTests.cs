using System.Text;
using CsCheck;
using SiteGen.Pages.Data;
using SiteGen.Rendering;

namespace SiteGen.Tests.Rendering;

public sealed class CsvTests
{
    private static readonly Gen<string> _hostileText = Gen.OneOf(Gen.String, Gen.String[",\"\r\n; =@õ\0"]);

    [Fact]
    public void Csv_has_no_signature_and_quotes_what_needs_them()
    {
        var table = TextTable.Of(
            ["Nimi", "Arv"],
            [
                ["a,b", "1"],
                ["c\"d", ""],
                ["e\nf", " g"],
                ["õ;", "h "],
            ]
        );

        Assert.Equal("Nimi,Arv\r\n\"a,b\",1\r\n\"c\"\"d\",\r\n\"e\nf\",\" g\"\r\nõ;,\"h \"\r\n", Written(table));
    }

    [Fact]
    public void Csv_of_one_column_has_no_blank_lines() =>
        Assert.Equal(
            "a\r\n\"\"\r\nb\r\n",
            Written(
                TextTable.Of(
                    ["a"],
                    [
                        [""],
                        ["b"],
                    ]
                )
            )
        );

    [Fact]
    public void Csv_gives_back_whatever_was_put_in() =>
        Gen.Int[1, 4]
            .SelectMany(static width => _hostileText.Array[width].Array[1, 5])
            .Holds(static rows =>
            {
                var text = Written(TextTable.Of(rows[0], [.. rows.Skip(1)]));
                Assert.Equal(rows.Select(static row => row.Select(AsUtf8)), ReadCsv(text));
            });

    private static string Written(Table table)
    {
        var written = new Utf8Writer();
        Csv.Write(table, written);
        return Encoding.UTF8.GetString(written.Written);
    }

    private static string AsUtf8(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>An independent reader of RFC 4180.</summary>
    private static List<List<string>> ReadCsv(string text)
    {
        var rows = new List<List<string>>();
        for (var at = 0; at < text.Length; )
        {
            var row = new List<string>();
            for (var more = true; more; )
            {
                var cell = new StringBuilder();
                if (text[at] == '"')
                {
                    for (at++; text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"'); at++)
                    {
                        if (text[at] == '"')
                        {
                            at++;
                        }

                        cell.Append(text[at]);
                    }

                    at++;
                }
                else
                {
                    while (text[at] is not (',' or '\r'))
                    {
                        cell.Append(text[at++]);
                    }
                }

                row.Add(cell.ToString());
                more = text[at] == ',';
                at += more ? 1 : 2;
            }

            rows.Add(row);
        }

        return rows;
    }
}
