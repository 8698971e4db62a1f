using Scriban;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>A template file.</summary>
/// <param name="Name">The path within the template folder, with <c>/</c>, as used by pages and includes.</param>
/// <param name="Script">Null if the template has errors, which have been reported; pages that use it are silently left out.</param>
internal sealed record TemplateFile(string Name, SourceFile Source, Template? Script);
