using System.Collections.Frozen;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Text;
using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace SiteGen.Rendering;

/// <summary>All templates, parsed and checked once. Only these can be included. Thread-safe.</summary>
internal sealed class TemplateSet
{
    private readonly FrozenDictionary<string, TemplateFile> _byName;
    private readonly FrozenDictionary<string, SourceFile> _byPath;
    private readonly FrozenDictionary<ScriptNode, EscapingContext> _contexts;
    private readonly Lazy<ScriptObject> _builtins;

    private TemplateSet(TemplateFiles files, IReadOnlyCollection<TemplateFile> templates, Dictionary<ScriptNode, EscapingContext> contexts)
    {
        Files = files;
        _byName = templates.ToFrozenDictionary(static template => template.Name, StringComparer.Ordinal);
        _byPath = templates
            .Select(static template => template.Source)
            .ToFrozenDictionary(static source => source.Path, StringComparer.Ordinal);
        _contexts = contexts.ToFrozenDictionary(ReferenceEqualityComparer.Instance);
        _builtins = new Lazy<ScriptObject>(() => TemplateBuiltins.For(this));
    }

    /// <summary>The files that the templates were read from, and others beside them.</summary>
    public TemplateFiles Files { get; }

    /// <summary>Created on first use: collecting Scriban's functions takes as long as reading a hundred programmes.</summary>
    public ScriptObject Builtins => _builtins.Value;

    public static TemplateSet Load(TemplateFiles files, DiagnosticBag diagnostics)
    {
        var parsed = new List<TemplateFile>();
        foreach (var (name, source) in files.Templates(diagnostics))
        {
            parsed.Add(Parse(name, source, diagnostics));
        }

        var contexts = new Dictionary<ScriptNode, EscapingContext>(ReferenceEqualityComparer.Instance);
        var names = parsed.Select(static template => template.Name).ToHashSet(StringComparer.Ordinal);
        TemplateFile Checked(TemplateFile template) =>
            TemplateLint.Passes(template, names, contexts, diagnostics) ? template : template with { Script = null };

        return new TemplateSet(files, parsed.ConvertAll(Checked), contexts);
    }

    /// <summary>Ordered by path.</summary>
    public IReadOnlyList<SourceFile> Sources => [.. _byPath.Values.OrderBy(static source => source.Path, StringComparer.Ordinal)];

    public TemplateFile? Find(string name) => _byName.GetValueOrDefault(name);

    public string? NearestTo(string name) => SpellingSuggestion.Nearest(name, _byName.Keys);

    /// <summary>The attribute that a statement prints into; null for element content.</summary>
    public EscapingContext? ContextOf(ScriptExpressionStatement statement) =>
        _contexts.TryGetValue(statement, out var context) ? context : null;

    public SourceSpan SpanOf(ScribanSpan span) => SpanIn(_byPath[span.FileName], span);

    /// <summary>Scriban's spans include their last character; at the end of the text they start at −1.</summary>
    public static SourceSpan SpanIn(SourceFile source, ScribanSpan span) =>
        span.Start.Offset < 0 ? source.Span(source.Text.Length, 0) : source.Span(span.Start.Offset, Math.Max(span.Length, 1));

    private static TemplateFile Parse(string name, SourceFile source, DiagnosticBag diagnostics)
    {
        if (HugeNumber.In(source) is { } number)
        {
            diagnostics.Add(TemplateProblems.HugeNumber(number));
            return new TemplateFile(name, source, null);
        }

        var script = Template.Parse(source.Text, source.Path);
        foreach (var message in script.Messages)
        {
            diagnostics.Add(TemplateProblems.Syntax(SpanIn(source, message.Span), message.Message));
        }

        return new TemplateFile(name, source, script.HasErrors ? null : script);
    }
}
