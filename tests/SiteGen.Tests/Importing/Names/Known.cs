using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Importing.Names;
using SiteGen.Model;
using SiteGen.Tests.Stories;
using SiteGen.Text;

namespace SiteGen.Tests.Importing.Names;

/// <summary>Institutions to match with, and what a match says in a line.</summary>
internal static partial class Known
{
    public static ImmutableArray<Institution> Municipalities { get; } =
    [
        .. Entry()
            .Matches(File.ReadAllText(Path.Combine(Repository.Content, "institutions.yaml")))
            .Where(static entry => !entry.Value.Contains("sample: true", StringComparison.Ordinal))
            .Select(static entry =>
                Of(
                    entry.Groups["id"].Value,
                    InstitutionKind.Municipality,
                    entry.Groups["name"].Value,
                    entry.Groups["aliases"].Value.Split(", ")
                )
            ),
    ];

    public static Institution Of(string id, InstitutionKind kind, string name, params string[] aliases) =>
        new()
        {
            Id = new Sourced<string>(id, default),
            Name = name,
            Kind = kind,
            Aliases = [.. aliases],
        };

    public static string Describe(InstitutionMatch match) =>
        match switch
        {
            CertainMatch certain => $"certain {certain.Institution.Id.Value}",
            LikelyMatch likely => $"likely {string.Join(", ", likely.Candidates.Select(static each => each.Id.Value))}",
            CountyMatch => "county",
            NoInstitutionMatch => "none",
            _ => "unknown",
        };

    [GeneratedRegex(@"- id: (?<id>\S+)\n  name: (?<name>.+)\n  kind: municipality\n(  .*\n)*?  aliases: \[(?<aliases>.*)\]\n(  .*\n)*")]
    private static partial Regex Entry();
}
