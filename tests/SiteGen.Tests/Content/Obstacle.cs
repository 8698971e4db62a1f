using SiteGen.Files;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Content;

/// <summary>Something of somebody else that stands where a command writes. Links lead to files and folders made for the test.</summary>
internal static class Obstacle
{
    public const string Link = "link to a file";
    public const string Dangling = "link to nothing";
    public const string LinkToFolder = "link to a folder";
    public const string Pipe = "pipe";
    public const string Folder = "folder";
    public const string File = "file";
    public const string ReadOnly = "read-only file";

    public static readonly string[] Kinds = [Link, Dangling, LinkToFolder, Pipe, Folder, File, ReadOnly];

    public static bool IsLink(string kind) => kind is Link or Dangling or LinkToFolder;

    /// <summary>Puts it at a path of the story, whose files are removed.</summary>
    public static void Put(Story story, string kind, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(story.At(path))!);
        story.With("mujal/fail.txt", "ei tohi muutuda\n").With("mujal/kaust/fail.txt", "ei tohi muutuda\n").Without(path);
        switch (kind)
        {
            case Link:
                System.IO.File.CreateSymbolicLink(story.At(path), story.At("mujal/fail.txt"));
                break;
            case Dangling:
                System.IO.File.CreateSymbolicLink(story.At(path), story.At("mujal/puudub.txt"));
                break;
            case LinkToFolder:
                System.IO.File.CreateSymbolicLink(story.At(path), story.At("mujal/kaust"));
                break;
            case Pipe:
                SpecialFile.Pipe(story.At(path));
                break;
            case Folder:
                story.With($"{path}/fail.txt", "kellegi teise\n");
                break;
            default:
                story.With(path, "kellegi teise\n");
                System.IO.File.SetAttributes(story.At(path), kind == ReadOnly ? FileAttributes.ReadOnly : FileAttributes.Normal);
                break;
        }
    }

    /// <summary>Everything at and below a path: texts of files, targets of links. Follows nothing and waits for nothing.</summary>
    public static string[] Seen(string path) =>
        AtomicFile.IsLink(path) ? [$"{path} -> {new FileInfo(path).LinkTarget}"]
        : Directory.Exists(path) ? [path, .. Directory.EnumerateFileSystemEntries(path).Order(StringComparer.Ordinal).SelectMany(Seen)]
        : InputFile.IsPlainFile(path) ? [$"{path}: {System.IO.File.ReadAllText(path)}"]
        : [$"{path}: no file"];
}
