using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Importing;

/// <summary>A registration list and the content to import it into; deleted on disposal.</summary>
internal sealed class RegistrationList : IDisposable
{
    public const string Institutions = "content/institutions.yaml";

    /// <summary>The programme as the command names it.</summary>
    public string Programme { get; set; } = "tootuba";

    public Story Story { get; } =
        new Story().With(
            Institutions,
            """
            # Asutused
            - id: rae
              name: Rae vald
              kind: municipality
              aliases: [Rae Vallavalitsus]
            - id: tartu-linn
              name: Tartu linn
              kind: municipality
            - id: tartu-vald
              name: Tartu vald
              kind: municipality
              registry_code: "70007340"
            - id: joelahtme
              name: Jõelähtme vald
              kind: municipality
              aliases: [Jõelähtme VV]  # ka nii
            - id: amet
              name: Kooliamet
              kind: agency
              aliases:
                - Kooli Amet

            """
        );

    /// <summary>Writes a CSV list below the default header.</summary>
    public void Write(params string[] rows) =>
        File.WriteAllText(Story.At("list.csv"), "Asutus;Staatus\n" + string.Concat(rows.Select(static row => row + "\n")));

    /// <summary>Imports a list into the results of 2022.</summary>
    public (int Code, string Said) Run(string list, params string[] options)
    {
        using var said = new StringWriter { NewLine = "\n" };
        var code = Program.Run(
            [
                "import",
                "participants",
                Story.At(list),
                "--programme",
                Programme,
                "--period",
                "2022",
                "--content",
                Story.At("content"),
                .. options,
            ],
            said,
            said
        );
        return (code, said.ToString());
    }

    public void Dispose() => Story.Dispose();
}
