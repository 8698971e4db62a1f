using System.Globalization;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>Equal content and templates produce equal bytes. Each variation is compared with the shipped site.</summary>
public sealed class DeterminismTests(ShippedSite site)
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(16)]
    public void With_any_number_of_threads(int threads)
    {
        using var story = new Story().WithShippedContent();
        var outcome = Build.Run(story.Request() with { Threads = threads });
        Assert.Equal(0, outcome.ExitCode);
        AssertSame(story);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("et-EE")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void In_any_culture(string culture)
    {
        Icu.Require();
        var (before, other) = (CultureInfo.CurrentCulture, CultureInfo.GetCultureInfo(culture));
        using var story = new Story().WithShippedContent();
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (other, other);
            story.Built();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, before);
        }
        AssertSame(story);
    }

    [Theory]
    [InlineData("Pacific/Kiritimati", "tr_TR.UTF-8")]
    [InlineData("Pacific/Pago_Pago", "C")]
    public void In_any_time_zone_and_locale_of_a_process_of_its_own(string zone, string locale)
    {
        using var story = new Story().WithShippedContent();
        Command.BuildIn(story, ("TZ", zone), ("LC_ALL", locale), ("LANG", locale));
        AssertSame(story);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void With_files_made_in_any_order(int seed)
    {
        using var story = new Story().Without("content");
        var files = Directory.GetFiles(Repository.Content, "*", SearchOption.AllDirectories);
        new Random(seed).Shuffle(files);
        foreach (var file in files)
        {
            story.With(Path.Join("content", Path.GetRelativePath(Repository.Content, file)), File.ReadAllBytes(file));
        }

        AssertSame(story.Built());
    }

    [Fact]
    public void In_the_next_run_too()
    {
        using var story = new Story().WithShippedContent();
        AssertSame(story.Built());
        AssertSame(story.Built());
    }

    [Fact]
    public void With_folders_of_any_name_and_templates_from_a_copy()
    {
        using var story = new Story().WithShippedContent().WithOwnTemplates();
        Directory.Move(story.At("content"), story.At("sisu ja õied"));
        Directory.Move(story.At("templates"), story.At("mallid"));
        var outcome = Build.Run(new BuildRequest(story.At("sisu ja õied"), story.At("mallid") + "/", story.At("site"), Story.Today));
        Assert.Equal(0, outcome.ExitCode);
        AssertSame(story);
    }

    [Fact]
    public void With_content_that_another_system_saved()
    {
        using var story = new Story().Without("content");
        foreach (var file in Directory.GetFiles(Repository.Content, "*", SearchOption.AllDirectories))
        {
            story.With(
                Path.Join("content", Path.GetRelativePath(Repository.Content, file)),
                "\uFEFF" + Decomposed(File.ReadAllText(file)).ReplaceLineEndings("\r\n")
            );
        }
        AssertSame(story.Built());
    }

    /// <summary>The ban in the generator's project can be suppressed for a line, but the compiled code shows every use.</summary>
    [Fact]
    public void The_generator_refers_to_no_clock_time_zone_or_chance()
    {
        using var assembly = new PEReader(File.OpenRead(typeof(Build).Assembly.Location));
        var metadata = assembly.GetMetadataReader();
        var used = metadata
            .MemberReferences.Select(metadata.GetMemberReference)
            .Where(static member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member =>
                $"{metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)member.Parent).Name)}."
                + $"{metadata.GetString(member.Name)}"
            )
            .ToHashSet();
        Assert.Contains("DateOnly.TryParseExact", used);
        Assert.DoesNotContain(used, static member => member.Split('.')[0] is "TimeProvider" or "TimeZoneInfo" or "Random");
        Assert.DoesNotContain(
            used,
            static member => member is "Guid.NewGuid" or "CultureInfo.get_CurrentCulture" or "CultureInfo.get_CurrentUICulture"
        );
        // The clock is read in one place, if no option sets the date.
        Assert.Equal(
            ["DateTimeOffset.get_UtcNow"],
            used.Where(static member =>
                member.StartsWith("DateTime", StringComparison.Ordinal) && member.Split('.')[1] is "get_Now" or "get_UtcNow" or "get_Today"
            )
        );
    }

    private static string Decomposed(string text)
    {
        Icu.Require();
        return text.Normalize(System.Text.NormalizationForm.FormD);
    }

    private void AssertSame(Story story)
    {
        var (expected, actual) = (site.Story.Files(), story.Files());
        Assert.Equal(expected.Keys, actual.Keys);
        Assert.All(expected, file => Assert.True(file.Value.AsSpan().SequenceEqual(actual[file.Key]), file.Key));
    }
}
