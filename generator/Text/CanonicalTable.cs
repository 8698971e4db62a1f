using System.Globalization;

namespace SiteGen.Text;

/// <summary>
/// What Unicode says about each character in canonical.txt, which explains its own form. The file was made once: the decompositions by
/// asking an engine with Unicode 17 for the forms D and C of every code point, the classes from Unicode's character data.
/// </summary>
internal sealed class CanonicalTable
{
    private const char ClassMark = '=';
    private const char NotComposedMark = '!';

    private readonly Dictionary<int, int[]> _decompositions = new(2100);
    private readonly Dictionary<(int First, int Second), int> _compositions = new(1000);
    private readonly Dictionary<int, byte> _classes = new(1000);

    private CanonicalTable(TextReader lines)
    {
        while (lines.ReadLine() is { } line)
        {
            var fields = line.Split(' ');
            if (line[0] == ClassMark)
            {
                AddClass(byte.Parse(fields[0].AsSpan(1), CultureInfo.InvariantCulture), fields.AsSpan(1));
            }
            else if (line[0] != '#')
            {
                AddDecompositions(Hex(fields[0]), fields.AsSpan(1));
            }
        }
    }

    /// <summary>Read on first use: a build whose texts are all composed never needs it.</summary>
    public static CanonicalTable Instance { get; } = Load();

    /// <summary>What a character is made of, which may itself be made of others; null for one that is whole.</summary>
    public int[]? Decomposition(int point) => _decompositions.GetValueOrDefault(point);

    public int? Composed(int first, int second) => _compositions.TryGetValue((first, second), out var composed) ? composed : null;

    /// <summary>The combining class: 0 for what begins anew, else the place of a mark among others.</summary>
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
            var parts = Array.ConvertAll(field.TrimStart(NotComposedMark).Split('+'), Hex);
            _decompositions.Add(point, parts);
            if (parts.Length == 2 && field[0] != NotComposedMark)
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
