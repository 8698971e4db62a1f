using System.Collections;
using System.Globalization;
using System.Reflection;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Model;
using SiteGen.Tests.Stories;
using SiteGen.Text;

namespace SiteGen.Tests.Content;

/// <summary>What was set aside, or kept in a cache, comes back as it was. The shipped content uses every key there is.</summary>
public sealed class CardTests
{
    private static readonly SiteContent _shipped = new ContentReader(Folder.At(Repository.Content), 2, null, new DiagnosticBag()).Read();

    public static TheoryData<string> Slugs => [.. _shipped.Programmes.Select(static programme => programme.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_fact_sheet_that_was_set_aside_comes_back_as_it_was(string slug)
    {
        var sheet = Sheet(slug);
        var card = new CardWriter();
        SheetCard.Write(sheet, card);
        var back = SheetCard.Read(new CardReader(card.Written.ToArray()), sheet.WithoutTexts(), NotRead);
        Assert.Contains($".Title: {sheet.Title}", Facts(back));
        Assert.Equal(Facts(sheet), Facts(back));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_programme_that_was_kept_comes_back_as_it_was(string slug)
    {
        var programme = Sheet(slug).WithoutTexts();
        var card = new CardWriter();
        var names = new SharedNames();
        ProgrammeCard.Write(programme, names, card);
        var back = ProgrammeCard.Read(new CardReader(card.Written.ToArray()), NotRead, new SharedNames(names.Numbered));
        Assert.Contains($".Title: {programme.Title}", Facts(back));
        Assert.Equal(Facts(programme), Facts(back));
    }

    private static FactSheet Sheet(string slug) =>
        ProgrammeReader.Read(Folder.At(Repository.Content).Sub("programmes").Sub(slug), new DiagnosticBag())!;

    private static SourceFile NotRead(string path) => throw new InvalidOperationException($"{path} was read again");

    /// <summary>Every value in it, each in a line with the names that lead to it.</summary>
    private static IEnumerable<string> Facts(object? value, string name = "") =>
        value switch
        {
            null => [$"{name}: -"],
            string or Enum or Uri or ValueType and IFormattable or bool =>
            [
                $"{name}: {Convert.ToString(value, CultureInfo.InvariantCulture)}",
            ],
            SourceFile file => [$"{name}: {file.Path} {file.Print}"],
            IEnumerable items => items
                .Cast<object?>()
                .SelectMany((item, number) => Facts(item, $"{name}[{number}]"))
                .Append($"{name} ends"),
            _ => value
                .GetType()
                .GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                .Where(property =>
                    property.GetIndexParameters().Length == 0 && property.Name != "EqualityContract" && IsStored(value.GetType(), property)
                )
                .SelectMany(property => Facts(property.GetValue(value), $"{name}.{property.Name}")),
        };

    /// <summary>What is worked out of the rest needs no looking at, and may ask for the file.</summary>
    private static bool IsStored(Type type, PropertyInfo property) =>
        property.CanWrite || type.GetField($"<{property.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic) is not null;
}
