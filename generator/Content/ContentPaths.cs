namespace SiteGen.Content;

/// <summary>The names of content files and folders, and their paths relative to the content folder, with <c>/</c>.</summary>
internal static class ContentPaths
{
    public const string Site = "site.yaml";
    public const string Institutions = "institutions.yaml";
    public const string Programmes = "programmes";
    public const string Pages = "pages";

    /// <summary>Files that are copied to the site as they are, dotfiles included.</summary>
    public const string Static = "static";

    /// <summary>The fact sheet, in the programme's folder.</summary>
    public const string Programme = "programme.yaml";

    /// <summary>The folder of feedback, in the programme's folder.</summary>
    public const string Feedback = "feedback";

    public static string ProgrammeFolder(string slug) => $"{Programmes}/{slug}";

    public static string ProgrammeFile(string slug) => $"{ProgrammeFolder(slug)}/{Programme}";
}
