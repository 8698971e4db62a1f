using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Estonian;

namespace SiteGen.Content.Keys.Shapes.Readings;

/// <summary>
/// Lines for a text that stands where keys are due: <c>fee: tasuta</c>, <c>volume: 2 päeva</c>. Null if the text says nothing certain.
/// </summary>
internal static partial class TextDrafts
{
    public static Draft? Fee(string text) => Certain("amount", NumberShapes.Amount.ReadText(text, "amount"));

    public static Draft? Volume(string text)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        foreach (var part in Parts().Split(text.Trim().TrimEnd(')', '.')))
        {
            if (Quantity.Read(part) is not { Sign: "", Unit.Length: > 0, IsCertain: true } read || KeyOf(read.Unit) is not { } key)
            {
                return null;
            }

            lines.Add($"{key}: {read.Numbers[0]}");
        }

        return lines.Distinct().Count() == lines.Count ? Draft.Certain(lines.ToImmutable()) : null;
    }

    public static Draft? Title(string text) => Draft.Certain($"title: {SourceText.Of(text)}");

    public static Draft? Name(string text) => Draft.Certain($"name: {SourceText.Of(text)}");

    public static Draft? Trainer(string text) => Draft.Likely($"name: {SourceText.Of(text)}");

    public static Draft? Image(string text) => Draft.Likely($"file: {SourceText.Of(text)}", "alt: …");

    public static Draft? Organiser(string text) => Draft.Likely("role: organiser", $"name: {SourceText.Of(text)}");

    public static Draft? Licence(string text) => Draft.Likely($"name: {SourceText.Of(text)}", "url: https://…");

    public static Draft? Link(string text) =>
        !text.Contains(' ', StringComparison.Ordinal) && AddressShapes.Url.ReadText(text, "url") is { IsCertain: true, Sources: [var url] }
            ? Draft.Likely("title: …", $"url: {url}")
            : Draft.Likely($"title: {SourceText.Of(text)}", "url: https://…");

    public static Draft? Contact(string text) =>
        text.Contains('@') ? Certain("email", AddressShapes.Email.ReadText(text, "email"))
        : PhoneNumber.TryParse(text, out _, out _) ? Draft.Certain($"phone: {SourceText.Of(text)}")
        : IsUrl(text) ? Draft.Certain($"url: {SourceText.Of(text)}")
        : Draft.Likely($"name: {SourceText.Of(text)}", "email: …");

    /// <summary>No web address: it answers no question about the data.</summary>
    public static Draft? DataContact(string text) => IsUrl(text) ? null : Contact(text);

    public static Draft? Keyword(string text) => Draft.Certain($"text: {SourceText.Of(text)}");

    public static Draft? Session(string text) =>
        SessionTimes.Lines(text) is { } lines
            ? Draft.Certain(lines)
            : Certain("start", DateShapes.Moment.ReadText(text, "start")) ?? Draft.Likely($"title: {SourceText.Of(text)}", "start: …");

    public static Draft? Schedule(string text) =>
        Session(text) is { IsCertain: true } session
            ? Draft.Certain([.. session.AsItem().Lines.Select(static line => "  " + line).Prepend("sessions:")])
            : Draft.Certain($"note: {SourceText.Of(text)}");

    public static Draft? Period(string text) => Certain("period", DateShapes.Period.ReadText(text, "period"));

    private static Draft? Certain(string key, Offer? offer) =>
        offer is { IsCertain: true, Sources: [var only] } ? Draft.Certain($"{key}: {only}") : null;

    private static string? KeyOf(string unit) =>
        ((string[])["days", "academic_hours"]).FirstOrDefault(key => CountedNouns.Of(key).Contains(unit));

    private static bool IsUrl(string text) =>
        text.Contains("://", StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal);

    [GeneratedRegex(@" ?[(,;/+] ?| ja ")]
    private static partial Regex Parts();
}
