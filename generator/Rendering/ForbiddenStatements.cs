using Scriban.Syntax;
using SiteGen.Diagnostics;

namespace SiteGen.Rendering;

/// <summary>Scriban statements that templates must not use, with their replacements.</summary>
internal static class ForbiddenStatements
{
    private static readonly Message _includeInstead =
        $"move this part to a file of its own and write `include 'parts/name.html' title: value`";
    private static readonly Message _forInstead = $"iterate over lists with `for`; lists and figures arrive ready to print";
    private static readonly Message _branchInstead = $"choose the output with `if`";

    public static (string Statement, Message Instead)? Find(ScriptNode node) =>
        node switch
        {
            ScriptCaptureStatement => ("capture", _includeInstead),
            ScriptFunction => ("func", _includeInstead),
            ScriptWrapStatement => ("wrap", _includeInstead),
            ScriptImportStatement => ("import", $"name the object: `figure.label`"),
            ScriptWithStatement => ("with", $"name the object: `figure.label`"),
            // All values at once, itself among them: who prints it, never ends.
            ScriptThisExpression => ("this", $"name the object: `figure.label`"),
            ScriptTableRowStatement => ("tablerow", _forInstead),
            ScriptWhileStatement => ("while", _forInstead),
            ScriptBreakStatement => ("break", _branchInstead),
            ScriptContinueStatement => ("continue", _branchInstead),
            ScriptReturnStatement => ("ret", _branchInstead),
            ScriptReadOnlyStatement => ("readonly", $"remove it"),
            ScriptAssignExpression { Target: not ScriptVariable } => ("=", $"assign the value to a name: `label = figure.label`"),
            _ => null,
        };
}
