using System.Collections.Concurrent;
using SiteGen.Diagnostics;
using SiteGen.Estonian;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>Looks up interface texts. A missing text is reported and replaced by its path. Thread-safe.</summary>
internal sealed class Translations(TranslationTable table, DiagnosticBag diagnostics)
{
    /// <summary>As many as an author may write.</summary>
    private const int MaxDecimals = 2;

    private readonly Dictionary<string, Translation> _translations = new(table.Entries, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(Figure Figure, PeriodUnit Unit, bool Grouped), NumberTexts> _numbers = new();

    /// <param name="values">Values for the placeholders, such as <c>{name}</c>.</param>
    public string Text(string path, params ReadOnlySpan<(string Name, string Value)> values) => Placeholders.Fill(Find(path).Other, values);

    /// <summary>The text of an enum value: <c>kinds.municipality</c>.</summary>
    public string Of<T>(string group, T value)
        where T : struct, Enum => Of(group, EnumKeys.Of(value));

    /// <summary>The text of a key in a group: <c>figures.completed</c>.</summary>
    public string Of(string group, string key) => Find($"{group}.{key}").Other;

    /// <summary>The label of a figure; that of a figure in units names the unit.</summary>
    public string LabelOf(Figure figure, PeriodUnit unit) =>
        figure.IsInUnits ? Of($"figures.{figure.Key}", unit) : Of("figures", figure.Key);

    /// <summary>The singular or plural form, with the number inserted.</summary>
    public string Count(string path, long n) => Form(Find(path), n);

    /// <summary>Like <see cref="Count(string, long)"/>, with further values.</summary>
    public string Count(string path, long n, params ReadOnlySpan<(string Name, string Value)> values) =>
        Placeholders.Fill(Form(Find(path), n), values);

    /// <summary>Formats numbers with the noun of what a figure counts: <c>12 läbinut</c>, <c>3 meeskonda</c>.</summary>
    /// <param name="grouped">Whether it is in a column of long numbers, where a short one is grouped too.</param>
    public NumberTexts Counted(Figure figure, PeriodUnit unit, bool grouped = false) =>
        _numbers.GetOrAdd(
            (figure, unit, grouped),
            static (known, translations) =>
                Numbers(
                    translations.Find($"counted.{known.Figure.Key}.{EnumKeys.Of(known.Unit)}"),
                    known.Grouped ? Estonian.Numbers.WholeGrouped : Estonian.Numbers.Whole
                ),
            this
        );

    /// <inheritdoc cref="Count(string, long)"/>
    public string Count(string path, decimal n) => Form(Find(path), n == 1, Estonian.Numbers.Decimal(n, MaxDecimals));

    /// <summary>All texts for templates, nested by the parts of their paths.</summary>
    public View All() => Nest([.. table.Entries.Select(static entry => (entry.Key, entry.Value.Other))]);

    private static View Nest(IReadOnlyList<(string Path, string Text)> entries)
    {
        var view = new View();
        foreach (var group in entries.GroupBy(static entry => entry.Path.Split('.')[0], StringComparer.Ordinal))
        {
            var prefixLength = group.Key.Length + 1;
            (string, string)[] inner =
            [
                .. group.Where(entry => entry.Path.Length > prefixLength).Select(entry => (entry.Path[prefixLength..], entry.Text)),
            ];
            if (inner.Length == 0)
            {
                view.Add(group.Key, group.First().Text);
            }
            else
            {
                view.Add(group.Key, Nest(inner));
            }
        }

        return view;
    }

    private static NumberTexts Numbers(Translation translation, Func<long, string> format) =>
        new(n => Form(translation, Plurals.IsOne(n), format(n)));

    private static string Form(Translation translation, long n) => Form(translation, Plurals.IsOne(n), Estonian.Numbers.Whole(n));

    private static string Form(Translation translation, bool one, string number) =>
        (one ? translation.One : translation.Other).Replace("{n}", number, StringComparison.Ordinal);

    private Translation Find(string path)
    {
        if (_translations.TryGetValue(path, out var translation))
        {
            return translation;
        }

        diagnostics.Add(TranslationProblems.Missing(table.Source, path));
        return new Translation(path, path);
    }
}
