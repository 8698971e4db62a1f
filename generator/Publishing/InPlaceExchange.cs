#pragma warning disable RS0030 // Publishing writes the site.
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Publishing;

/// <summary>
/// Replaces the contents of an output that cannot be renamed: a mount point, such as the volume of a container, or a folder from a
/// lower layer of its image; or one beside which nothing may be written. The new site is first put into the output as a whole, in a
/// folder of its own. Only then is the old site removed and the new one moved to its place; if the build is killed meanwhile, the
/// next one goes on. Readers may see a part of a site meanwhile.
/// </summary>
internal static class InPlaceExchange
{
    public const string FolderName = ".sitegen-new";

    /// <summary>The marker of a site that is still being copied.</summary>
    public const string PartName = ".sitegen-part";

    /// <summary>The caller must hold the output lock and have validated the output.</summary>
    /// <returns>Null if the output is the new site.</returns>
    /// <exception cref="IOException">The output is as it was.</exception>
    public static Diagnostic? Replace(WorkingFolder work, OutputFolder output)
    {
        MoveOrCopy(work.Site, NextOf(output));
        return TryFinish(output) ?? output.Validate();
    }

    /// <summary>Goes on where a killed build stopped, or removes a new site that was not yet whole. Touches no files of others.</summary>
    /// <returns>Null if nothing is left to be done.</returns>
    public static Diagnostic? TryFinish(OutputFolder output)
    {
        var next = NextOf(output);
        if (!Directory.Exists(next) || AtomicFile.IsLink(next) || AtomicFile.IsLink(output.FullName))
        {
            return null;
        }

        try
        {
            var isWhole = SiteMarker.Read(next) is not null;
            if (isWhole && SiteMarker.Read(output.FullName) is null)
            {
                MoveUp(output.FullName, next);
            }
            else if (output.ForeignNames().All(static name => name == FolderName))
            {
                if (isWhole)
                {
                    Finish(output.FullName, next);
                }
                else if (IsPart(next))
                {
                    Delete(next);
                }
            }

            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return PublishingProblems.HalfReplaced(output.FullName, next, exception);
        }
    }

    private static string NextOf(OutputFolder output) => Path.Join(output.FullName, FolderName);

    private static bool IsPart(string next) =>
        InputFile.IsPlainFile(Path.Join(next, PartName)) || !Directory.EnumerateFileSystemEntries(next).Any();

    private static void MoveOrCopy(string site, string next)
    {
        try
        {
            Directory.Move(site, next);
        }
        catch (IOException) when (!Path.Exists(next))
        {
            Copy(site, next);
        }
    }

    /// <summary>Copies to another device. The marker gets its name last, so a site that has it is whole.</summary>
    private static void Copy(string site, string next)
    {
        Directory.CreateDirectory(next);
        try
        {
            var part = Path.Join(next, PartName);
            NewFile.Copy(Path.Join(site, SiteMarker.FileName), part);
            CopyTree(site, next, except: SiteMarker.FileName);
            File.Move(part, Path.Join(next, SiteMarker.FileName));
        }
        catch
        {
            Delete(next);
            throw;
        }
    }

    private static void CopyTree(string from, string to, string? except = null)
    {
        Directory.CreateDirectory(to);
        var entries = FolderListing.Of(from, hasDotfiles: true);
        foreach (var name in entries.Files.Where(name => name != except))
        {
            NewFile.Copy(Path.Join(from, name), Path.Join(to, name));
        }

        foreach (var name in entries.Folders)
        {
            CopyTree(Path.Join(from, name), Path.Join(to, name));
        }
    }

    /// <summary>The marker of the old site goes last: without it, all of the old site is gone.</summary>
    private static void Finish(string output, string next)
    {
        if (SiteMarker.Read(output) is not null)
        {
            foreach (var name in FolderListing.Of(output, hasDotfiles: true).Names)
            {
                if (name is not (FolderName or OutputFolder.WorkplaceName or SiteMarker.FileName))
                {
                    Delete(Path.Join(output, name));
                }
            }

            File.Delete(Path.Join(output, SiteMarker.FileName));
        }

        MoveUp(output, next);
    }

    /// <summary>In the place of the owner's dotfiles, the new site has copies. The marker again comes last.</summary>
    private static void MoveUp(string output, string next)
    {
        var names = FolderListing.Of(next, hasDotfiles: true).Names;
        foreach (var name in names.OrderBy(static name => name == SiteMarker.FileName))
        {
            var (from, to) = (Path.Join(next, name), Path.Join(output, name));
            if (name.StartsWith('.') && InputFile.IsPlainFile(to))
            {
                File.Delete(to);
            }

            Directory.Move(from, to);
        }

        Directory.Delete(next);
    }

    private static void Delete(string path)
    {
        if (Directory.Exists(path) && !AtomicFile.IsLink(path))
        {
            Directory.Delete(path, recursive: true);
        }
        else
        {
            File.Delete(path);
        }
    }
}
