using SiteGen.Diagnostics.Printers;

namespace SiteGen.Commands;

/// <summary>Which of the standard streams are a terminal. Each has its own style: one may be a file while the other is not.</summary>
/// <param name="HasColours">Whether the terminal shows colours, and its user wants them.</param>
internal sealed record Terminal(bool IsOutput, bool IsError, bool HasColours)
{
    /// <summary>What somebody types; null if nobody can be asked.</summary>
    public TextReader? Input { get; init; }

    public static Terminal None { get; } = new(false, false, false);

    public Style Output => new(IsOutput && HasColours);

    public Style Error => new(IsError && HasColours);

    /// <param name="noColour">The variable <c>NO_COLOR</c> (<see href="https://no-color.org"/>): any text turns colours off.</param>
    /// <param name="term">The variable <c>TERM</c>.</param>
    // The console of Windows shows colours only to programs that call its own library to ask for it.
    public static bool ShowsColours(string? noColour, string? term) => WantsColours(noColour, term) && !OperatingSystem.IsWindows();

    /// <summary>What the variables say.</summary>
    public static bool WantsColours(string? noColour, string? term) => string.IsNullOrEmpty(noColour) && term != "dumb";
}
