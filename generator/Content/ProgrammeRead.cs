using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Content;

/// <param name="Found">What does not agree within it.</param>
internal sealed record ProgrammeRead(Programme Programme, ImmutableArray<Diagnostic> Found);
