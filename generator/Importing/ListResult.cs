using SiteGen.Diagnostics;
using SiteGen.Importing.Reports;

namespace SiteGen.Importing;

/// <summary>What the lists say.</summary>
/// <param name="Counts">Null if anything is uncertain, which is reported.</param>
/// <param name="Report">As far as the lists were read, also if they were refused.</param>
/// <param name="WrongOption">What is wrong with the options; null if they fit the lists.</param>
internal sealed record ListResult(RegistrationCounts? Counts, ImportReport Report, Message? WrongOption = null);
