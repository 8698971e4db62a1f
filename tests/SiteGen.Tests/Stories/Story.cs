using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SiteGen.Tests.Stories;

/// <summary>
/// A temporary content folder and the results of building it. Starts with the minimal content that builds: a site, the institutions
/// <c>aru</c> (Aru vald), <c>lepa</c> (Lepa linn) and the sample <c>naidis</c>, and the programme <c>tootuba</c>. Uses the shipped
/// templates.
/// </summary>
internal sealed class Story : IDisposable
{
    /// <summary>The default build date.</summary>
    public static readonly DateOnly Today = new(2026, 11, 16);

    public const string Site = "content/site.yaml";
    public const string Institutions = "content/institutions.yaml";
    public const string Programme = "content/programmes/tootuba/programme.yaml";

    private readonly string _root = Directory.CreateTempSubdirectory("sitegen-story-").FullName;

    public Story()
    {
        var least = Path.Join(AppContext.BaseDirectory, "Stories", "Least");
        foreach (var file in Directory.EnumerateFiles(least, "*", SearchOption.AllDirectories))
        {
            With(Path.GetRelativePath(least, file), File.ReadAllText(file));
        }
    }

    public string At(string path) => Path.Join(_root, path);

    public bool Has(string path) => File.Exists(At(path));

    public string Read(string path) => File.ReadAllText(At(path));

    /// <summary>What a page says, without the places where its long words may be broken.</summary>
    public string ReadUnbroken(string path) => Read(path).Replace("\u00AD", "", StringComparison.Ordinal);

    /// <summary>Creates or overwrites a file.</summary>
    public Story With(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
        return this;
    }

    public Story With(string path, byte[] bytes)
    {
        With(path, "");
        File.WriteAllBytes(At(path), bytes);
        return this;
    }

    public Story Append(string path, string text) => With(path, Read(path) + text);

    public Story Replace(string path, string old, string @new)
    {
        Assert.Contains(old, Read(path), StringComparison.Ordinal);
        return With(path, Read(path).Replace(old, @new, StringComparison.Ordinal));
    }

    public Story Without(string path)
    {
        if (Directory.Exists(At(path)))
        {
            Directory.Delete(At(path), recursive: true);
        }
        else
        {
            File.Delete(At(path));
        }

        return this;
    }

    /// <summary>Copies the shipped templates to <c>templates/</c>, to be changed.</summary>
    public Story WithOwnTemplates() => WithCopy(Repository.Templates, "templates");

    /// <summary>Copies the shipped content to <c>content/</c>.</summary>
    public Story WithShippedContent() => Without("content").WithCopy(Repository.Content, "content");

    /// <summary>Runs <c>sitegen build</c> on the folder, as from the command line.</summary>
    public Run Build(params string[] options)
    {
        var templates = Directory.Exists(At("templates")) ? At("templates") : Repository.Templates;
        string[] output = options.Contains("--output") ? [] : ["--output", At("site")];
        string[] day = options.Contains("--date") ? [] : ["--date", $"{Today:O}"];
        string[] given = ["build", "--content", At("content"), "--templates", templates, .. output, .. day, .. options];
        using var said = new StringWriter();
        using var error = new StringWriter();
        var code = Program.Run(given, said, error);
        return new Run(code, Shortened(said), Shortened(error));
    }

    /// <summary>A build of the shipped content that publishes nothing.</summary>
    public static BuildRequest Shipped => new(Repository.Content, Repository.Templates, null, Today);

    /// <summary>A build of the folder.</summary>
    public BuildRequest Request() =>
        new(At("content"), Directory.Exists(At("templates")) ? At("templates") : Repository.Templates, At("site"), Today);

    /// <summary>Builds the folder, which must succeed.</summary>
    public Story Built(params string[] options)
    {
        var run = Build(options);
        Assert.True(run.ExitCode == 0, run.Error);
        return this;
    }

    /// <summary>A page of the site.</summary>
    /// <param name="address">A path such as <c>koolitused/tootuba/</c>.</param>
    public IDocument Page(string address) =>
        new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(
            ReadUnbroken("site/" + (address.Length == 0 || address.EndsWith('/') ? address + "index.html" : address))
        );

    /// <summary>The contents of all files of the site or of another folder.</summary>
    public SortedDictionary<string, byte[]> Files(string folder = "site") =>
        new(
            Directory
                .EnumerateFiles(At(folder), "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
                .ToDictionary(file => Path.GetRelativePath(At(folder), file).Replace('\\', '/'), File.ReadAllBytes),
            StringComparer.Ordinal
        );

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private Story WithCopy(string folder, string to)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            With(Path.Join(to, Path.GetRelativePath(folder, file)), File.ReadAllBytes(file));
        }

        return this;
    }

    /// <summary>The text with paths relative to the story's folder.</summary>
    private string Shortened(StringWriter text) =>
        text.ToString().Replace(_root + "/", "", StringComparison.Ordinal).Replace(Repository.Root + "/", "", StringComparison.Ordinal);
}

/// <summary>The result of running a command.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    /// <summary>The codes of all diagnostics, in order.</summary>
    public string[] Codes =>
        [
            .. Error
                .Split('\n')
                .Where(static line => !line.StartsWith(' '))
                .SelectMany(static line => line.Split(' ', ':'))
                .Where(static word => word.Length == 6 && word.StartsWith("SG", StringComparison.Ordinal)),
        ];
}
