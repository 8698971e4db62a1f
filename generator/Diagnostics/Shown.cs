using SiteGen.Estonian;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>What is shown of a text from outside: no personal code, and nothing that a terminal, a log or a build service obeys.</summary>
internal static class Shown
{
    /// <summary>A name or a piece of text, as one line.</summary>
    public static string Of(string text) => Inert.Of(PersonalCode.Hide(text));

    /// <summary>A line of a diff.</summary>
    public static string OfDiff(string line) => Inert.OfDiff(PersonalCode.Hide(line));

    /// <summary>A whole JSON document, which stays one.</summary>
    public static string OfJson(string json) => Inert.OfJson(PersonalCode.Hide(json));
}
