using Scriban.Functions;
using Scriban.Runtime;

namespace SiteGen.Rendering;

/// <summary>
/// The functions that a template may call: few, since all values reach it ready. Left out is whatever knows the time or chance, makes
/// a template of a text, escapes a second time, or fills the memory with one call.
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
            allowed[name] = ((ScriptObject)functions!)[name];
        }

        allowed.IsReadOnly = true;
        return allowed;
    }
}
