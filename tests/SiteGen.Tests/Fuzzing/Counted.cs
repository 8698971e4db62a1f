using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Importing;
using SiteGen.Importing.Lists;
using SiteGen.Model;

namespace SiteGen.Tests.Fuzzing;

/// <summary>Counts a registration list, whatever it holds.</summary>
internal static class Counted
{
    private static readonly Institution _aru = new()
    {
        Id = new("aru", default!),
        Name = "Aru vald",
        Kind = InstitutionKind.Municipality,
    };

    /// <summary>What is told, after asserting that a list is counted or refused.</summary>
    /// <exception cref="UnreadableListException">The file is no list that can be read.</exception>
    public static string Of(string path)
    {
        var diagnostics = new DiagnosticBag();
        var result = new ListCounting([_aru], new ListOptions(), diagnostics).Count([("list", ListFile.Worksheets(path))]);
        Assert.Equal(diagnostics.HasErrors, result.Counts is null);
        Assert.Null(result.WrongOption);
        var people = result.Counts?.Registered is { } registered ? Math.Min(registered, 3).ToString(CultureInfo.InvariantCulture) : "-";
        return $"{people} {Told.Of(diagnostics)}";
    }
}
