using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using SiteGen.Estonian;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Auditing;

/// <summary>Reads the facts of a page from its tags and words in one pass. They need no tree, which takes longer to build.</summary>
internal sealed class PageReader
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _links = new(StringComparer.Ordinal);
    private readonly HashSet<string> _duplicates = new(StringComparer.Ordinal);
    private readonly HashSet<string> _images = new(StringComparer.Ordinal);
    private readonly HashSet<string> _controls = new(StringComparer.Ordinal);
    private readonly VisibleText _text = new();

    /// <summary>The links and buttons that are open and of which nothing yet is a name.</summary>
    private readonly List<(string Name, string Tag)> _unnamed = [];

    /// <summary>Depth in drawings and formulas, whose elements have no raw text.</summary>
    private int _foreign;

    /// <param name="site">The URL of the site.</param>
    public static PageFacts Read(PageOutput page, string html, Uri site)
    {
        var reader = new PageReader();
        reader.ReadAll(html);
        var here = new Uri(site, Addresses.ToUrl(page.Path));
        return new PageFacts(
            page,
            reader._ids,
            [.. reader._links.Select(link => PageLink.Of(link, here, site)).OfType<PageLink>()],
            [.. reader._duplicates],
            [.. reader._images],
            [.. reader._controls],
            ShowsCode(html) || PersonalCode.IsIn(reader._text.ToString())
        );
    }

    private void ReadAll(string html)
    {
        using var tokens = new HtmlTokenizer(new TextSource(html), HtmlEntityProvider.Resolver);
        var within = HtmlParseMode.PCData;
        while (true)
        {
            ref var token = ref tokens.GetStructToken();
            switch (token.Type)
            {
                case HtmlTokenType.StartTag:
                    var name = token.Name.ToString();
                    Begin(name, ref token);
                    within = tokens.State = _foreign > 0 ? HtmlParseMode.PCData : ModeWithin(name);
                    break;
                case HtmlTokenType.EndTag:
                    End(token.Name.ToString());
                    within = HtmlParseMode.PCData;
                    break;
                case HtmlTokenType.Character when within is not (HtmlParseMode.Script or HtmlParseMode.Rawtext):
                    Say(token.Data.ToString());
                    break;
                case HtmlTokenType.EndOfFile:
                    _controls.UnionWith(_unnamed.Select(static each => each.Tag));
                    return;
            }

            tokens.IsAcceptingCharacterData = _foreign > 0;
        }
    }

    private void Begin(string name, ref StructHtmlToken tag)
    {
        _foreign += name is "svg" or "math" && !tag.IsSelfClosing ? 1 : 0;
        _text.Part(name);
        if (Value("id", ref tag) is { } id && !_ids.Add(id))
        {
            _duplicates.Add(id);
        }

        if (LinkOf(name, ref tag) is { } link)
        {
            _links.Add(link);
        }

        var alternative = name == "img" ? Value("alt", ref tag) : "";
        if (alternative is null || (Value("role", ref tag) == "img" && !HasLabel(ref tag)))
        {
            _images.Add(OpeningTag(name, ref tag));
        }
        else if (alternative.Length > 0)
        {
            _unnamed.Clear();
        }

        if (name == "button" || (name == "a" && Value("href", ref tag) is not null))
        {
            // Neither can be within another of its name.
            Leave(name);
            if (!HasLabel(ref tag))
            {
                _unnamed.Add((name, OpeningTag(name, ref tag)));
            }
        }
    }

    private void End(string name)
    {
        _foreign -= name is "svg" or "math" && _foreign > 0 ? 1 : 0;
        _text.Part(name);
        Leave(name);
    }

    private void Say(string words)
    {
        _text.Add(words);
        if (_unnamed.Count > 0 && Visibility.IsVisible(words))
        {
            _unnamed.Clear();
        }
    }

    /// <summary>Where a control ends, those that it still contains end too.</summary>
    private void Leave(string name)
    {
        if (_unnamed.FindLastIndex(each => each.Name == name) is var at and >= 0)
        {
            _controls.UnionWith(_unnamed.Skip(at).Select(static each => each.Tag));
            _unnamed.RemoveRange(at, _unnamed.Count - at);
        }
    }

    /// <summary>How the text of an element is read, by the HTML standard.</summary>
    private static HtmlParseMode ModeWithin(string name) =>
        name switch
        {
            "title" or "textarea" => HtmlParseMode.RCData,
            "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
            "script" => HtmlParseMode.Script,
            "plaintext" => HtmlParseMode.Plaintext,
            _ => HtmlParseMode.PCData,
        };

    private static string? LinkOf(string name, ref StructHtmlToken tag) =>
        name switch
        {
            "a" or "area" => Value("href", ref tag),
            "link" when Value("rel", ref tag) != "canonical" => Value("href", ref tag),
            "img" or "script" => Value("src", ref tag),
            _ => null,
        };

    /// <summary>Attributes and data too; blanks and minus signs between the numbers of a drawing make no code.</summary>
    private static bool ShowsCode(string html) =>
        PersonalCode.Find(html).Any(code => code.IsCertain && !(code.IsDressed && Coordinates.Contain(html, code.Start)));

    private static bool HasLabel(ref StructHtmlToken tag) =>
        Value("aria-label", ref tag) is not null || Value("aria-labelledby", ref tag) is not null;

    private static string? Value(string name, ref StructHtmlToken tag)
    {
        for (var at = 0; at < tag.Attributes.Count; at++)
        {
            if (tag.Attributes[at].Name == name)
            {
                return tag.Attributes[at].Value.ToString();
            }
        }

        return null;
    }

    private static string OpeningTag(string name, ref StructHtmlToken tag)
    {
        var text = new StringBuilder($"<{name}");
        for (var at = 0; at < tag.Attributes.Count; at++)
        {
            text.Append(' ')
                .Append(tag.Attributes[at].Name.ToString())
                .Append("=\"")
                .Append(tag.Attributes[at].Value.ToString())
                .Append('"');
        }

        return text.Append('>').ToString();
    }
}
