using SiteGen.Tests.Content;

namespace SiteGen.Tests.Importing;

/// <summary>How <c>--accept-likely</c> writes a spelling into <c>institutions.yaml</c>, whatever its layout.</summary>
public sealed class AcceptedAliasTests : IDisposable
{
    private const string Rest = "- id: rae\n  name: Rae vald  # suur\n  kind: municipality\n";

    private readonly RegistrationList _list = new();

    public AcceptedAliasTests() => _list.Write("Jõelätme vald;läbinud", "Jõelähme vald;läbinud", "Rae vald;läbinud");

    public void Dispose() => _list.Dispose();

    [Theory]
    [InlineData("- id: joelahtme\n  name: Jõelähtme vald\n  kind: municipality\n")]
    [InlineData("- id: joelahtme\n  name: Jõelähtme vald\n  kind: municipality\n  aliases:\n")]
    [InlineData("- id: joelahtme\n  name: Jõelähtme vald\n  kind: municipality\n  aliases:  # ka nii\n")]
    [InlineData("- id: joelahtme\n  name: Jõelähtme vald\n  aliases: []\n  kind: municipality\n")]
    [InlineData("- id: joelahtme\n  name: Jõelähtme vald\n  aliases: [Jõelähtme VV,\n    Loo]  # kaks rida\n  kind: municipality\n")]
    [InlineData("- id: joelahtme\n  name: Jõelähtme vald\n  aliases:\n  - Loo  # küla\n  # lõpp\n  kind: municipality\n")]
    [InlineData("- id: joelahtme\n  name: Jõelähtme vald\n  aliases:\n        - Loo\n        - \"Iru\"\n  kind: municipality\n")]
    [InlineData("- \"id\": 'joelahtme'\n  'name': \"Jõelähtme vald\"\n  \"kind\": municipality\n  \"aliases\": ['Loo']\n")]
    [InlineData("- {id: joelahtme, name: Jõelähtme vald, kind: municipality}  # ühel real\n")]
    [InlineData("- {id: joelahtme, name: Jõelähtme vald, kind: municipality, aliases: [Loo]}\n")]
    [InlineData("- {id: joelahtme, name: Jõelähtme vald, kind: municipality,\n   aliases: }\n")]
    [InlineData("-\n    id: joelahtme\n    name: Jõelähtme vald\n    kind: municipality\n")]
    [InlineData("-   kind: municipality\n    name: >-\n      Jõelähtme\n      vald\n    id: joelahtme\n")]
    public void A_spelling_is_remembered_and_all_else_is_as_it_was(string institution)
    {
        foreach (
            var (text, ending) in from whole in (string[])[institution + Rest, Rest + institution, Indented(Rest + institution)]
            from ending in (string[])["\n", "\r\n"]
            select (whole, ending)
        )
        {
            var before = text.Replace("\n", ending, StringComparison.Ordinal);
            File.WriteAllText(_list.Story.At(RegistrationList.Institutions), before);
            var (code, said) = _list.Run("list.csv", "--accept-likely", "--replace");
            Assert.True(code == 0, said);

            var after = _list.Story.Read(RegistrationList.Institutions);
            Assert.Equal(Comments(before), Comments(after));
            Assert.Equal(ending == "\r\n", !after.Replace("\r\n", "", StringComparison.Ordinal).Contains('\n', StringComparison.Ordinal));
            var (content, codes) = Reading.Of(_list.Story);
            Assert.Empty(codes);
            Assert.Equal(2, content.Institutions.Length);
            var aliases = content.Institutions.Single(static each => each.Id.Value == "joelahtme").Aliases;
            Assert.Equal(["Jõelähme vald", "Jõelätme vald"], aliases[^2..]);
            Assert.Equal(text.Contains("Loo", StringComparison.Ordinal), aliases.Contains("Loo"));
            Assert.Empty(content.Institutions.Single(static each => each.Id.Value == "rae").Aliases);
            _list.Story.Replace(Stories.Story.Programme, "completed: 3", "completed: 1");
        }
    }

    private static string Indented(string text) => string.Concat(text.TrimEnd().Split('\n').Select(static line => $"    {line}\n"));

    private static string[] Comments(string text) =>
        [
            .. text.Split('\n')
                .Where(static line => line.Contains('#', StringComparison.Ordinal))
                .Select(static line => line[line.IndexOf('#')..].Trim()),
        ];
}
