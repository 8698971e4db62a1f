using Scriban;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>A template as it was read.</summary>
/// <param name="Name">Its path within the template folder, with <c>/</c>: what pages and includes call it.</param>
/// <param name="Script">Null where it has faults, which are reported by then: what uses it is left out without another word.</param>
internal sealed record TemplateFile(string Name, SourceFile Source, Template? Script);
