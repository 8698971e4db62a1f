using Scriban.Syntax;
using SiteGen.Diagnostics;

namespace SiteGen.Rendering;

/// <summary>What of Scriban a template does without, and what to write in its stead.</summary>
internal static class RefusedStatements
{
    private static readonly Message _includeInstead =
        $"put the part into a file of its own and write `include 'parts/name.html' title: value`";
    private static readonly Message _forInstead = $"go through a list with `for`; lists and figures reach the template ready";
    private static readonly Message _branchInstead = $"choose with `if` what is written";

    public static (string Statement, Message Instead)? Find(ScriptNode node) =>
        node switch
        {
            ScriptCaptureStatement => ("capture", _includeInstead),
            ScriptFunction => ("func", _includeInstead),
            ScriptWrapStatement => ("wrap", _includeInstead),
            ScriptImportStatement => ("import", $"name the object: `figure.label`"),
            ScriptWithStatement => ("with", $"name the object: `figure.label`"),
            ScriptTableRowStatement => ("tablerow", _forInstead),
            ScriptWhileStatement => ("while", _forInstead),
            ScriptBreakStatement => ("break", _branchInstead),
            ScriptContinueStatement => ("continue", _branchInstead),
            ScriptReturnStatement => ("ret", _branchInstead),
            ScriptReadOnlyStatement => ("readonly", $"leave it out"),
            ScriptAssignExpression { Target: not ScriptVariable } => (
                "=",
                $"give a name of its own to what is needed: `label = figure.label`"
            ),
            _ => null,
        };
}
