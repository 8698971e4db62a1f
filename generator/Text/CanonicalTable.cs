using System.Globalization;

namespace SiteGen.Text;

/// <summary>
/// The canonical decompositions and combining classes of Unicode 17 from canonical.txt, which documents its format. The file was generated
/// once: decompositions from an engine's NFD and NFC of every code point, classes from the Unicode Character Database.
/// </summary>
internal sealed class CanonicalTable
{
    private const char ClassPrefix = '=';
    private const char ExclusionPrefix = '!';

    private readonly Dictionary<int, int[]> _decompositions = new(2100);
    private readonly Dictionary<(int First, int Second), int> _compositions = new(1000);
    private readonly Dictionary<int, byte> _classes = new(1000);

    private CanonicalTable(TextReader lines)
    {
        while (lines.ReadLine() is { } line)
        {
            var fields = line.Split(' ');
            if (line[0] == ClassPrefix)
            {
                AddClass(byte.Parse(fields[0].AsSpan(1), CultureInfo.InvariantCulture), fields.AsSpan(1));
            }
            else if (line[0] != '#')
            {
                AddDecompositions(Hex(fields[0]), fields.AsSpan(1));
            }
        }
    }

    /// <summary>Loaded on first use: text that is already composed does not need it.</summary>
    public static CanonicalTable Instance { get; } = Load();

    /// <summary>The canonical decomposition, which may itself be decomposable; null if there is none.</summary>
    public int[]? Decomposition(int point) => _decompositions.GetValueOrDefault(point);

    public int? Composed(int first, int second) => _compositions.TryGetValue((first, second), out var composed) ? composed : null;

    /// <summary>The canonical combining class; 0 for a starter.</summary>
    public int Class(int point) => _classes.GetValueOrDefault(point);

    private static CanonicalTable Load()
    {
        using var lines = new StreamReader(typeof(CanonicalTable).Assembly.GetManifestResourceStream("canonical.txt")!);
        return new CanonicalTable(lines);
    }

    private void AddDecompositions(int point, ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
        {
            var parts = Array.ConvertAll(field.TrimStart(ExclusionPrefix).Split('+'), Hex);
            _decompositions.Add(point, parts);
            if (parts.Length == 2 && field[0] != ExclusionPrefix)
            {
                _compositions.Add((parts[0], parts[1]), point);
            }

            point++;
        }
    }

    private void AddClass(byte value, ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
        {
            var ends = field.Split('-');
            for (var point = Hex(ends[0]); point <= Hex(ends[^1]); point++)
            {
                _classes.Add(point, value);
            }
        }
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
