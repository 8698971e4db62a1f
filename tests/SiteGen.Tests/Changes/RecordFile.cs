using System.Globalization;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Changes;

/// <summary>A record of changes as <c>sitegen history</c> writes it.</summary>
internal static class RecordFile
{
    public const string Path = "ajalugu.csv";

    public const string Header = "commit,paev,programm,periood,naitaja,oli,oli_tapsus,on,on_tapsus,liik,pohjus";

    public static string Commit(int number) => string.Create(CultureInfo.InvariantCulture, $"{number:x40}");

    /// <summary>Builds with the rows, in each of which <c>#1</c> stands for a hash.</summary>
    public static Story BuiltWith(this Story story, params ReadOnlySpan<string> rows) =>
        story.WithRecord(rows).Built("--history", story.At(Path));

    public static Story WithRecord(this Story story, params ReadOnlySpan<string> rows)
    {
        var lines = rows.ToArray().Select(static row => row[0] == '#' ? Commit(row[1] - '0') + row[2..] : row).Prepend(Header);
        return story.With(Path, string.Concat(lines.Select(static line => line + "\r\n")));
    }
}
