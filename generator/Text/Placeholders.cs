using System.Text;

namespace SiteGen.Text;

/// <summary>Texts with places for values: <c>{name}</c>.</summary>
internal static class Placeholders
{
    /// <summary>Fills each place once: a value that looks like a place stays as its author wrote it; so does a place without one.</summary>
    public static string Fill(string text, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var left = text.AsSpan();
        if (values.IsEmpty || !left.Contains('{'))
        {
            return text;
        }

        var filled = new StringBuilder(text.Length * 2);
        for (int open; (open = left.IndexOf('{')) >= 0; )
        {
            filled.Append(left[..open]);
            left = left[open..];
            if (ValueAt(left, values) is { } value)
            {
                filled.Append(value);
                left = left[(left.IndexOf('}') + 1)..];
            }
            else
            {
                filled.Append('{');
                left = left[1..];
            }
        }

        return filled.Append(left).ToString();
    }

    /// <param name="text">Begins with a brace.</param>
    private static string? ValueAt(ReadOnlySpan<char> text, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var (name, value) in values)
        {
            if (text.Length > name.Length + 1 && text[name.Length + 1] == '}' && text[1..].StartsWith(name, StringComparison.Ordinal))
            {
                return value;
            }
        }

        return null;
    }
}
