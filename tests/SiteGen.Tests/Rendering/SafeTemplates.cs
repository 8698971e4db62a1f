using SiteGen.Tests.Fuzzing;

namespace SiteGen.Tests.Rendering;

/// <summary>
/// Templates as people write them: values in text and quoted attributes, branches and loops that close what they open.
/// </summary>
internal static class SafeTemplates
{
    public static Grammar Grammar { get; } =
        new(
            (
                "template",
                ["<!doctype html>\n<html lang=\"{{ x }}\">⟨head⟩<body⟨traits⟩>⟨parts⟩</body></html>\n", "⟨parts⟩", "{{~ x = 1 ~}}⟨parts⟩"]
            ),
            ("head", ["<head><title>⟨words⟩</title>⟨meta⟩</head>"]),
            (
                "meta",
                [
                    "",
                    "<meta charset=utf-8>⟨meta⟩",
                    "<meta name=\"description\" content=\"⟨words⟩\">⟨meta⟩",
                    "{{ if yes }}<meta http-equiv=\"refresh\" content=\"0; url={{ x }}\">{{ end }}⟨meta⟩",
                    "<link rel=\"stylesheet\" href=\"{{ x }}assets/site.css\">⟨meta⟩",
                    "<style>a > b { color: red }</style>⟨meta⟩",
                    "<script type=\"application/ld+json\">{{ x }}</script>⟨meta⟩",
                ]
            ),
            ("parts", ["", "⟨part⟩⟨parts⟩", "⟨part⟩⟨part⟩⟨parts⟩"]),
            (
                "part",
                [
                    "⟨words⟩",
                    "<p⟨traits⟩>⟨parts⟩</p>",
                    "<a href=\"⟨address⟩\"⟨traits⟩>⟨words⟩</a>",
                    "<img src='{{ x }}' alt='⟨words⟩'⟨traits⟩ />",
                    "<input type=\"search\"⟨traits⟩>",
                    "{{ if yes }}⟨parts⟩{{ end }}",
                    "{{~ if yes ~}}⟨parts⟩{{~ else if x ~}}⟨parts⟩{{~ else ~}}⟨parts⟩{{~ end ~}}",
                    "{{ for y in list }}⟨parts⟩{{ else }}⟨parts⟩{{ end }}",
                    "{{ case x }}{{ when 'a', 'b' }}⟨parts⟩{{ else }}⟨parts⟩{{ end }}",
                    "<ul>{{ for y in list }}<li{{ if yes }} class=\"a\"{{ end }}>{{ y }}</li>{{ end }}</ul>",
                    "<svg viewBox=\"0 0 {{ x }} 9\"><title>⟨words⟩</title><rect width=\"{{ x }}\"⟨traits⟩/></svg>",
                    "<textarea⟨traits⟩>⟨words⟩</textarea>",
                    "<noscript><p title='{{ x }}'>⟨words⟩</p></noscript>",
                    "<!-- <b> {{ if yes }}a{{ end }} - -->",
                    "<script>if (1 < 2) { a('<p>'); }</script>",
                    "{{ y = x + '!' }}",
                    "{{ x | string.upcase }}",
                ]
            ),
            (
                "traits",
                [
                    "",
                    " ⟨trait⟩⟨traits⟩",
                    "\n  ⟨trait⟩⟨traits⟩",
                    "{{ if yes }} ⟨trait⟩{{ end }}⟨traits⟩",
                    "{{ if yes }} ⟨trait⟩{{ else }} ⟨trait⟩ ⟨trait⟩{{ end }}⟨traits⟩",
                    "{{ for y in list }} data-a=\"{{ y }}\"{{ end }}⟨traits⟩",
                ]
            ),
            (
                "trait",
                [
                    "hidden",
                    "lang=\"et\"",
                    "class=\"a{{ if yes }} {{ x }}{{ end }}\"",
                    "title = '⟨words⟩'",
                    "id=\"a-{{ x }}\"",
                    "aria-label=\"⟨words⟩: ⟨words⟩\"",
                    "data-x='{{ for y in list }}{{ y }}, {{ end }}'",
                ]
            ),
            (
                "address",
                ["{{ x }}", "/{{ x }}/", "#{{ x }}", "mailto:{{ x }}", "{{ if yes }}tel:{{ end }}{{ x }}", "/a?b={{ x }}&amp;c={{ x }}"]
            ),
            ("words", ["a", "{{ x }}", "õ &amp; 5 > 3 {{ x }}", "{{ x }} ({{ x }})", "1 < 2, {{ if yes }}{{ x }}{{ else }}a{{ end }}"])
        );
}
