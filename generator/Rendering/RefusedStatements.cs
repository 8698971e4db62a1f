using Scriban.Syntax;

namespace SiteGen.Rendering;

/// <summary>What of Scriban a template does without, and what to write in its stead.</summary>
internal static class RefusedStatements
{
    private const string IncludeInstead = "put the part into a file of its own and write `include 'parts/name.html' title: value`";
    private const string ForInstead = "go through a list with `for`; lists and figures reach the template ready";
    private const string BranchInstead = "choose with `if` what is written";

    public static (string Statement, string Instead)? Find(ScriptNode node) => node switch
    {
        ScriptCaptureStatement => ("capture", IncludeInstead),
        ScriptFunction => ("func", IncludeInstead),
        ScriptWrapStatement => ("wrap", IncludeInstead),
        ScriptImportStatement => ("import", "name the object: `figure.label`"),
        ScriptWithStatement => ("with", "name the object: `figure.label`"),
        ScriptTableRowStatement => ("tablerow", ForInstead),
        ScriptWhileStatement => ("while", ForInstead),
        ScriptBreakStatement => ("break", BranchInstead),
        ScriptContinueStatement => ("continue", BranchInstead),
        ScriptReturnStatement => ("ret", BranchInstead),
        ScriptReadOnlyStatement => ("readonly", "leave it out"),
        ScriptAssignExpression { Target: not ScriptVariable } => ("=", "give a name of its own to what is needed: `label = figure.label`"),
        _ => null,
    };
}
