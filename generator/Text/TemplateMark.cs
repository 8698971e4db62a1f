using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Text;

/// <summary>The first line of an own template: a comment that names the version of the contract that it was written for.</summary>
internal static partial class TemplateMark
{
    /// <summary>The version of what templates are given, and of what those in the program print.</summary>
    public const int Contract = 1;

    /// <summary>Prints nothing, not even a line.</summary>
    public static string Line { get; } = string.Create(CultureInfo.InvariantCulture, $"{{{{ ## sitegen: {Contract} ## ~}}}}");

    /// <summary>Null if the template names no version.</summary>
    public static int? VersionIn(string template) =>
        Mark().Match(template) is { Success: true } mark ? int.Parse(mark.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"\A\{\{[~-]?\s*##\s*sitegen:\s*([0-9]{1,6})\s*##\s*[~-]?\}\}")]
    private static partial Regex Mark();
}
