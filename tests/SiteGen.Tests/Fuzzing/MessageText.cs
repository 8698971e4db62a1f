namespace SiteGen.Tests.Fuzzing;

/// <summary>Lines with everything that a terminal, a log or a build service could obey, and with personal codes.</summary>
internal static class MessageText
{
    public static Grammar Grammar { get; } =
        new(
            ("file", ["a⟨line⟩", "a⟨line⟩\n⟨file⟩", "⟨line⟩\r\n⟨file⟩", "~⟨line⟩⟨line⟩", "\u0001⟨line⟩"]),
            ("line", ["a", "⟨piece⟩", "⟨piece⟩⟨line⟩", "key: ⟨piece⟩⟨line⟩", "⟨long⟩⟨piece⟩⟨long⟩"]),
            ("long", [new string('x', 60), new string('õ', 130), new string(' ', 90), "⟨piece⟩"]),
            (
                "piece",
                [
                    "a",
                    .. Grammar.Nasty,
                    "\e[31m",
                    "\e]0;a\a",
                    "\u009B31m",
                    "\u007F",
                    "\u2029",
                    "\u2066",
                    "\u061C",
                    "::error::a",
                    "\n::add-mask::a",
                    "##[error]a",
                    "##vso[task.x]",
                    "38001085718",
                    "380 0108-5718",
                    "EE38001085718",
                    "３８００１０８５７１８",
                    "&#51;8001085718",
                    "%338001085718",
                    "\\u00338001085718",
                    "EE382200221020145685",
                    "☃",
                ]
            )
        );
}
