using Scriban.Syntax;
using SiteGen.Diagnostics;

namespace SiteGen.Rendering;

/// <summary>Ends the rendering of a page with a diagnostic of ours. Scriban lets its own kind of exception pass unchanged.</summary>
internal sealed class TemplateFaultException(Diagnostic diagnostic) : ScriptRuntimeException(default, diagnostic.Detail.English)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
