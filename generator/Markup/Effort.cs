namespace SiteGen.Markup;

/// <summary>The steps of parsing one or several texts, counted before they are made: a limit depends only on the texts.</summary>
/// <param name="limit">For all texts together.</param>
internal sealed class Effort(int limit)
{
    /// <summary>About a second. A table of a thousand rows with emphasis, links and code in each cell takes most of it.</summary>
    public const int OfText = 50_000_000;

    /// <summary>For what is shown in passing: about a hundredth of a second.</summary>
    public const int OfWords = 300_000;

    private const int PerCharacter = 30;
    private const int PerCell = 400;

    private int _before;

    public int Steps { get; private set; }

    public void BeginText() => _before = Steps;

    /// <inheritdoc cref="Add"/>
    public Excess? AddReading(int characters) => Add(characters * PerCharacter);

    /// <inheritdoc cref="Add"/>
    public Excess? AddCells(int cells) => Add(cells * PerCell);

    /// <returns>What is exceeded; null if nothing is.</returns>
    public Excess? Add(int steps)
    {
        // Saturates: no step may be counted as less than nothing.
        Steps = (int)Math.Min((long)Steps + steps, int.MaxValue);
        return Steps - _before > OfText ? Excess.Delimiters
            : Steps <= limit ? null
            : _before == 0 ? Excess.Delimiters
            : Excess.Page;
    }
}
