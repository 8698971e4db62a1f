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
        var allowed = new ScriptObject();
        allowed.SetValue("array", Only((ScriptObject)all["array"]!, ["any", "contains", "first", "join", "last", "limit", "offset", "reverse", "size"]), readOnly: true);
        allowed.SetValue("string", Only((ScriptObject)all["string"]!, ["contains", "ends_with", "size", "starts_with"]), readOnly: true);
        allowed.SetValue("include", new Include(templates), readOnly: true);
        allowed.IsReadOnly = true;
        return allowed;
    }

    private static ScriptObject Only(ScriptObject functions, ReadOnlySpan<string> names)
    {
        var allowed = new ScriptObject();
        foreach (var name in names) allowed.SetValue(name, functions[name], readOnly: true);
        allowed.IsReadOnly = true;
        return allowed;
    }
}
