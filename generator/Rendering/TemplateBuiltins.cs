using Scriban.Functions;
using Scriban.Runtime;

namespace SiteGen.Rendering;

/// <summary>
/// The functions available in templates: few, since values arrive ready to print. Excludes functions that depend on time or randomness,
/// evaluate text as a template, escape again, or can exhaust memory.
/// </summary>
internal static class TemplateBuiltins
{
    public static ScriptObject For(TemplateSet templates)
    {
        var all = new BuiltinFunctions();
        return new ScriptObject
        {
            ["array"] = Only(all["array"], "contains", "first", "join", "last", "limit", "offset", "reverse", "size"),
            ["string"] = Only(all["string"], "contains", "ends_with", "size", "starts_with"),
            ["include"] = new Include(templates),
        };
    }

    private static ScriptObject Only(object? functions, params ReadOnlySpan<string> names)
    {
        var allowed = new ScriptObject();
        foreach (var name in names)
        {
            allowed[name] = new CountedFunction((IScriptCustomFunction)((ScriptObject)functions!)[name]!);
        }

        allowed.IsReadOnly = true;
        return allowed;
    }
}
