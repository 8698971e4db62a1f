using System.Collections.Immutable;

namespace SiteGen.Tests.Rendering;

/// <summary>A part of a generated template: its source, and the pages that it can become.</summary>
internal abstract record TemplatePart
{
    private const int MaxPages = 12;

    public abstract string Source { get; }

    /// <summary>The pages for each outcome of the branches and loops, with <c>\0</c> in the place of each value.</summary>
    public abstract IEnumerable<string> Pages { get; }

    public sealed record Literal(string Text) : TemplatePart
    {
        public override string Source => Text;

        public override IEnumerable<string> Pages => [Text];
    }

    public sealed record Value : TemplatePart
    {
        public override string Source => "{{ x }}";

        public override IEnumerable<string> Pages => ["\0"];
    }

    public sealed record Choice(TemplatePart Then, TemplatePart Else) : TemplatePart
    {
        public override string Source => "{{ if yes }}" + Then.Source + "{{ else }}" + Else.Source + "{{ end }}";

        public override IEnumerable<string> Pages => Then.Pages.Concat(Else.Pages);
    }

    public sealed record Loop(TemplatePart Body) : TemplatePart
    {
        public override string Source => "{{ for y in list }}" + Body.Source + "{{ end }}";

        public override IEnumerable<string> Pages =>
            Body.Pages.SelectMany(static once => (string[])["", once, once + once]).Concat(Combine([Body, Body])).Distinct();
    }

    public sealed record Sequence(ImmutableArray<TemplatePart> Parts) : TemplatePart
    {
        public override string Source => string.Concat(Parts.Select(static part => part.Source));

        public override IEnumerable<string> Pages => Combine(Parts);
    }

    private static IEnumerable<string> Combine(ImmutableArray<TemplatePart> parts) =>
        parts.Aggregate(
            (IEnumerable<string>)[""],
            static (pages, part) => pages.SelectMany(page => part.Pages.Select(next => page + next)).Take(MaxPages)
        );
}

/// <summary>Draws templates with everything that makes browsers read HTML otherwise than people do.</summary>
internal sealed class TemplateGrammar(Random random)
{
    private static readonly string[] _literals =
    [
        .. "< > </ <! <!- <!-- --> --!> -- - ! --- <!--> <!---> <? ?> </> <!x <!doctype <![CDATA[ ]]> ] ]] & &# &am".Split(' '),
        .. "<p <b> </b> <a <A href= href=' href=\" \" ' = == \"\" '' / /> > title= title=\" TITLE=' a b=\" onclick=\" oN".Split(' '),
        .. "<script <script> </script> </script </scrip script </SCRIPT\f> <script/> <style> </style> </styl".Split(' '),
        .. "<title> </title> </titl <textarea> </textarea> <noscript> </noscript> <iframe> </iframe> <xmp> </xmp> <plaintext>".Split(' '),
        .. "<svg> </svg> <math> </math> <desc> <foreignObject> <template> </template> <select> <option> <svg><title>".Split(' '),
        " ",
        "\n",
        "\t",
        "\f",
        "\r",
        "\v",
        "\u00A0",
        "\u3000",
        "\u2028",
        "\uFEFF",
        "x",
        "0",
        "õ",
        "on\u212A",
        " title=\u00A0\"",
        " title=\v'",
        " title =\n\"",
        " style='",
        " srcdoc=\"",
        " xlink:href='",
        " title=\"a\" title=\"",
        " data-a=\"",
        "<script><!--",
        "<script><!-- <script>",
        "<script><!-- <script> </script>",
        "</script> -->",
        "<base href=\"",
        "<meta http-equiv='",
        "<set to=\"",
    ];

    /// <summary>Whole HTML, with <c>@</c> in the place of a value.</summary>
    private static readonly string[] _fragments =
    [
        "<p>@</p>",
        "<p title=\"@\">@</p>",
        "<p\ntitle = 'a @ b' hidden>",
        "<p/title=\"@\"/>",
        "<a href=\"/@\">@</a>",
        "<a title=\">@\" =x =\"\" b>@</a>",
        "<title>@</title>",
        "<title>@ <b></title>@",
        "<textarea>@</textarea>",
        "<noscript><p title='@'>@</p></noscript>",
        "<svg><title>@</title><rect width=\"@\"/></svg>",
        "<svg><style></style><desc>@</desc></svg>@",
        "<script>a<b</script>@",
        "<script>'</p>'</script>@",
        "<script><!-- <script> </script> --></script>@",
        "<script><!-- <script> </script>@",
        "<style>a{}</style>@",
        "<!-- a --!>@",
        "<!-->@",
        "<!--->@",
        "<!-- <!-- -->@",
        "<?a?>@",
        "</ a>@",
        "</>@",
        "<![CDATA[ > ]]>@",
        "<!doctype html>@",
        "</p title=\">@",
        "<template><p>@</p></template>",
        "a < b <3 @",
    ];

    public TemplatePart Template() => Sequence(2);

    private TemplatePart.Sequence Sequence(int depth) => new([.. Enumerable.Range(0, random.Next(1, 5)).SelectMany(_ => Parts(depth))]);

    private IEnumerable<TemplatePart> Parts(int depth) =>
        random.Next(10) switch
        {
            0 or 1 or 2 => Fragment(),
            3 or 4 => [new TemplatePart.Value()],
            5 when depth > 0 => [new TemplatePart.Choice(Sequence(depth - 1), Sequence(depth - 1))],
            6 when depth > 0 => [new TemplatePart.Loop(Sequence(depth - 1))],
            _ => [new TemplatePart.Literal(Pick(_literals))],
        };

    private IEnumerable<TemplatePart> Fragment()
    {
        var pieces = Pick(_fragments).Split('@');
        for (var at = 0; at < pieces.Length; at++)
        {
            if (at > 0)
            {
                yield return new TemplatePart.Value();
            }

            yield return new TemplatePart.Literal(pieces[at]);
        }
    }

    private string Pick(string[] all) => all[random.Next(all.Length)];
}
