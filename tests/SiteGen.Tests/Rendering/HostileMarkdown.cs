namespace SiteGen.Tests.Rendering;

/// <summary>Short texts of which much comes, or would come.</summary>
internal static class HostileMarkdown
{
    public const int Longest = 40_000;

    /// <summary>One row of many cells, to whose length all others are filled.</summary>
    public static string PaddedTable { get; } = Table(5_000);

    /// <summary>A definition whose address and title each link repeats.</summary>
    public static string SharedAddress { get; } = Shared("[a] ", "https://a.ee/");

    /// <summary>One of each kind, repeated up to the longest text.</summary>
    public static IEnumerable<string> Kinds =>
        [
            PaddedTable,
            Table(100),
            SharedAddress,
            Shared("[a][a]", "/"),
            Shared("![a] ", "/"),
            .. new[]
            {
                "www.a.ee ",
                "a@b.ee ",
                "[a](/) ",
                "[b]: /a\n\n[b] ",
                "\"",
                "&ngE;",
                "\\\"",
                "*a*b ",
                "*a **b ***c _d __e ",
                "[a](",
                "[",
                "<",
                "`a ",
                "||||||||||\n",
                "a|",
                "|a|b|\n|-|-|\n\n",
                "# a\n",
                "> a\n",
                "+ a\n\nb\n\n",
                "1. a\n\nb\n\n",
                "- a\n",
                "a\\\n",
                "***\n\n",
                "[^1] ",
                "~~a~~ ",
                "[a](x:) ",
                "[a](https://a b) ",
                "http://a.ee/))))))))",
            }.Select(Long),
        ];

    private static string Long(string thing) => string.Concat(Enumerable.Repeat(thing, Longest / thing.Length));

    private static string Table(int columns)
    {
        var head = Repeated("a|", columns) + "\n" + Repeated("-|", columns) + "\n";
        return head + Repeated("|a\n", (Longest - 100 - head.Length) / 3);
    }

    private static string Shared(string link, string address) =>
        $"[a]: {address}{new string('b', 9_000)} \"{new string('t', 9_000)}\"\n\n" + Repeated(link, 21_000 / link.Length);

    private static string Repeated(string thing, int times) => string.Concat(Enumerable.Repeat(thing, times));
}
