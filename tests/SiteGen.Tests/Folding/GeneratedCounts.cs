using System.Globalization;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Folding;

/// <summary>Content with breakdowns of small counts, and others that publish the same.</summary>
internal sealed class GeneratedCounts
{
    private static readonly string[] _kinds = ["municipality", "ministry", "agency", "education", "association", "company", "other"];
    private static readonly string[] _counties = ["Harju maakond", "Tartu maakond", "Võru maakond", ""];
    private static readonly string[] _units = ["persons", "participations", "teams"];
    private static readonly string[] _totals = ["completed", "registered", "attended"];

    private readonly Random _random;
    private readonly int _threshold;
    private readonly string[] _institutions;
    private readonly string _list;

    public GeneratedCounts(Random random)
    {
        _random = random;
        _threshold = random.Next(2, 9);
        _institutions = [.. Enumerable.Range(0, random.Next(4, 14)).Select(static at => $"asutus-{at:00}")];
        random.Shuffle(_institutions);
        _list = string.Concat(
            _institutions.Select(
                (id, at) =>
                {
                    var county = Any(_counties) is { Length: > 0 } known ? $"  county: {known}\n" : "";
                    return $"- id: {id}\n  name: Nimi {at}x{id[^2..]}\n  kind: {Any(_kinds)}\n{county}";
                }
            )
        );
    }

    /// <summary>A programme's breakdowns, the newest first.</summary>
    public sealed record Table(int Year, string Unit, string Total, bool CountsInstitutions, SortedDictionary<string, int> Entries);

    public Table[][] Programmes() =>
        [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Enumerable.Range(0, _random.Next(1, 4)).Select(NewTable).ToArray())];

    /// <summary>Another with the same named institutions and the same sum of the others, so far as one is found.</summary>
    public Table Changed(Table table)
    {
        var published = FoldOracle.Of(table.Entries, _threshold);
        string[] free = [.. _institutions.Where(id => published is not var (named, _) || !named.ContainsKey(id))];
        var sum = published is var (_, fold) ? fold ?? 0 : table.Entries.Values.Sum();
        for (var attempt = 0; attempt < 40 && sum > 0; attempt++)
        {
            _random.Shuffle(free);
            var entries = new SortedDictionary<string, int>(published?.Named ?? [], StringComparer.Ordinal);
            foreach (var (id, count) in free.Zip(Parts((int)sum, _random.Next(1, free.Length + 1))))
            {
                entries.Add(id, count);
            }

            if (
                FoldOracle.Print(FoldOracle.Of(entries, _threshold)) == FoldOracle.Print(published)
                && entries.Values.Sum() == table.Entries.Values.Sum()
            )
            {
                return table with { Entries = entries };
            }
        }

        return table;
    }

    /// <summary>Writes the content; the entries of a breakdown in any order.</summary>
    public void Write(Story story, Table[][] programmes)
    {
        story.With(Story.Institutions, _list);
        for (var at = 0; at < programmes.Length; at++)
        {
            story.With($"content/programmes/p{at}/programme.yaml", Head + "results:\n" + string.Concat(programmes[at].Select(Yaml)));
        }
    }

    public string Settings => string.Create(CultureInfo.InvariantCulture, $"disclosure:\n  threshold: {_threshold}\n");

    /// <summary>The names of the institutions that only folds hold.</summary>
    public IEnumerable<string> Unnamed(Table[][] programmes)
    {
        var named = programmes
            .SelectMany(static tables => tables)
            .SelectMany(table => FoldOracle.Of(table.Entries, _threshold) is var (named, _) ? named.Keys.ToArray() : []);
        return _institutions.Except(named).Select(id => $"Nimi {Array.IndexOf(_institutions, id)}x{id[^2..]}");
    }

    private const string Head = """
        title: Töötuba
        updated: 2022-01-21
        goal: Anda ülevaade.
        outcomes: [Osaleja oskab arutleda.]
        audience: Kõik.
        contacts: [{email: koolitus@example.org}]

        """;

    private Table NewTable(int age) =>
        new(
            2024 - age,
            Any(_units),
            Any(_totals),
            _random.Next(3) == 0,
            new(
                _institutions
                    .OrderBy(_ => _random.Next())
                    .Take(_random.Next(1, _institutions.Length + 1))
                    .ToDictionary(static id => id, _ => _random.Next(4) == 0 ? _random.Next(1, 40) : _random.Next(1, _threshold + 3)),
                StringComparer.Ordinal
            )
        );

    private string Yaml(Table table) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"  - period: {table.Year}\n    unit: {table.Unit}\n    participants_of: {table.Total}\n"
                + $"    {table.Total}: {table.Entries.Values.Sum()}\n"
        )
        + (table.CountsInstitutions ? string.Create(CultureInfo.InvariantCulture, $"    institutions: {table.Entries.Count}\n") : "")
        + "    participants:\n"
        + string.Concat(
            table
                .Entries.OrderBy(_ => _random.Next())
                .Select(static each => string.Create(CultureInfo.InvariantCulture, $"      {each.Key}: {each.Value}\n"))
        );

    /// <summary>Divides a number into parts of at least 1.</summary>
    private int[] Parts(int sum, int parts)
    {
        int[] cuts = [.. Enumerable.Range(1, sum - 1).OrderBy(_ => _random.Next()).Take(Math.Min(parts, sum) - 1).Order()];
        return [.. cuts.Append(sum).Zip(cuts.Prepend(0), static (end, start) => end - start)];
    }

    private T Any<T>(T[] of) => of[_random.Next(of.Length)];
}
