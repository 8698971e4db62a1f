using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>The interface texts in <c>templates/strings/et.yaml</c>.</summary>
/// <param name="Entries">By path in the file, such as <c>figures.completed</c>, in ordinal order.</param>
internal sealed record TranslationTable(SourceFile Source, ImmutableSortedDictionary<string, Translation> Entries);

/// <summary>An interface text; <c>{n}</c> is the placeholder for a number.</summary>
/// <param name="One">The singular form.</param>
/// <param name="Other">The plural form; also the text itself if there is only one form.</param>
internal sealed record Translation(string One, string Other);
