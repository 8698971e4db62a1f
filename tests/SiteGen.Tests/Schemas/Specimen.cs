using SiteGen.Content.Keys;
using SiteGen.Diagnostics;
using SiteGen.Tests.Stories;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Tests.Schemas;

/// <summary>A valid or invalid file from <c>corpus.txt</c>.</summary>
/// <param name="Mark">The mark in the corpus: <c>+</c>, <c>-</c> or <c>?</c>.</param>
internal sealed record Specimen(string Kind, char Mark, string Text)
{
    /// <summary>The required keys of a programme and a site.</summary>
    private static readonly Dictionary<string, (string Key, string Text)[]> _required = new()
    {
        ["programme"] =
        [
            ("title", "Töötuba"),
            ("updated", "2022-01-21"),
            ("goal", "Anda ülevaade."),
            ("outcomes", "[Osaleja oskab.]"),
            ("audience", "Kõik."),
        ],
        ["site"] =
        [
            ("title", "Faktilehed"),
            ("description", "Koolitused."),
            ("base_url", "https://example.org"),
            ("publisher", "{name: Amet}"),
            ("licence", "{name: CC BY 4.0, url: https://example.org}"),
        ],
    };

    public static IReadOnlyList<Specimen> All { get; } = [.. Read()];

    /// <summary>The codes that the reader reports.</summary>
    public string[] Errors
    {
        get
        {
            var diagnostics = new DiagnosticBag();
            if (YamlReader.Read(new SourceFile(Kind + ".yaml", Text), diagnostics) is { } node)
            {
                Read(Kind, node, diagnostics);
            }

            return
            [
                .. diagnostics
                    .Sorted()
                    .Where(static diagnostic => diagnostic.IsError)
                    .Select(static diagnostic => diagnostic.Descriptor.Id),
            ];
        }
    }

    private static void Read(string kind, YamlNode node, DiagnosticBag diagnostics)
    {
        _ = kind switch
        {
            "programme" => ProgrammeKeys.Shape.TryRead(node, kind, diagnostics, out _),
            "site" => SiteKeys.Shape.TryRead(node, kind, diagnostics, out _),
            "institutions" => InstitutionKeys.List.TryRead(node, kind, diagnostics, out _),
            "feedback" => FeedbackKeys.Shape.TryRead(node, kind, diagnostics, out _),
            "page" => FreePageKeys.Shape.TryRead(node, kind, diagnostics, out _),
            _ => throw new InvalidOperationException(kind),
        };
    }

    private static IEnumerable<Specimen> Read()
    {
        var (kind, frame) = ("", "");
        foreach (var line in File.ReadLines(Path.Join(Repository.Root, "tests/SiteGen.Tests/Schemas/corpus.txt")))
        {
            if (line.StartsWith('@'))
            {
                (kind, frame) = line.Split(' ', 3) is [_, var name, var text] ? (name, text) : throw new FormatException(line);
            }
            else if (line is [('+' or '-' or '?') and var mark, ' ', ..])
            {
                yield return new Specimen(kind, mark, Whole(kind, frame.Replace("*", line[2..], StringComparison.Ordinal)));
            }
        }
    }

    private static string Whole(string kind, string text)
    {
        text = text.Replace("\\n", "\n", StringComparison.Ordinal);
        var others = _required
            .GetValueOrDefault(kind, [])
            .Where(required => !text.StartsWith(required.Key + ":", StringComparison.Ordinal));
        return string.Concat(others.Select(static required => $"{required.Key}: {required.Text}\n")) + text + "\n";
    }
}
