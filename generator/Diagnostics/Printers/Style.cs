namespace SiteGen.Diagnostics.Printers;

/// <summary>
/// Sets off pieces of text on a terminal that shows colours, and leaves them as they are elsewhere. The words say the same without it.
/// The terminal's own 16 colours are used, which its user has chosen to be legible.
/// </summary>
internal readonly record struct Style(bool HasColours)
{
    public static Style Plain => default;

    public string Bold(string text) => With(1, text);

    public string Red(string text) => With(31, text);

    public string Green(string text) => With(32, text);

    public string Yellow(string text) => With(33, text);

    public string Cyan(string text) => With(36, text);

    public string Of(Severity severity, string text) =>
        severity switch
        {
            Severity.Error => Red(text),
            Severity.Warning => Yellow(text),
            _ => Cyan(text),
        };

    private string With(int code, string text) => HasColours ? $"\e[{code}m{text}\e[0m" : text;
}
