using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>Reads the record of changes that <c>sitegen history</c> writes.</summary>
internal sealed class RecordReader
{
    /// <summary>As in the content.</summary>
    private const int MaxCount = 999_999_999;

    private static readonly string[] _columns = RecordedChange.Header.Split(',');

    private static readonly Dictionary<string, Figure> _figures = RecordedChange.Figures.ToDictionary(
        static figure => figure.Key,
        StringComparer.Ordinal
    );

    private static readonly Dictionary<string, Qualifier> _qualifiers = Enum.GetValues<Qualifier>()
        .ToDictionary(static qualifier => qualifier.Code, StringComparer.Ordinal);

    private static readonly Dictionary<string, RecordedKind> _kinds = Enum.GetValues<RecordedKind>()
        .ToDictionary(RecordedChange.CodeOf, StringComparer.Ordinal);

    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<(string, string, string, string), SourceSpan> _seen = [];

    private RecordReader(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    /// <summary>In the order of the file; null if it could not be read, which is reported.</summary>
    public static ImmutableArray<RecordedChange>? Read(string path, DiagnosticBag diagnostics)
    {
        if (!File.Exists(path))
        {
            diagnostics.Add(RecordProblems.Missing(path));
            return null;
        }

        return SourceReader.Read(path, path, diagnostics, InputFile.MaxRecordBytes) is { } file
            ? new RecordReader(diagnostics).Read(file)
            : null;
    }

    private ImmutableArray<RecordedChange>? Read(SourceFile file)
    {
        var rows = new CsvRows(file, _diagnostics).Read().ToImmutableArray();
        if (rows.IsEmpty || !rows[0].Select(static field => field.Value).SequenceEqual(_columns, StringComparer.Ordinal))
        {
            _diagnostics.Add(RecordProblems.NoRecord(file.Span(0, file.Line(1).Length), RecordedChange.Header));
            return null;
        }

        return [.. rows.Skip(1).Select(Change).OfType<RecordedChange>()];
    }

    private RecordedChange? Change(ImmutableArray<Sourced<string>> row)
    {
        var (first, last) = (row[0].Span, row[^1].Span);
        var whole = first with { Length = last.Start + last.Length - first.Start };
        if (row.Length != _columns.Length)
        {
            _diagnostics.Add(RecordProblems.Fields(whole, row.Length, _columns.Length));
            return null;
        }

        if (!_seen.TryAdd((row[0].Value, row[2].Value, row[3].Value, row[4].Value), whole))
        {
            _diagnostics.Add(RecordProblems.Twice(whole, _seen[(row[0].Value, row[2].Value, row[3].Value, row[4].Value)]));
            return null;
        }

        var (commit, reason) = (row[0].Value, row[10].Value);
        var isDay = DateOnly.TryParseExact(row[1].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        var period = PeriodName.Parse(row[3].Value);
        var (isFigure, isKind) = (_figures.TryGetValue(row[4].Value, out var figure), _kinds.TryGetValue(row[9].Value, out var kind));
        // Every mistake of the row is told, so none of these may keep another from being looked at.
        var isWhole =
            Field(row, 0, IsHash(commit), $"the hash of a commit: 40 or 64 digits and letters a to f")
            & Field(row, 1, isDay, $"a date such as 2022-01-21")
            & Field(row, 2, row[2].Value.Length > 0, $"the folder of a programme")
            & Field(row, 3, period is not null, $"a period such as 2021")
            & Field(row, 4, isFigure, $"the key of a figure, such as `completed`")
            & Value(row, 5, out var was)
            & Value(row, 7, out var @is)
            & Field(row, 9, isKind, $"`revision`, `correction`, `new` or `withdrawn`");
        return isWhole
            ? new RecordedChange(commit, day, row[2].Value, period!, figure!, was, @is, kind, reason.Length == 0 ? null : reason)
            : null;
    }

    /// <summary>A number and, in the next field, how it is meant; null if both are empty.</summary>
    private bool Value(ImmutableArray<Sourced<string>> row, int at, out FigureValue? value)
    {
        var (text, precision) = (row[at].Value, row[at + 1].Value);
        var isKnown = _qualifiers.TryGetValue(precision, out var qualifier) && (text.Length > 0 || precision.Length == 0);
        var isNumber = decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number);
        isNumber = isNumber && (number == Math.Floor(number) ? number <= MaxCount : row[4].Value == Figure.Satisfaction.Key);
        value = isNumber ? new FigureValue(number, qualifier) : null;
        return Field(row, at, isNumber || text.Length == 0, $"a number, or empty")
            & Field(row, at + 1, isKnown, $"`gt`, `ge`, `lt` or `ca` beside a number, or empty");
    }

    private bool Field(ImmutableArray<Sourced<string>> row, int at, bool isRight, Message expected)
    {
        if (!isRight)
        {
            _diagnostics.Add(RecordProblems.Value(row[at].Span, _columns[at], expected));
        }

        return isRight;
    }

    private static bool IsHash(string text) => text.Length is 40 or 64 && text.All(char.IsAsciiHexDigitLower);
}
