using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using SiteGen.Text;

namespace SiteGen.Tests.Schemas;

/// <summary>Prints a model value without source locations. Values are equal if their texts are.</summary>
internal static class Printed
{
    public static string Of(object? value) => Write(new StringBuilder(), value, "\n").ToString();

    private static StringBuilder Write(StringBuilder text, object? value, string indent)
    {
        if (value is null or string or Uri or IFormattable or bool)
        {
            return text.Append(CultureInfo.InvariantCulture, $"{value ?? "null"}");
        }

        foreach (var (name, part) in Parts(value))
        {
            Write(text.Append(indent).Append(name).Append(": "), part, indent + "  ");
        }

        return text;
    }

    private static bool IsLocation(Type type) => type == typeof(SourceSpan) || type == typeof(SourceFile);

    private static IEnumerable<(string Name, object? Part)> Parts(object value) =>
        value switch
        {
            IDictionary map => map
                .Keys.Cast<object>()
                .Select(key => ($"{key}", map[key]))
                .OrderBy(static entry => entry.Item1, StringComparer.Ordinal),
            ITuple tuple => Enumerable.Range(0, tuple.Length).Select(at => ($"{at}", tuple[at])),
            IEnumerable items => items.Cast<object>().Select(static (item, at) => ($"{at}", (object?)item)),
            _ => value
                .GetType()
                .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(static property => property.GetIndexParameters().Length == 0)
                .Where(static property => !IsLocation(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType))
                .Select(property => (property.Name, property.GetValue(value))),
        };
}
