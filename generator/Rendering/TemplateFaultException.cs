using Scriban.Syntax;
using SiteGen.Diagnostics;

namespace SiteGen.Rendering;

/// <summary>Aborts rendering with a diagnostic. Derives from Scriban's exception because Scriban does not wrap that.</summary>
internal sealed class TemplateFaultException(Diagnostic diagnostic) : ScriptRuntimeException(default, diagnostic.Detail.English)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
