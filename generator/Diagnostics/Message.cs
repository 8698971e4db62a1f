using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace SiteGen.Diagnostics;

/// <summary>
/// A text in words, in any language that the generator speaks: the English sentence as it stands in the code, and apart from it the
/// values that it names. Written as <c>$"…"</c>, whether there is a value in it or not: the compiler takes no other text for one.
/// </summary>
[InterpolatedStringHandler]
internal sealed class Message : IEquatable<Message>
{
    private readonly ImmutableArray<object>.Builder _values;
    private string _english = "";

    public Message(int literalLength, int formattedCount) => _values = ImmutableArray.CreateBuilder<object>(formattedCount);

    /// <summary>The English sentence, with <c>{0}</c>, <c>{1}</c> … where a value stands.</summary>
    public string English => _english;

    /// <summary>Texts that are names or numbers, and messages that are parts of this one.</summary>
    public IReadOnlyList<object> Values => _values;

    /// <summary>A text that is the same in every language: a name, or what the system said.</summary>
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

    public void AppendLiteral(string literal) =>
        _english += literal.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    public void AppendFormatted(Message? value) => Append(value ?? $"");

    public void AppendFormatted(string? value) => Append(value ?? "");

    public void AppendFormatted(ReadOnlySpan<char> value) => Append(value.ToString());

    public void AppendFormatted(char value) => Append(value.ToString());

    public void AppendFormatted(int value, string? format = null) => Append(value.ToString(format, CultureInfo.InvariantCulture));

    public bool Equals(Message? other) => other is not null && _english == other._english && _values.SequenceEqual(other._values);

    public override bool Equals(object? obj) => Equals(obj as Message);

    public override int GetHashCode() => _english.GetHashCode(StringComparison.Ordinal);

    /// <summary>In English.</summary>
    public override string ToString() => Language.English.Format(this);

    private void Append(object value)
    {
        _english += $"{{{_values.Count}}}";
        _values.Add(value);
    }
}
