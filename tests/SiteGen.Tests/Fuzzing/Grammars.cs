namespace SiteGen.Tests.Fuzzing;

/// <summary>The grammars of the targets.</summary>
internal static class Grammars
{
    public static Grammar Yaml { get; } =
        new(
            ("file", ["⟨entries⟩", "---\n⟨entries⟩", "%YAML 1.2\n---\n⟨entries⟩...\n", "- ⟨flow⟩\n⟨list⟩", "⟨flow⟩"]),
            ("entries", ["title: ⟨scalar⟩\n", "⟨entry⟩⟨entries⟩", "⟨entry⟩⟨entry⟩⟨entries⟩"]),
            (
                "entry",
                [
                    "⟨key⟩: ⟨scalar⟩\n",
                    "⟨key⟩:\n⟨list⟩",
                    "⟨key⟩:\n  ⟨key⟩: ⟨scalar⟩\n  ⟨key⟩: ⟨flow⟩\n",
                    "⟨key⟩: ⟨flow⟩\n",
                    "⟨key⟩: ⟨sign⟩\n  ⟨text⟩\n  ⟨text⟩\n",
                    "? ⟨flow⟩\n: ⟨flow⟩\n",
                    "# ⟨text⟩\n",
                ]
            ),
            (
                "key",
                [
                    "goal",
                    "title",
                    "id",
                    "name",
                    "kind",
                    "updated",
                    "outcomes",
                    "audience",
                    "contacts",
                    "email",
                    "phone",
                    "url",
                    "results",
                    "period",
                    "completed",
                    "participants",
                    "aru",
                    "schedule",
                    "sessions",
                    "start",
                    "themes",
                    "fee",
                    "amount",
                    "volume",
                    "days",
                    "base_url",
                    "publisher",
                    "licence",
                    "source",
                    "⟨text⟩",
                ]
            ),
            ("list", ["  - ⟨scalar⟩\n", "  - ⟨scalar⟩\n⟨list⟩", "  - ⟨key⟩: ⟨scalar⟩\n    ⟨key⟩: ⟨scalar⟩\n⟨list⟩", "  - - ⟨flow⟩\n"]),
            ("flow", ["a", "[⟨flow⟩, ⟨flow⟩]", "{⟨key⟩: ⟨flow⟩, ⟨key⟩: ⟨flow⟩}", "[⟨scalar⟩,]", "⟨scalar⟩", "[", "{", "]", "}"]),
            ("sign", ["|", ">", "|-", ">+", "|2", ">9-", "| # a", "|x"]),
            (
                "scalar",
                [
                    "a",
                    "⟨text⟩",
                    "\"⟨text⟩\"",
                    "'⟨text⟩'",
                    "\"⟨escape⟩\"",
                    "2022-01-21",
                    "21.01.2022",
                    "12",
                    "\"> 450\"",
                    "1 234",
                    "-1",
                    "1e9",
                    "0x10",
                    "99999999999999999999",
                    "true",
                    "null",
                    "~",
                    "&a ⟨text⟩",
                    "*a",
                    "!!str a",
                    "!⟨text⟩ a",
                    "a@example.org",
                    "https://example.org/⟨text⟩",
                    "663 1439",
                    "2021/2022",
                    "{aru: 1}",
                ]
            ),
            (
                "escape",
                [
                    "\\n",
                    "\\0",
                    "\\x01",
                    "\\u0301",
                    "\\uD83D\\uDE00",
                    "\\uD800",
                    "\\uFFFE",
                    "\\U00110000",
                    "\\e",
                    "\\_",
                    "\\L",
                    "\\\n",
                    "\\q",
                    "\\x3",
                ]
            ),
            ("text", [.. Grammar.Nasty, "⟨text⟩ ⟨text⟩", "⟨text⟩: ⟨text⟩", "⟨text⟩ #⟨text⟩"])
        );

    public static Grammar Markdown { get; } =
        new(
            ("text", ["⟨line⟩", "⟨block⟩", "⟨block⟩\n⟨text⟩", "⟨block⟩\n\n⟨text⟩"]),
            (
                "block",
                [
                    "⟨line⟩",
                    "⟨line⟩\n⟨line⟩",
                    "# ⟨line⟩",
                    "⟨line⟩\n===",
                    "> ⟨block⟩",
                    "- ⟨block⟩",
                    "1. ⟨block⟩",
                    "   ⟨block⟩",
                    "    ⟨line⟩",
                    "```⟨word⟩\n⟨text⟩\n```",
                    "~~~ ⟨word⟩\n⟨line⟩",
                    "|⟨line⟩|⟨line⟩|\n|-|:-:|\n|⟨line⟩|⟨line⟩|⟨line⟩|",
                    "a|b\n-|-:\n⟨line⟩",
                    "[⟨word⟩]: ⟨address⟩ \"⟨word⟩\"",
                    "***",
                    "<div ⟨word⟩>\n⟨line⟩\n</div>",
                    "\t⟨line⟩",
                    ">",
                    "-",
                ]
            ),
            ("line", ["a", "⟨inline⟩", "⟨inline⟩⟨inline⟩", "⟨inline⟩ ⟨line⟩"]),
            (
                "inline",
                [
                    "a",
                    "⟨word⟩",
                    "*⟨line⟩*",
                    "**⟨line⟩**",
                    "_⟨line⟩_",
                    "`⟨line⟩`",
                    "``⟨line⟩`",
                    "[⟨line⟩](⟨address⟩)",
                    "[⟨line⟩](<⟨address⟩> '⟨word⟩')",
                    "![⟨line⟩](⟨address⟩)",
                    "[⟨line⟩][⟨word⟩]",
                    "[⟨word⟩]",
                    "<⟨address⟩>",
                    "\\⟨word⟩",
                    "&⟨word⟩;",
                    "&#x6A;",
                    "&#00106",
                    "&colon;",
                    "&Tab;",
                    "&NewLine;",
                    "*",
                    "_",
                    "`",
                    "[",
                    "]",
                    "(",
                    ")",
                    "<",
                    ">",
                    "!",
                    "|",
                    "\\",
                    "  \n",
                ]
            ),
            (
                "address",
                [
                    "/b",
                    "⟨scheme⟩⟨word⟩",
                    "#⟨word⟩",
                    "//⟨word⟩",
                    "/\\⟨word⟩",
                    "\\\\⟨word⟩",
                    "a b",
                    "%6A⟨word⟩",
                    "?⟨word⟩",
                    "../⟨word⟩",
                    "<⟨word⟩",
                ]
            ),
            (
                "scheme",
                [
                    "https://",
                    "http://",
                    "HTTPS:",
                    "mailto:",
                    "tel:",
                    "javascript:",
                    "JaVa\tScript:",
                    "java&#10;script:",
                    "&#1;javascript:",
                    "java\u00ADscript:",
                    "vbscript:",
                    "data:text/html,",
                    "data:image/svg+xml;base64,",
                    "blob:",
                    "file:///",
                    "x:",
                    "jav&Tab;ascript&colon;",
                    "javascript\\:",
                ]
            ),
            ("word", Grammar.Nasty)
        );

    public static Grammar FrontMatter { get; } =
        new(
            (
                "file",
                [
                    "---\nperiod: 2021\n---\n⟨body⟩",
                    "---\n⟨front⟩---\n⟨body⟩",
                    "---\n⟨front⟩⟨body⟩",
                    "⟨fence⟩\n⟨front⟩⟨fence⟩\n⟨body⟩",
                    "⟨body⟩",
                ]
            ),
            ("fence", ["---", "--- ", "----", "–––", "...", "\uFEFF---", "+++", "---\t", " ---"]),
            (
                "front",
                [
                    "",
                    "⟨key⟩: ⟨word⟩\n",
                    "⟨key⟩: '⟨word⟩'\n⟨front⟩",
                    "⟨key⟩: \"⟨word⟩\"\n⟨front⟩",
                    "⟨key⟩: ⟨value⟩\n⟨front⟩",
                    "⟨word⟩\n",
                    "\n",
                ]
            ),
            ("key", ["period", "source", "kind", "sample", "title", "description", "⟨word⟩"]),
            ("value", ["2021", "quote", "summary", "true", "[a, b]", "{a: b}", "|\n  ⟨word⟩", "&a", "*a", "---", "!a"]),
            ("body", ["Hea.\n", "⟨word⟩\n", "⟨word⟩ *⟨word⟩*\n\n⟨body⟩", "# ⟨word⟩\n⟨body⟩", "---\n⟨body⟩", "\n", "<<<<<<< a\n⟨body⟩"]),
            ("word", Grammar.Nasty)
        );

    public static Grammar Values { get; } =
        new(
            ("value", ["a", "⟨word⟩", "⟨word⟩⟨value⟩", "⟨word⟩ ⟨value⟩", "⟨address⟩⟨value⟩"]),
            (
                "address",
                [
                    "https://example.org/",
                    "HTTP://example.org",
                    "//evil.example",
                    "/\\evil.example",
                    "#",
                    "?",
                    "javascript:",
                    "java\tscript:",
                    "data:text/html,",
                    "mailto:",
                    "tel:",
                    "\u0001javascript:",
                    "x:",
                    ":",
                ]
            ),
            (
                "word",
                [
                    .. Grammar.Nasty,
                    "\"",
                    "'",
                    "<",
                    ">",
                    "&",
                    "`",
                    "=",
                    "/",
                    "\\",
                    "{{",
                    "}}",
                    "{{ include 'layout.html' }}",
                    "{{ 1 / 0 }}",
                    "\\u003c",
                    "\\",
                    "\u2029",
                ]
            )
        );

    public static Grammar Lists { get; } =
        new(
            ("list", ["⟨cell⟩", "⟨row⟩", "⟨row⟩⟨list⟩", "Asutus;Staatus\n⟨row⟩⟨list⟩", "sep=,\n⟨list⟩", "\uFEFF⟨list⟩"]),
            ("row", ["⟨cell⟩\n", "⟨cell⟩⟨separator⟩⟨cell⟩\r\n", "⟨cell⟩⟨separator⟩⟨cell⟩⟨separator⟩⟨cell⟩\n", "⟨cell⟩\r", "\n"]),
            ("separator", [";", ",", "\t", "|"]),
            (
                "cell",
                [
                    "a",
                    "",
                    "⟨word⟩",
                    "\"⟨word⟩\"",
                    "\"⟨word⟩\"\"⟨word⟩\"",
                    "\"⟨word⟩\n⟨word⟩\"",
                    "\"⟨word⟩",
                    "⟨word⟩\"",
                    " ⟨word⟩ ",
                    "Aru vald",
                    "läbinud",
                    "21.01.2022",
                ]
            ),
            ("word", [.. Grammar.Nasty, "\"", ",", ";", "\n", "  "])
        );
}
