using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Content.Yaml;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Importing;

/// <summary>Writes what was counted into the lines of <c>programme.yaml</c>, and leaves every other line as it is.</summary>
/// <param name="root">The file as it was read, which says where things stand.</param>
internal sealed partial class ResultsEditor(TextLines lines, YamlMap root, DiagnosticBag diagnostics)
{
    private const string Indent = "  ";

    /// <returns>False where the file is written so that this cannot be done.</returns>
    public bool Write(string period, Counted counted)
    {
        var results = root.Entries.FirstOrDefault(static entry => entry.Key.Value == "results");
        if (results is null or { Value: YamlScalar { IsNull: true } })
        {
            if (results is null)
            {
                lines.InsertAfter(lines.Count, ["", "results:", .. NewPeriod(period, counted)]);
            }
            else
            {
                lines.InsertAfter(results.Key.Span.Line, NewPeriod(period, counted));
            }

            return true;
        }

        if (results.Value is not YamlList list || IsFlow(list))
        {
            return Refuse(results.Value.Span);
        }

        var known = list.Items.OfType<YamlMap>().FirstOrDefault(item => Text(item, "period") == period);
        if (known is null)
        {
            lines.InsertAfter(results.Key.Span.Line, [.. NewPeriod(period, counted), ""]);
            return true;
        }
        return !IsFlow(known) ? Change(known, counted) : Refuse(known.Span);
    }

    /// <summary>From the bottom up, so that no line moves before it is looked at.</summary>
    private bool Change(YamlMap period, Counted counted)
    {
        var indent = new string(' ', period.Entries[0].Key.Span.Column - 1);
        (string Key, int? Value)[] figures =
        [
            ("registered", counted.Registered),
            ("completed", counted.Completed),
            ("dropped_out", Some(counted.DroppedOut)),
            ("withdrawn", Some(counted.Withdrawn)),
        ];
        var participants = period.Entries.FirstOrDefault(static entry => entry.Key.Value == "participants");
        if (participants is { Value: YamlMap { Entries.Length: > 0 } written })
        {
            if (IsFlow(written))
            {
                return Refuse(written.Span);
            }

            ChangeParticipants(written, counted);
        }
        else if (counted.Participants.Length > 0)
        {
            if (participants is not null)
            {
                lines.InsertAfter(participants.Key.Span.Line, Participants(counted, indent + Indent));
            }
            else
            {
                lines.InsertAfter(LastLine(period), [$"{indent}participants:", .. Participants(counted, indent + Indent)]);
            }
        }

        var add = new List<string>();
        foreach (var entry in period.Entries.OrderByDescending(static entry => entry.Key.Span.Line))
        {
            if (entry.Key.Value == "participants_of")
            {
                SetScalar(entry, "completed");
            }

            if (
                figures.FirstOrDefault(figure => figure.Key == entry.Key.Value) is { Key: { } key, Value: var value }
                && key == entry.Key.Value
            )
            {
                SetScalar(entry, Number(value ?? 0));
            }
        }
        foreach (var (key, value) in figures)
        {
            if (value is { } number && period.Entries.All(entry => entry.Key.Value != key))
            {
                add.Add($"{indent}{key}: {Number(number)}");
            }
        }
        lines.InsertAfter(period.Entries[0].Value.Span.EndLine, add);
        return true;
    }

    /// <summary>Institutions that stay keep their lines, with the comments behind them.</summary>
    private void ChangeParticipants(YamlMap written, Counted counted)
    {
        var counts = counted.Participants.ToDictionary(StringComparer.Ordinal);
        var last = written.Entries[^1].Value.Span.EndLine;
        var indent = new string(' ', written.Entries[0].Key.Span.Column - 1);
        var ids = written.Entries.Select(static entry => entry.Key.Value).ToHashSet(StringComparer.Ordinal);
        lines.InsertAfter(
            last,
            counted.Participants.Where(each => !ids.Contains(each.Id)).Select(each => $"{indent}{each.Id}: {Number(each.Count)}")
        );
        foreach (var entry in written.Entries.Reverse())
        {
            if (counts.TryGetValue(entry.Key.Value, out var count))
            {
                SetScalar(entry, Number(count));
            }
            else
            {
                lines.Remove(entry.Key.Span.Line);
            }
        }
    }

    private void SetScalar(YamlEntry entry, string value)
    {
        var line = entry.Value.Span.Line;
        var old = lines[line];
        lines.Replace(line, KeyAndValue().Replace(old, match => $"{match.Groups[1].Value}{value}{match.Groups[3].Value}", 1));
    }

    private static IEnumerable<string> NewPeriod(string period, Counted counted)
    {
        yield return $"{Indent}- period: {period}";
        yield return $"{Indent}{Indent}registered: {Number(counted.Registered)}";
        yield return $"{Indent}{Indent}completed: {Number(counted.Completed)}";
        if (counted.DroppedOut > 0)
        {
            yield return $"{Indent}{Indent}dropped_out: {Number(counted.DroppedOut)}";
        }

        if (counted.Withdrawn > 0)
        {
            yield return $"{Indent}{Indent}withdrawn: {Number(counted.Withdrawn)}";
        }

        if (counted.Participants.Length == 0)
        {
            yield break;
        }

        yield return $"{Indent}{Indent}participants:";
        foreach (var line in Participants(counted, Indent + Indent + Indent))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Participants(Counted counted, string indent) =>
        counted.Participants.Select(each => $"{indent}{each.Id}: {Number(each.Count)}");

    private static int LastLine(YamlMap map) =>
        map.Entries[^1].Value switch
        {
            YamlMap { Entries.Length: > 0 } inner => LastLine(inner),
            var value => value.Span.File.LineText(value.Span.EndLine).Length == 0 ? value.Span.EndLine - 1 : value.Span.EndLine,
        };

    private bool Refuse(SourceSpan at)
    {
        diagnostics.Add(ImportProblems.CannotUpdate(at));
        return false;
    }

    private static bool IsFlow(YamlNode node) => node.Span.Length > 0 && node.Span.Text[0] is '{' or '[';

    private static string? Text(YamlMap map, string key) =>
        map.Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value is YamlScalar scalar ? scalar.Value : null;

    private static int? Some(int count) => count > 0 ? count : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A key with its colon and blanks, its value, and what comes behind.</summary>
    [GeneratedRegex("""^(\s*(?:-\s+)?[\w-]+:\s*)("[^"]*"|'[^']*'|[^\s#][^#]*?)(\s*(?:\s#.*)?)$""")]
    private static partial Regex KeyAndValue();
}
