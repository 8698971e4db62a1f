using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace SiteGen.Diagnostics;

/// <summary>
/// A translatable message: the English text, which is also the key of its translations, and the values in it. Always written as an
/// interpolated string (<c>$"…"</c>), even without values: the compiler accepts no other literal.
/// </summary>
[InterpolatedStringHandler]
internal sealed class Message : IEquatable<Message>
{
    private readonly ImmutableArray<object>.Builder _values;
    private string _english = "";

    public Message(int literalLength, int formattedCount) => _values = ImmutableArray.CreateBuilder<object>(formattedCount);

    /// <summary>The English text with <c>{0}</c>, <c>{1}</c> … as placeholders.</summary>
    public string English => _english;

    /// <summary>Names and numbers as strings, and nested messages.</summary>
    public IReadOnlyList<object> Values => _values;

    /// <summary>Text that is not translated: a name, or an error message of the operating system.</summary>
    public static Message Verbatim(string text) => $"{text}";

    public static Message List(IEnumerable<Message> items)
    {
        Message all = $"";
        foreach (var item in items)
        {
            all = all.English.Length == 0 ? item : $"{all}, {item}";
        }

        return all;
    }

    /// <summary>Lines to write, each on a line of its own.</summary>
    public static Message Block(IEnumerable<string> lines)
    {
        var block = new Message(0, 0);
        foreach (var line in lines)
        {
            block._values.Add(line);
        }

        block._english = string.Concat(Enumerable.Range(0, block._values.Count).Select(static at => $"\n{{{at}}}"));
        return block;
    }

    public void AppendLiteral(string literal) =>
        _english += literal.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    public void AppendFormatted(Message? value) => Append(value ?? $"");

    public void AppendFormatted(string? value) => Append(value ?? "");

    public void AppendFormatted(ReadOnlySpan<char> value) => Append(value.ToString());

    public void AppendFormatted(char value) => Append(value.ToString());

    public void AppendFormatted(int value, string? format = null) => Append(value.ToString(format, CultureInfo.InvariantCulture));

    public bool Equals(Message? other) => other is not null && _english == other._english && _values.SequenceEqual(other._values);

    public override bool Equals(object? obj) => Equals(obj as Message);

    /// <summary>With the values: there may be thousands of messages that differ in nothing else.</summary>
    public override int GetHashCode() => _values.Aggregate(_english.GetHashCode(StringComparison.Ordinal), HashCode.Combine);

    /// <summary>The message in English.</summary>
    public override string ToString() => Language.English.Format(this);

    private void Append(object value)
    {
        _english += $"{{{_values.Count}}}";
        _values.Add(value);
    }
}
