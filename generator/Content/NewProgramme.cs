using System.Collections.Immutable;
using SiteGen.Content.Entities;
using SiteGen.Content.Shapes;
using SiteGen.Content.Yaml;
using SiteGen.Diagnostics;
using SiteGen.Estonian;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>The files of a programme that is begun, by their paths in the content; or why it cannot be.</summary>
internal sealed record NewProgramme(ImmutableArray<(string Path, string Text)> Files, Message? Refusal)
{
    /// <summary>Stands in each text that is still to be written.</summary>
    public const string Mark = "TÄIDA";

    /// <param name="slug">Null where it is to be made of the title.</param>
    public static NewProgramme Make(Folder content, string title, string? slug)
    {
        if (!content.Exists) return Refused($"there is no folder `{content.Shown}`");
        if (!Texts.Name.TryRead(new YamlScalar(new SourceFile("", "").Span(0, 0), title, Plain: false), "title", new DiagnosticBag(), out var line) || line.Any(char.IsControl))
        {
            return Refused($"a title must have text and may not begin with =, +, - or @");
        }

        slug ??= Slug.From(line);
        if (slug.Length == 0) return Refused($"no address can be made of this title; name one with `--slug`");
        if (!Slug.IsValid(slug)) return Refused($"`{slug}` cannot be an address: it must be lower-case letters a to z, digits and single hyphens, at most 80");
        var programmes = content.Sub("programmes");
        if (programmes.List(new DiagnosticBag()) is var (files, folders) && files.Concat(folders).Contains(slug, StringComparer.OrdinalIgnoreCase))
        {
            return Refused($"{programmes.Shown}/{slug} is there already; nothing was written");
        }
        if (folders.FirstOrDefault(folder => Aliases(programmes.Sub(folder)).Contains(slug)) is { } other)
        {
            return Refused($"`{slug}` is a former name of the programme `{other}`; name another with `--slug`");
        }
        return new NewProgramme(
            [
                ($"programmes/{slug}/programme.yaml", Template("new-programme.yaml").Replace("{title}", Quoted(line), StringComparison.Ordinal)),
                ($"programmes/{slug}/feedback/01.md", Template("new-feedback.md")),
            ],
            null);
    }

    private static NewProgramme Refused(Message why) => new([], why);

    private static IEnumerable<string> Aliases(Folder programme)
    {
        var ignored = new DiagnosticBag();
        return programme.Read("programme.yaml", ignored) is { } file && YamlReader.Read(file, ignored) is { } node && ProgrammeShape.Shape.TryRead(node, "", ignored, out var read)
            ? read.Aliases.Select(static alias => alias.Value)
            : [];
    }

    /// <summary>As YAML text, whatever is in it.</summary>
    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Template(string name)
    {
        using var stream = typeof(NewProgramme).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
