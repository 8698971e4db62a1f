using System.Collections.Immutable;
using SiteGen.Content;
using SiteGen.Model;

namespace SiteGen.Importing;

/// <summary>What to import, and where to.</summary>
/// <param name="Lists">Paths of registration lists, at least one.</param>
/// <param name="Content">Path of the content folder.</param>
/// <param name="Programme">Slug of the programme.</param>
/// <param name="Period">The period that the lists cover.</param>
internal sealed record ImportRequest(ImmutableArray<string> Lists, string Content, string Programme, PeriodName Period)
{
    public ListOptions Options { get; init; } = new();

    /// <summary>Whether to replace figures that the period has already.</summary>
    public bool Replace { get; init; }

    /// <summary>Whether to show the changes as a diff and write nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>Path of the programme's file on disk.</summary>
    public string ProgrammeFile => Path.Join(Content, ContentPaths.ProgrammeFile(Programme));

    /// <summary>
    /// The slug in a name as people give it, such as <c>./koolitus</c> or the path of the folder or its file, as completed by a shell.
    /// </summary>
    public static string Slug(string programme, string content)
    {
        var name = programme.Replace('\\', '/').TrimEnd('/');
        var file = $"/{Path.GetFileName(ContentPaths.ProgrammeFile(""))}";
        name = name.EndsWith(file, StringComparison.Ordinal) ? name[..^file.Length] : name;
        var folder = $"{ContentPaths.Programmes}/";
        if (Path.IsPathRooted(name) && Path.GetDirectoryName(name) != Path.Join(Path.GetFullPath(content), ContentPaths.Programmes))
        {
            return name; // of other content
        }

        var start = name.LastIndexOf(folder, StringComparison.Ordinal);
        return start == 0 || (start > 0 && name[start - 1] == '/') ? name[(start + folder.Length)..]
            : name.StartsWith("./", StringComparison.Ordinal) ? name[2..]
            : name;
    }
}
