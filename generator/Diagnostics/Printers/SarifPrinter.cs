using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Text;

namespace SiteGen.Diagnostics.Printers;

/// <summary>
/// Prints all diagnostics of a run as SARIF 2.1.0 (<see href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/"/>), for forges and
/// editors.
/// </summary>
internal static class SarifPrinter
{
    private static readonly JsonSerializerOptions _options = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Print(IReadOnlyList<Diagnostic> diagnostics, Language language, TextWriter to)
    {
        var document = new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(
                new JsonObject
                {
                    ["tool"] = new JsonObject { ["driver"] = Driver(diagnostics, language) },
                    ["columnKind"] = "utf16CodeUnits",
                    ["results"] = new JsonArray([.. diagnostics.Select(diagnostic => Result(diagnostic, language))]),
                }
            ),
        };
        to.Write(Shown.OfJson(document, _options) + "\n");
    }

    private static JsonObject Driver(IReadOnlyList<Diagnostic> diagnostics, Language language) =>
        new()
        {
            ["name"] = "sitegen",
            ["version"] = typeof(SarifPrinter).Assembly.GetName().Version?.ToString(3),
            ["rules"] = new JsonArray([
                .. diagnostics
                    .Select(static diagnostic => diagnostic.Descriptor)
                    .DistinctBy(static descriptor => descriptor.Id)
                    .OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal)
                    .Select(descriptor => new JsonObject
                    {
                        ["id"] = descriptor.Id,
                        ["shortDescription"] = Text(language.Format(descriptor.Title)),
                        ["defaultConfiguration"] = new JsonObject { ["level"] = Level(descriptor.Severity) },
                    }),
            ]),
        };

    private static JsonObject Result(Diagnostic diagnostic, Language language)
    {
        var result = new JsonObject
        {
            ["ruleId"] = diagnostic.Descriptor.Id,
            ["level"] = Level(diagnostic.Descriptor.Severity),
            ["message"] = Text($"{language.Format(diagnostic.Detail)}. {language.Format($"help")}: {language.Format(diagnostic.Help)}"),
            ["locations"] = new JsonArray(Location(diagnostic.Path, diagnostic.Span)),
        };
        if (diagnostic.Related.Length > 0)
        {
            result["relatedLocations"] = new JsonArray([.. diagnostic.Related.Select(related => Related(related, language))]);
        }

        if (diagnostic.Fix is { } fix)
        {
            result["fixes"] = new JsonArray(FixOf(fix, language.Format(diagnostic.Help)));
        }

        return result;
    }

    private static JsonObject FixOf(Fix fix, string help) =>
        new()
        {
            ["description"] = Text(help),
            ["artifactChanges"] = new JsonArray(
                new JsonObject
                {
                    ["artifactLocation"] = File(fix.Span.File.Path),
                    ["replacements"] = new JsonArray(
                        new JsonObject { ["deletedRegion"] = Region(fix.Span), ["insertedContent"] = Text(fix.Replacement) }
                    ),
                }
            ),
        };

    private static JsonObject Related(RelatedLocation related, Language language)
    {
        var location = Location(related.Span.File.Path, related.Span);
        location["message"] = Text(language.Format(related.Message));
        return location;
    }

    private static JsonObject Location(string path, SourceSpan? span)
    {
        var physical = new JsonObject { ["artifactLocation"] = File(path) };
        if (span is { } place)
        {
            physical["region"] = Region(place);
        }

        return new JsonObject { ["physicalLocation"] = physical };
    }

    private static JsonObject File(string path) => new() { ["uri"] = string.Join('/', path.Split('/').Select(Uri.EscapeDataString)) };

    private static JsonObject Region(SourceSpan span)
    {
        var (endLine, endColumn) = span.File.PositionOf(span.Start + span.Length);
        return new JsonObject
        {
            ["startLine"] = span.Line,
            ["startColumn"] = span.Column,
            ["endLine"] = endLine,
            ["endColumn"] = endColumn,
        };
    }

    private static JsonObject Text(string text) => new() { ["text"] = text };

    private static string Level(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };
}
