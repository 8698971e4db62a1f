using System.Globalization;
using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Publishing;

namespace SiteGen;

/// <summary>What was asked of the last build that had nothing to tell, and what came of it.</summary>
internal static class LastBuild
{
    private const string Name = "last";

    /// <returns>Null where another build was asked for, or the rest of the cache is of another.</returns>
    public static BuildCounts? Read(string folder, BuildRequest request) =>
        StoredFile.Read(
            Path.Join(folder, Name),
            (card, _) => card.ReadText() == Asked(folder, request) ? new BuildCounts(card.ReadInt(), card.ReadInt(), card.ReadInt()) : null
        );

    public static void Write(string folder, BuildRequest request, BuildCounts counts) =>
        StoredFile.Write(
            Path.Join(folder, Name),
            card =>
            {
                card.Write(Asked(folder, request));
                card.Write(counts.Pages);
                card.Write(counts.DataFiles);
                card.Write(counts.Institutions);
            }
        );

    private static string Asked(string folder, BuildRequest request) =>
        string.Join(
            '\n',
            request.Content,
            request.Templates,
            Path.GetFullPath(request.Output),
            request.BaseUrl?.AbsoluteUri,
            request.Date?.ToString("O", CultureInfo.InvariantCulture),
            StoredFile.PrintOf(Path.Join(folder, RecallFile.IndexName)).ToString(CultureInfo.InvariantCulture),
            StoredFile.PrintOf(Path.Join(folder, SiteMemory.Name)).ToString(CultureInfo.InvariantCulture)
        );
}
