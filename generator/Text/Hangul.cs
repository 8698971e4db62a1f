namespace SiteGen.Text;

/// <summary>Composes and decomposes Korean syllables arithmetically: 19 initials, 21 vowels, 27 finals or none.</summary>
internal static class Hangul
{
    private const int FirstSyllable = 0xAC00;
    private const int FirstInitial = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int NoFinal = 0x11A7;
    private const int Initials = 19;
    private const int Vowels = 21;
    private const int Finals = 28;

    public static bool TryDecompose(int point, List<int> points)
    {
        var index = point - FirstSyllable;
        if (index is < 0 or >= Initials * Vowels * Finals)
        {
            return false;
        }

        points.Add(FirstInitial + (index / (Vowels * Finals)));
        points.Add(FirstVowel + (index / Finals % Vowels));
        if (index % Finals != 0)
        {
            points.Add(NoFinal + (index % Finals));
        }

        return true;
    }

    public static int? Composed(int first, int second)
    {
        var (initial, vowel) = (first - FirstInitial, second - FirstVowel);
        if (initial is >= 0 and < Initials && vowel is >= 0 and < Vowels)
        {
            return FirstSyllable + (((initial * Vowels) + vowel) * Finals);
        }

        var (syllable, final) = (first - FirstSyllable, second - NoFinal);
        var takesFinal = syllable is >= 0 and < Initials * Vowels * Finals && syllable % Finals == 0;
        return takesFinal && final is > 0 and < Finals ? first + final : null;
    }
}
