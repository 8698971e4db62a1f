namespace SiteGen.Rendering;

/// <summary>
/// Counts the work of one page. A step is what Scriban evaluates: a statement, an expression, a turn of a loop. Long values and lists cost
/// more, in proportion to the work that they cause.
/// </summary>
internal sealed class StepCounter(long most = StepCounter.MaxSteps)
{
    /// <summary>Some seconds; forty times what a programme with ten thousand institutions takes.</summary>
    public const int MaxSteps = 20_000_000;

    public long Steps { get; private set; }

    /// <returns>Whether the page has come to its end.</returns>
    public bool Add(long steps) => (Steps += steps) > most;
}
