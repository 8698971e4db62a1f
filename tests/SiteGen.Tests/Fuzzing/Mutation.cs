namespace SiteGen.Tests.Fuzzing;

/// <summary>Mutates inputs with a few edits that commonly break parsers.</summary>
internal sealed class Mutation(Random random, List<byte[]> pool, Grammar grammar)
{
    private const int MostSlips = 4;
    private const int MostRepeats = 120;

    public byte[] Next()
    {
        var input = Any();
        for (var slips = random.Next(MostSlips) + 1; slips > 0; slips--)
        {
            input = Slip(input);
        }

        return input;
    }

    private byte[] Any() => pool[random.Next(pool.Count)];

    private byte[] Slip(byte[] input)
    {
        var from = random.Next(input.Length + 1);
        var to = Math.Min(input.Length, from + random.Next(1 + random.Next(1 + Math.Min(input.Length, 200))));
        var (before, part, behind) = (input[..from], input[from..to], input[to..]);
        return random.Next(8) switch
        {
            0 => [.. before, .. behind],
            1 => [.. before, .. grammar.Piece(random), .. behind],
            2 => [.. before, .. grammar.Piece(random), .. part, .. behind],
            3 => [.. before, .. grammar.Piece(random), .. part, .. grammar.Piece(random), .. behind],
            4 => [.. before, .. part, .. part, .. behind],
            5 =>
            [
                .. before,
                .. Enumerable
                    .Repeat(part.Length is > 0 and < 20 ? part : grammar.Piece(random), random.Next(MostRepeats))
                    .SelectMany(static each => each),
                .. behind,
            ],
            6 => [.. before, .. Any().Skip(from).Take(200), .. behind],
            _ => [.. before, (byte)random.Next(256), .. behind],
        };
    }
}
