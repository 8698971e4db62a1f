using System.Text;
using System.Text.Json;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Rendering;

namespace SiteGen.BrowserTests;

/// <summary>Diagnostics of reader and Markdown for a programme with an injection in one key.</summary>
internal static class Attempt
{
    private const string Least = "updated: 2022-01-21\noutcomes: [a]\naudience: a\n";

    /// <summary>An injection as a name, text, Markdown or URL; escaped as JSON, or unescaped if <paramref name="raw"/> is true.</summary>
    public static Diagnostic[] As(string kind, string injection, bool raw = false)
    {
        var value = raw ? $"'{injection.Replace("'", "''", StringComparison.Ordinal)}'" : JsonSerializer.Serialize(injection);
        string Of(string key) => key == kind ? value : "a";
        var yaml =
            $"{Least}title: {Of("name")}\nsubtitle: {Of("text")}\ngoal: {Of("markdown")}\n"
            + $"contacts: [{{url: {(kind == "url" ? value : "https://example.org/")}}}]\n";

        var diagnostics = new DiagnosticBag();
        if (
            SourceReader.Read(Encoding.UTF8.GetBytes(yaml), "content/programmes/a/programme.yaml", diagnostics) is { } file
            && ProgrammeReader.Read(file, diagnostics) is { } programme
            && !diagnostics.HasErrors
        )
        {
            Render(programme, diagnostics);
        }

        return [.. diagnostics.Sorted().Where(static diagnostic => diagnostic.IsError)];
    }

    public static bool IsAccepted(string kind, string injection) => As(kind, injection).Length == 0;

    private static void Render(Programme programme, DiagnosticBag diagnostics) =>
        new MarkdownRenderer(static (_, _) => null, "Tabel").Render(new Prose(programme.Goal, 2), "x/index.html", diagnostics);
}
