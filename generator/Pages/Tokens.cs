using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>What <c>assets/tokens.css</c> declares: the custom properties of each theme. What the dark one does not set is as in the light.</summary>
internal sealed record Tokens(Palette Light, Palette Dark)
{
    private enum Theme
    {
        Light,
        Dark,
        Other,
    }

    public static Tokens None { get; } = new(Palette.Empty, Palette.Empty);

    /// <summary>Reads the declarations <c>--name: value</c> in blocks; those for other media than screens in light or dark are left out.</summary>
    public static Tokens Of(SourceFile file)
    {
        var text = WithoutComments(file.Text);
        var (light, dark) = (new Dictionary<string, Sourced<string>>(), new Dictionary<string, Sourced<string>>());
        var blocks = new Stack<Theme>();
        for (int from = 0, at; (at = text.AsSpan(from).IndexOfAny("{};")) >= 0; from += at + 1)
        {
            var part = text.AsSpan(from, at);
            if (text[from + at] == '{')
            {
                blocks.Push(ThemeOf(part.ToString(), blocks.TryPeek(out var outer) ? outer : Theme.Light));
                continue;
            }

            if (blocks.TryPeek(out var theme) && theme != Theme.Other && Declaration(part) is var (name, value))
            {
                var start = from + part.IndexOf("--");
                (theme == Theme.Light ? light : dark)[name] = new(value, file.Span(start, from + part.TrimEnd().Length - start));
            }

            if (text[from + at] == '}')
            {
                blocks.TryPop(out _);
            }
        }

        return new Tokens(
            new Palette(light),
            new Palette(dark.Concat(light).DistinctBy(static each => each.Key).ToDictionary(StringComparer.Ordinal))
        );
    }

    private static (string Name, string Value)? Declaration(ReadOnlySpan<char> part)
    {
        var trimmed = part.Trim().ToString();
        return
            trimmed.StartsWith("--", StringComparison.Ordinal)
            && trimmed.Split(':', 2, StringSplitOptions.TrimEntries) is [var name, var value]
            ? (name[2..], value.ToLowerInvariant())
            : null;
    }

    private static Theme ThemeOf(string prelude, Theme outer)
    {
        var condition = string.Concat(prelude.Where(static sign => !char.IsWhiteSpace(sign)));
        return condition is ":root" or "html" || condition.StartsWith("@layer", StringComparison.Ordinal) ? outer
            : !condition.StartsWith("@media", StringComparison.Ordinal) ? Theme.Other
            : condition.EndsWith("(prefers-color-scheme:dark)", StringComparison.Ordinal) ? Theme.Dark
            : condition.EndsWith("(prefers-color-scheme:light)", StringComparison.Ordinal) ? Theme.Light
            : Theme.Other;
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
}
