using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Editing;
using SiteGen.Model;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Importing;

/// <summary>Writes the counts of a period into <c>programme.yaml</c> and leaves all other lines unchanged.</summary>
/// <param name="root">The parsed file with the locations of its nodes.</param>
internal sealed partial class ResultsEditor(TextLines lines, YamlMap root, DiagnosticBag diagnostics)
{
    private const string Indent = "  ";

    /// <returns>False if the results are in flow style and cannot be edited by lines, which is reported.</returns>
    public bool Write(string period, RegistrationCounts counts)
    {
        var results = root.Find("results");
        if (results is null or { Value: YamlScalar { IsNull: true } })
        {
            if (results is null)
            {
                lines.InsertAfter(lines.Count, ["", "results:", .. NewPeriod(period, counts)]);
            }
            else
            {
                lines.InsertAfter(results.Key.Span.Line, NewPeriod(period, counts));
            }

            return true;
        }

        if (results.Value is not YamlList list || IsFlow(list))
        {
            return Reject(results.Value.Span);
        }

        var known = list
            .Items.OfType<YamlMap>()
            .FirstOrDefault(item => item.Find("period")?.Value is YamlScalar name && name.Value == period);
        if (known is null)
        {
            lines.InsertAfter(results.Key.Span.Line, [.. NewPeriod(period, counts), ""]);
            return true;
        }
        return !IsFlow(known) ? UpdatePeriod(known, counts) : Reject(known.Span);
    }

    private bool UpdatePeriod(YamlMap period, RegistrationCounts counts)
    {
        var participants = period.Find("participants");
        if (participants is { Value: YamlMap { Entries.Length: > 0 } existing } && IsFlow(existing))
        {
            return Reject(existing.Span);
        }

        var figures = Figures(counts);
        foreach (var (key, value) in figures.Where(static figure => figure is not { Key: "attended", Value: null }))
        {
            SetScalar(period.Find(key), Number(value ?? 0));
        }

        SetScalar(period.Find("participants_of"), BreakdownOf(counts));
        var name = period.Find("period")!.Value.Span.EndLine;
        var indent = new string(' ', period.Entries[0].Key.Span.Column - 1);
        var missing = figures.Where(figure => period.Find(figure.Key) is null).ToArray();
        // Bottom-up: an edit must not move lines that are still to be edited.
        if (participants?.Key.Span.Line < name)
        {
            lines.InsertAfter(name, FigureLines(missing, indent));
            WriteParticipants(period, participants, counts, indent);
        }
        else
        {
            WriteParticipants(period, participants, counts, indent);
            lines.InsertAfter(name, FigureLines(missing, indent));
        }

        return true;
    }

    private void WriteParticipants(YamlMap period, YamlEntry? participants, RegistrationCounts counts, string indent)
    {
        if (participants is { Value: YamlMap { Entries.Length: > 0 } existing })
        {
            UpdateParticipants(existing, counts);
        }
        else if (participants is not null)
        {
            lines.InsertAfter(participants.Key.Span.Line, Participants(counts, indent + Indent));
        }
        else if (counts.Participants.Length > 0)
        {
            lines.InsertAfter(LastLine(period), [$"{indent}participants:", .. Participants(counts, indent + Indent)]);
        }
    }

    /// <summary>Institutions that remain keep their lines and comments.</summary>
    private void UpdateParticipants(YamlMap existing, RegistrationCounts counts)
    {
        var byId = counts.Participants.ToDictionary(StringComparer.Ordinal);
        var last = existing.Entries[^1].Value.Span.EndLine;
        var indent = new string(' ', existing.Entries[0].Key.Span.Column - 1);
        var ids = existing.Entries.Select(static entry => entry.Key.Value).ToHashSet(StringComparer.Ordinal);
        lines.InsertAfter(
            last,
            counts.Participants.Where(each => !ids.Contains(each.Id)).Select(each => $"{indent}{each.Id}: {Number(each.Count)}")
        );
        foreach (var entry in existing.Entries.Reverse())
        {
            if (byId.TryGetValue(entry.Key.Value, out var count))
            {
                SetScalar(entry, Number(count));
            }
            else
            {
                lines.Remove(entry.Key.Span.Line);
            }
        }
    }

    private void SetScalar(YamlEntry? entry, string value)
    {
        if (entry is not null)
        {
            var line = entry.Value.Span.Line;
            lines.Replace(line, KeyAndValue().Replace(lines[line], match => $"{match.Groups[1].Value}{value}{match.Groups[3].Value}", 1));
        }
    }

    private static IEnumerable<string> NewPeriod(string period, RegistrationCounts counts)
    {
        const string Inner = Indent + Indent;
        string[] of = counts.BreakdownOf == RegistrationStatus.Completed ? [] : [$"{Inner}participants_of: {BreakdownOf(counts)}"];
        string[] participants = counts.Participants.IsEmpty
            ? []
            : [.. of, $"{Inner}participants:", .. Participants(counts, Inner + Indent)];
        return [$"{Indent}- period: {period}", .. FigureLines(Figures(counts), Inner), .. participants];
    }

    /// <summary>Values by key; null for one that is added only if the key already exists.</summary>
    private static (string Key, int? Value)[] Figures(RegistrationCounts counts) =>
        [
            (Figure.Registered.Key, counts.Registered),
            (Figure.Attended.Key, counts.Attended),
            (Figure.Completed.Key, counts.Completed),
            (Figure.DroppedOut.Key, NullIfZero(counts.DroppedOut)),
            (Figure.Withdrawn.Key, NullIfZero(counts.Withdrawn)),
        ];

    private static IEnumerable<string> FigureLines(IEnumerable<(string Key, int? Value)> figures, string indent) =>
        figures.Where(static figure => figure.Value is not null).Select(figure => $"{indent}{figure.Key}: {Number(figure.Value!.Value)}");

    private static IEnumerable<string> Participants(RegistrationCounts counts, string indent) =>
        counts.Participants.Select(each => $"{indent}{each.Id}: {Number(each.Count)}");

    private static int LastLine(YamlMap map) =>
        map.Entries[^1].Value switch
        {
            YamlMap { Entries.Length: > 0 } inner => LastLine(inner),
            var value => value.Span.File.LineText(value.Span.EndLine).Length == 0 ? value.Span.EndLine - 1 : value.Span.EndLine,
        };

    private bool Reject(SourceSpan at)
    {
        diagnostics.Add(ImportProblems.CannotUpdate(at));
        return false;
    }

    private static bool IsFlow(YamlNode node) => node.Span.Length > 0 && node.Span.Text[0] is '{' or '[';

    private static int? NullIfZero(int? count) => count > 0 ? count : null;

    private static string BreakdownOf(RegistrationCounts counts) => counts.BreakdownOf.ToString().ToLowerInvariant();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Groups: the key with colon and spaces, the scalar, trailing spaces and comment.</summary>
    [GeneratedRegex("""^(\s*(?:-\s+)?[\w-]+:\s*)("[^"]*"|'[^']*'|[^\s#][^#]*?)(\s*(?:\s#.*)?)$""")]
    private static partial Regex KeyAndValue();
}
