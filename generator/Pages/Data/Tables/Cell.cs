using System.Globalization;

namespace SiteGen.Pages.Data;

/// <summary>The text of a value in a data file; empty if the value is unknown.</summary>
internal static class Cell
{
    public static string Of(bool value) => value ? "true" : "false";

    public static string Of(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    public static string Of(decimal? number) => number is { } known ? NumberFormat.Invariant(known) : "";

    public static string Of(DateOnly? day) => day is { } known ? DateFormat.Iso(known) : "";

    public static string Of(TimeOnly? time) => time?.ToString("HH:mm:ss", CultureInfo.InvariantCulture) ?? "";

    public static string Of(Uri? address) => address?.AbsoluteUri ?? "";
}
