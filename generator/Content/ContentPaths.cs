namespace SiteGen.Content;

/// <summary>Names of the files and folders of content, and their paths within its folder, with <c>/</c>.</summary>
internal static class ContentPaths
{
    public const string Site = "site.yaml";
    public const string Institutions = "institutions.yaml";
    public const string Programmes = "programmes";
    public const string Pages = "pages";

    /// <summary>The fact sheet, in the folder of its programme.</summary>
    public const string Programme = "programme.yaml";

    /// <summary>In the folder of its programme.</summary>
    public const string Feedback = "feedback";

    public static string ProgrammeFolder(string slug) => $"{Programmes}/{slug}";

    public static string ProgrammeFile(string slug) => $"{ProgrammeFolder(slug)}/{Programme}";
}
