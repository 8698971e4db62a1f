namespace SiteGen.Pages.Data;

/// <summary>A column of a data file.</summary>
/// <param name="Name">Its header; a translation under <c>columns</c> explains it.</param>
/// <param name="Meaning">The key of the content model that it shows, such as <c>institutions.name</c>; what is computed has a name of its
/// own.</param>
internal abstract record Column(string Name, string Meaning);

/// <param name="Cell">Its text in the row of a subject.</param>
internal sealed record Column<TSubject>(string Name, string Meaning, Func<TSubject, string> Cell) : Column(Name, Meaning);
