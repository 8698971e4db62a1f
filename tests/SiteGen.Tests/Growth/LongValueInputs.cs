using SiteGen.Tests.Stories;
using static SiteGen.Tests.Growth.Lines;

namespace SiteGen.Tests.Growth;

/// <summary>A long text in the place of each kind of value.</summary>
internal static class LongValueInputs
{
    private const string Sessions = "schedule:\n  sessions:\n";

    private static readonly string[] _keys =
    [
        "fee:\n  amount: ",
        "updated: ",
        "subtitle: ",
        "related: ",
        "aliases: ",
        "ended: ",
        "sample: ",
        "themes: ",
        "volume: ",
        "volume:\n  days: ",
        "fee: ",
        "outcomes: ",
        "topics: ",
        "modules: ",
        "links: ",
        "links:\n  - title: Leht\n    url: ",
        "images: ",
        "images:\n  - alt: Pilt\n    file: ",
        "trainers: ",
        "organisers: ",
        "schedule: ",
        Sessions + "    - start: ",
        Sessions + "    - dates: ",
        Sessions + "    - when: ",
        Sessions + "    - start: 2027-01-01\n      mode: ",
        Sessions + "    - start: 2027-01-01\n      seats: ",
        Sessions + "    - start: 2027-01-01\n      module: ",
        Sessions + "    - start: 2027-01-01\n      county: ",
        "results: ",
        "results:\n  - period: ",
        "results:\n  - period: 2021\n    registered: ",
        "results:\n  - period: 2021\n    satisfaction: ",
        "results:\n  - period: 2021\n    status: ",
        "results:\n  - period: 2021\n    participants: ",
        "results:\n  - period: 2021\n    participants:\n      aru: ",
        "koolitajad: ",
        "pealkiri: ",
    ];

    private static readonly (string Name, Func<int, string> Text)[] _texts =
    [
        ("letters", static size => new string('a', size)),
        ("blanks", static size => $"\"a{new string(' ', size)}b\""),
        ("digits", static size => new string('5', size)),
        ("words", static size => Of(size / 4, "kop ").Trim()),
        ("commas", static size => "a" + Of(size / 4, ", aa")),
        ("addresses", static size => "a" + Of(size / 4, "@b.c")),
        ("stops", static size => "1" + Of(size / 4, ".1 2")),
        ("years", static size => "2" + Of(size / 10, "2021 2022 ")),
        ("flow list", static size => "[a" + Of(size / 4, ", aa") + "]"),
        ("flow maps", static size => "[{a: 1}" + Of(size / 10, ", {aa: aa}") + "]"),
        ("flow map", static size => "{a: 1" + Of(size / 20, static at => $", {Word(at)}: aa") + "}"),
        ("marks", static size => "a" + new string('\u0301', size)),
    ];

    public static IEnumerable<GrowthInput> All =>
        [
            .. from key in _keys from text in _texts select With(key, text.Name, text.Text),
            .. from text in _texts select With("", text.Name + " as a key", size => text.Text(size) + ": 1"),
            .. from text in _texts
            select With(
                "results:\n  - period: 2021\n    completed: 1\n    participants:\n      ",
                text.Name + " as an id",
                size => text.Text(size) + ": 1"
            ),
        ];

    private static GrowthInput With(string key, string name, Func<int, string> text) =>
        new($"{name} in `{key.Trim().Replace("\n", "/", StringComparison.Ordinal)}`", (story, size) => story.Place(key, text(size)))
        {
            Size = 4_000,
        };

    private static void Place(this Story story, string key, string value)
    {
        var top = key.Split(':')[0] + ":";
        var least = story.Read(Story.Programme).Split('\n').Where(line => !line.StartsWith(top, StringComparison.Ordinal));
        story.With(
            Story.Programme,
            string.Join('\n', least.Where(line => top != "outcomes:" || !line.StartsWith("  - Osaleja", StringComparison.Ordinal)))
                + key
                + value
                + "\n"
        );
    }
}
