namespace SiteGen.Pages.Data;

/// <summary>A column of a CSV file.</summary>
/// <param name="Name">The header; explained by a translation under <c>columns</c>.</param>
/// <param name="Meaning">
/// Path of the content-model key with the values, such as <c>institutions.name</c>. Computed values have a path of their own.
/// </param>
internal abstract record Column(string Name, string Meaning);

/// <param name="Cell">Formats the cell for a subject.</param>
internal sealed record Column<TSubject>(string Name, string Meaning, Func<TSubject, string> Cell) : Column(Name, Meaning);
