using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Scriban;
using Scriban.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Rendering.Contract;

/// <summary>
/// Compares own templates that were written for another version of the contract with the program's: what they no longer print, and what
/// they still ask for. A template that names the present version is its author's decision.
/// </summary>
internal sealed partial class ContractCheck
{
    private readonly TemplateSet _templates;
    private readonly DiagnosticBag _diagnostics;
    private readonly Lazy<FrozenSet<string>> _words;

    private ContractCheck(TemplateSet templates, DiagnosticBag diagnostics) =>
        (_templates, _diagnostics, _words) = (templates, diagnostics, new Lazy<FrozenSet<string>>(Words));

    public static void Run(TemplateSet templates, DiagnosticBag diagnostics)
    {
        var check = new ContractCheck(templates, diagnostics);
        foreach (var name in templates.Files.Replaced)
        {
            if (templates.Find(name) is { Script.Page: { } page, Source: var source })
            {
                check.Compare(name, source, page);
            }
        }
    }

    private void Compare(string name, SourceFile own, ScriptPage page)
    {
        var version = TemplateMark.VersionIn(own.Text);
        if (version > TemplateMark.Contract)
        {
            _diagnostics.Add(ContractProblems.Newer(FirstLine(own), version.Value));
            return;
        }

        var embedded = _templates.Files.Embedded(name);
        if (version == TemplateMark.Contract || own.Text == embedded.Text)
        {
            return;
        }

        var (used, offered) = (UsedNames.In(page), UsedNames.In(Parse(embedded)));
        var lacking = offered.Where(each => !used.ContainsKey(each.Key)).ToList();
        if (lacking.Count > 0)
        {
            _diagnostics.Add(
                ContractProblems.Less(
                    FirstLine(own),
                    version,
                    [.. lacking.Select(each => new RelatedLocation(SpanIn(embedded, each.Value), $"`{each.Key}`"))],
                    [.. lacking.Select(static each => each.Key)]
                )
            );
        }

        // What a page asked for in vain is an error of its rendering.
        if (_diagnostics.HasErrorsIn(own.Path))
        {
            return;
        }

        foreach (
            var (asked, node) in used.Where(each =>
                !offered.ContainsKey(each.Key) && !each.Key.EndsWith(".html", StringComparison.Ordinal) && !IsKnown(each.Key)
            )
        )
        {
            _diagnostics.Add(ContractProblems.More(SpanIn(own, node), asked));
        }
    }

    /// <summary>Whether each word of the name is one of the contract. A partial may get any of them under any other.</summary>
    private bool IsKnown(string name) => Word().Matches(name).All(word => _words.Value.Contains(word.Value));

    /// <summary>All words that the program's templates use, or that their reference lists.</summary>
    private FrozenSet<string> Words() =>
        _templates
            .Files.AllEmbedded()
            .SelectMany(static source =>
                source.Path.EndsWith(".md", StringComparison.Ordinal)
                    ? ListedName().Matches(source.Text).Select(static listed => listed.Value)
                    : UsedNames.In(Parse(source)).Keys
            )
            .SelectMany(static name => Word().Matches(name).Select(static word => word.Value))
            .ToFrozenSet(StringComparer.Ordinal);

    private static ScriptPage Parse(SourceFile source) => Template.Parse(source.Text, source.Path).Page!;

    private static SourceSpan SpanIn(SourceFile source, ScriptNode node) => TemplateSet.SpanIn(source, node.Span);

    private static SourceSpan FirstLine(SourceFile file) => file.Span(0, file.LineText(1).Length);

    [GeneratedRegex("[a-z_][a-z0-9_]*")]
    private static partial Regex Word();

    [GeneratedRegex("(?<=^- `)[^`]+", RegexOptions.Multiline)]
    private static partial Regex ListedName();
}
