using System.Text.RegularExpressions;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>What <c>assets/tokens.css</c> declares: the custom properties of each theme.</summary>
internal sealed partial record Tokens(Palette Light, Palette Dark)
{
    /// <summary>The themes in which a block takes effect.</summary>
    [Flags]
    private enum Themes
    {
        None = 0,
        Light = 1,
        Dark = 2,
        Both = Light | Dark,
    }

    public static Tokens None { get; } = new(Palette.Empty, Palette.Empty);

    /// <summary>Reads the declarations <c>--name: value</c> of the page; those for print and for other wishes are left out.</summary>
    public static Tokens Of(SourceFile file)
    {
        var text = WithoutComments(file.Text);
        var (light, dark) = (new Dictionary<string, Sourced<string>>(), new Dictionary<string, Sourced<string>>());
        var blocks = new Stack<Themes>();
        for (int from = 0, at; (at = text.AsSpan(from).IndexOfAny("{};")) >= 0; from += at + 1)
        {
            var part = text.AsSpan(from, at);
            if (text[from + at] == '{')
            {
                blocks.Push(ThemesOf(part.ToString(), blocks.TryPeek(out var outer) ? outer : Themes.Both));
                continue;
            }

            if (blocks.TryPeek(out var themes) && Declaration(part) is var (name, value))
            {
                var start = from + part.IndexOf("--");
                var declared = new Sourced<string>(value, file.Span(start, from + part.TrimEnd().Length - start));
                Set(light, Themes.Light);
                Set(dark, Themes.Dark);

                void Set(Dictionary<string, Sourced<string>> tokens, Themes theme)
                {
                    if (themes.HasFlag(theme))
                    {
                        tokens[name] = declared;
                    }
                }
            }

            if (text[from + at] == '}')
            {
                blocks.TryPop(out _);
            }
        }

        return new Tokens(new Palette(light, isDark: false), new Palette(dark, isDark: true));
    }

    private static (string Name, string Value)? Declaration(ReadOnlySpan<char> part)
    {
        var trimmed = part.Trim().ToString();
        return
            trimmed.StartsWith("--", StringComparison.Ordinal)
            && trimmed.Split(':', 2, StringSplitOptions.TrimEntries) is [var name, var value]
            ? (name[2..], value)
            : null;
    }

    /// <param name="prelude">What stands before the block: selectors or a condition.</param>
    private static Themes ThemesOf(string prelude, Themes outer)
    {
        var condition = string.Concat(prelude.Where(static sign => !char.IsWhiteSpace(sign))).ToLowerInvariant();
        return condition.StartsWith("@layer", StringComparison.Ordinal)
            || condition.Split(',').Any(static each => each is ":root" or "html")
                ? outer
            : Screen().Match(condition) is not { Success: true } screen ? Themes.None
            : screen.Groups[1].Value switch
            {
                "light" => outer & Themes.Light,
                "dark" => outer & Themes.Dark,
                _ => outer,
            };
    }

    /// <summary>Blanks in the place of comments, so that all other signs stay where they are.</summary>
    private static string WithoutComments(string text)
    {
        var signs = text.ToCharArray();
        for (int from = 0, start; (start = text.IndexOf("/*", from, StringComparison.Ordinal)) >= 0; )
        {
            var end = text.IndexOf("*/", start + 2, StringComparison.Ordinal);
            from = end < 0 ? text.Length : end + 2;
            signs.AsSpan(start..from).Fill(' ');
        }

        return new string(signs);
    }

    [GeneratedRegex(@"^@media(?:(?:only)?(?:screen|all)(?:and)?)?(?:\(prefers-color-scheme:(light|dark)\))?$")]
    private static partial Regex Screen();
}
