using System.Collections.Immutable;
using System.Reflection;

namespace SiteGen.Files;

/// <summary>Files within the program, such as the templates. Each is read when it is asked for.</summary>
/// <param name="folder">How the names of their resources begin; ends with <c>/</c>.</param>
internal sealed class EmbeddedFiles(string folder)
{
    private static readonly Assembly _program = typeof(EmbeddedFiles).Assembly;

    private ImmutableArray<string> _names;

    /// <summary>The folder <c>templates/</c> of the repository.</summary>
    public static EmbeddedFiles Templates { get; } = new("templates/");

    /// <summary>What a new site begins with.</summary>
    public static EmbeddedFiles Starter { get; } = new("starter/");

    /// <summary>Paths below the folder, with <c>/</c>, in ordinal order.</summary>
    public ImmutableArray<string> Names => _names.IsDefault ? _names = List() : _names;

    public bool Has(string name) => Names.BinarySearch(name, StringComparer.Ordinal) >= 0;

    /// <summary>The path in messages, which shows that the file is on no disk.</summary>
    public string PathOf(string name) => $"(sitegen)/{folder}{name}";

    public byte[] Read(string name)
    {
        using var resource = _program.GetManifestResourceStream(folder + name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }

    private ImmutableArray<string> List() =>
        [
            .. _program
                .GetManifestResourceNames()
                .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
                .Select(name => name[folder.Length..])
                .Order(StringComparer.Ordinal),
        ];
}
