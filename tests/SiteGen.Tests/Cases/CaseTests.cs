using SiteGen.Diagnostics;

namespace SiteGen.Tests.Cases;

/// <summary>
/// Compares the output for each mistake byte for byte. To create or update expected output, run the tests with SITEGEN_ACCEPT=1; CI ignores
/// the variable.
/// </summary>
public sealed class CaseTests
{
    public static TheoryData<string> Names => [.. CaseFile.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Build_prints_what_the_case_expects(string name)
    {
        var file = CaseFile.Named(name);
        using var story = file.ToStory();
        var printed = story.Build().Error;
        if (Acceptance.IsAsked)
        {
            file.Accept(printed);
        }

        Assert.Equal(file.ExpectedText, printed);
    }

    /// <summary>Codes that a case cannot show (bytes, templates, folders, environment) need a test elsewhere that names them.</summary>
    [Fact]
    public void Every_code_has_a_case_or_a_test()
    {
        var tests = Directory
            .EnumerateFiles(Path.Join(CaseFile.Folder, ".."), "*.cs", SearchOption.AllDirectories)
            .Select(File.ReadAllText)
            .ToList();
        var told = CaseFile.Names.Select(static name => name[..6]).ToHashSet();
        Assert.DoesNotContain(
            Catalogue.All.Select(static code => code.Id).Except(told),
            code => !tests.Exists(test => test.Contains(code, StringComparison.Ordinal))
        );
    }

    [Fact]
    public void No_two_codes_have_one_number() =>
        Assert.Equal(Catalogue.All.Length, Catalogue.All.DistinctBy(static code => code.Id).Count());

    [Fact]
    public void Every_case_shows_the_code_that_it_is_named_by() =>
        Assert.All(
            CaseFile.Names.Where(static name => name.StartsWith("SG", StringComparison.Ordinal)),
            static name => Assert.Contains($" {name[..6]}: ", CaseFile.Named(name).ExpectedText, StringComparison.Ordinal)
        );
}
