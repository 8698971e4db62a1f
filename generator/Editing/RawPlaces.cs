using System.Globalization;
using SiteGen.Text;

namespace SiteGen.Editing;

/// <summary>Where the places of a line that was read are in the line as it is on disk, whose letters may be in parts.</summary>
internal sealed class RawPlaces
{
    private const char FirstJamo = '\u1160';
    private const char LastJamo = '\u11FF';

    private readonly bool _isSame;
    private readonly bool _isRedacted;

    /// <summary>For each letter as read, and the end, its offset on disk; -1 within a letter in parts. Empty for equal lines.</summary>
    private readonly List<int> _offsets = [];

    /// <param name="raw">The line on disk.</param>
    /// <param name="read">The line as read.</param>
    public RawPlaces(int number, ReadOnlyMemory<char> raw, ReadOnlySpan<char> read)
    {
        Number = number;
        _isSame = raw.Span.SequenceEqual(read);
        if (_isSame)
        {
            return;
        }

        for (int start = 0, end; start < raw.Length; start = end)
        {
            end = NextLetter(raw.Span, start);
            var letter = Composition.Compose(raw.Span[start..end].ToString());
            if (!read[_offsets.Count..].StartsWith(letter))
            {
                _isRedacted = true;
                return;
            }

            // Nothing can be written between the parts of a letter.
            _offsets.Add(start);
            _offsets.AddRange(Enumerable.Repeat(-1, letter.Length - 1));
        }

        _isRedacted = _offsets.Count != read.Length;
        _offsets.Add(raw.Length);
    }

    /// <summary>1-based.</summary>
    public int Number { get; }

    /// <returns>Null if there is no such place on disk, as in a redacted line.</returns>
    public int? OffsetOf(int read) =>
        _isSame ? read
        : _isRedacted || _offsets[read] < 0 ? null
        : _offsets[read];

    /// <summary>A letter goes on with marks, and with what Korean syllables are made of.</summary>
    private static int NextLetter(ReadOnlySpan<char> text, int start)
    {
        var at = start + 1;
        while (at < text.Length && IsPart(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsPart(char letter) =>
        letter is >= FirstJamo and <= LastJamo
        || char.IsLowSurrogate(letter)
        || char.GetUnicodeCategory(letter)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark;
}
