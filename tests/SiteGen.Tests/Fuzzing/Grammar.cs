using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Fuzzing;

/// <summary>
/// Generates texts: <c>⟨name⟩</c> in an alternative stands for any alternative of that rule. The first rule is the start symbol. The first
/// alternative of each rule terminates and is used at the maximum depth.
/// </summary>
internal sealed partial class Grammar(params (string Name, string[] Ways)[] rules)
{
    private const int Deepest = 8;

    private readonly Dictionary<string, string[]> _rules = rules.ToDictionary(static rule => rule.Name, static rule => rule.Ways);
    private readonly string[] _pieces = [.. rules.SelectMany(static rule => rule.Ways)];

    /// <summary>Strings that commonly break parsers.</summary>
    public static string[] Nasty { get; } =
    [
        "a",
        "õ",
        "\0",
        "\t",
        "\r",
        "\u0085",
        "\u00A0",
        "\u00AD",
        "\u0301",
        "\u200B",
        "\u202E",
        "\u2028",
        "\uFEFF",
        "\uFFFE",
        "😀",
        "<script>alert(1)</script>",
        "</script>",
        "<!--",
        "-->",
        "]]>",
        "<img src=x onerror=alert(1)>",
        "\" onclick=\"a",
        "' onclick='a",
        "&amp;",
        "&#0;",
        "&lt;b&gt;",
        "javascript:alert(1)",
        "{{ page.title }}",
        "{% raw %}",
        "${7*7}",
        "=1+1",
        "@SUM(A1)",
        "-2",
        "+3",
        "../../",
        "..\\",
        "%2e%2e%2f",
        "39001010000",
    ];

    public byte[] Grow(Random random) => Encoding.UTF8.GetBytes(Grow(rules[0].Name, 0, random));

    /// <summary>Expands a random alternative of any rule, for insertion anywhere.</summary>
    public byte[] Piece(Random random) => Encoding.UTF8.GetBytes(Grown(_pieces[random.Next(_pieces.Length)], Deepest, random));

    private string Grow(string rule, int depth, Random random) =>
        Grown(_rules[rule][depth >= Deepest ? 0 : random.Next(_rules[rule].Length)], depth, random);

    private string Grown(string way, int depth, Random random) =>
        Rule().Replace(way, name => Grow(name.Groups[1].Value, depth + 1, random));

    [GeneratedRegex("⟨([a-z]+)⟩")]
    private static partial Regex Rule();
}
