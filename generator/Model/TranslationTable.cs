using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>The interface's texts: <c>templates/strings/et.yaml</c>.</summary>
/// <param name="Entries">By their path in the file, such as <c>figures.completed</c>, in ordinal order.</param>
internal sealed record TranslationTable(SourceFile Source, ImmutableSortedDictionary<string, Translation> Entries);

/// <summary>A text of the interface; <c>{n}</c> in it stands for a number.</summary>
/// <param name="One">The form for the number 1.</param>
/// <param name="Other">The form for every other number, and the text itself where there is one form only.</param>
internal sealed record Translation(string One, string Other);
