using System.Collections.Immutable;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Text;

namespace SiteGen.Editing;

/// <summary>
/// A content file that is edited in memory and replaced in one step, or left as it was. An edit is made only if the file then reads as
/// meant, with every comment that it had.
/// </summary>
internal sealed class EditedFile
{
    private readonly string _path;
    private readonly byte[] _bytes;
    private readonly Revision _original;

    private EditedFile(string path, byte[] bytes, Revision revision)
    {
        (_path, _bytes, _original, Current) = (path, bytes, revision, revision);
    }

    /// <summary>The file as edited so far.</summary>
    public Revision Current { get; private set; }

    /// <param name="root">The content or template folder, which may be a link; nothing below it may.</param>
    /// <param name="name">The path below the folder, with <c>/</c>.</param>
    /// <returns>Null if the file cannot be edited, which is reported.</returns>
    public static EditedFile? Open(string root, string name, DiagnosticBag diagnostics)
    {
        var (path, displayPath) = (root, Folder.At(root).DisplayPath);
        foreach (var part in name.Split('/'))
        {
            (path, displayPath) = (Path.Join(path, part), $"{displayPath}/{part}");
            if (AtomicFile.IsLink(path))
            {
                diagnostics.Add(FileProblems.SymbolicLink(displayPath));
                return null;
            }
        }

        try
        {
            var bytes = InputFile.Read(path, displayPath, InputFile.MaxTextBytes);
            return Revision.Read(bytes, displayPath, diagnostics) is { } revision ? new EditedFile(path, bytes, revision) : null;
        }
        catch (UnreadableException exception)
        {
            diagnostics.Add(FileProblems.CannotRead(exception));
            return null;
        }
    }

    /// <summary>Makes an edit; false if that is not possible without changing anything else, which is reported.</summary>
    public bool Edit(YamlEdit edit, DiagnosticBag diagnostics)
    {
        if (Current.Edit(edit) is { } edited)
        {
            Current = edited;
            return true;
        }

        diagnostics.Add(
            Current is { Front: { } root, ErrorCount: 0 }
                ? EditProblems.CannotEdit(YamlPlace.Find(root, edit.At)?.Node.Span ?? root.Span, edit.At.ToString())
                : EditProblems.HasErrors(Current.Source.Path)
        );
        return false;
    }

    /// <summary>Makes edits, none of which depends on what another writes; false if one is not possible, which is reported.</summary>
    public bool Edit(ImmutableArray<YamlEdit> edits, DiagnosticBag diagnostics)
    {
        if (edits.Length > 1 && Current.Edit(new EditTogether(edits)) is { } edited)
        {
            Current = edited;
            return true;
        }

        return edits.All(edit => Edit(edit, diagnostics));
    }

    /// <summary>
    /// Applies the certain fixes of diagnostics, together if that is possible: each by itself reads the whole file again. Reports those
    /// that would change anything else.
    /// </summary>
    /// <param name="problems">In the order of their fixes, none of which touches another.</param>
    /// <returns>How many were made.</returns>
    public int Apply(ImmutableArray<Diagnostic> problems, DiagnosticBag diagnostics)
    {
        if (Current.Apply([.. problems.Select(static problem => problem.Fix!)]) is { } edited)
        {
            Current = edited;
            return problems.Length;
        }

        if (problems is [var only])
        {
            diagnostics.Add(EditProblems.FixNotApplied(only));
            return 0;
        }

        // From the end to the start, so that no fix moves another one's place.
        var half = problems.Length / 2;
        return Apply(problems[half..], diagnostics) + Apply(problems[..half], diagnostics);
    }

    /// <summary>The changes. In a file with personal codes, the diff is of the text in which they are redacted.</summary>
    public IEnumerable<string> Diff() =>
        _original.IsRedacted || Current.IsRedacted
            ? UnifiedDiff.Between(Current.Source.Path, _original.Source.Text, Current.Source.Text)
            : UnifiedDiff.Between(Current.Source.Path, _original.Raw.Text, Current.Raw.Text);

    /// <summary>Replaces the file on disk; false if that fails, which is reported. The file is then as it was.</summary>
    public bool Save(DiagnosticBag diagnostics)
    {
        try
        {
            AtomicFile.Replace(_path, Current.Source.Path, _bytes, Current.Raw.Encode());
            return true;
        }
        catch (UnreadableException exception)
        {
            diagnostics.Add(FileProblems.CannotRead(exception));
        }
        catch (BlockedPathException exception)
        {
            diagnostics.Add(EditProblems.Blocked(Current.Source.Path, Path.GetFileName(exception.BlockedPath), exception.IsLink));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileProblems.CannotWrite(Current.Source.Path, exception));
        }

        return false;
    }
}
