using System.Collections.Immutable;
using System.Net;
using System.Text;
using SiteGen.Pages;

namespace SiteGen.Rendering.Compiled;

/// <summary>A part of a page that is written in its turn.</summary>
internal abstract class Step
{
    public abstract void Write(PageRun page);

    public static void WriteAll(ImmutableArray<Step> steps, PageRun page)
    {
        foreach (var step in steps)
        {
            step.Write(page);
        }
    }

    /// <summary>What the template says itself.</summary>
    public sealed class Fixed(byte[] html) : Step
    {
        public override void Write(PageRun page) => page.Output.Write(html);
    }

    /// <param name="before">What the template says itself before it.</param>
    /// <param name="place">The attribute that the value stands in; null where it stands in text.</param>
    public sealed class Value(byte[] before, Expression value, ValuePlace? place) : Step
    {
        private static readonly Func<string, byte[]> _encode = static text => Encoding.UTF8.GetBytes(Html.Encode(text));

        // Every value of every row asks.
        private readonly bool _isText = place is null;
        private readonly bool _isData = place is { IsData: true };
        private readonly bool _isAddress = place is { IsAddress: true };
        private readonly byte _quote = (byte)(place?.Quote ?? '\0');

        public override void Write(PageRun page)
        {
            page.Output.Write(before);
            switch (value.Of(page))
            {
                case null:
                    break;
                case string text when !_isData:
                    if (_isAddress && IsForbidden(Begun(page), text))
                    {
                        throw new IrregularPageException();
                    }

                    page.Output.WriteEncoded(text);
                    break;
                case SharedText text when !_isData:
                    var html = text.Written(_encode);
                    if (_isAddress && IsForbidden(Begun(page), text, html))
                    {
                        throw new IrregularPageException();
                    }

                    page.Output.Write(html);
                    break;
                case Prose prose when _isText:
                    page.Output.Write(page.Html(prose));
                    break;
                case WriteJson document when _isData:
                    JsonLd.Write(document, page.Output);
                    break;
                default:
                    throw new IrregularPageException();
            }
        }

        /// <summary>What the attribute holds so far.</summary>
        private ReadOnlySpan<byte> Begun(PageRun page) => page.Output.Written[(page.Output.Written.LastIndexOf(_quote) + 1)..];

        private static bool IsForbidden(ReadOnlySpan<byte> begun, SharedText text, ReadOnlySpan<byte> html) =>
            !(begun.IsEmpty && LinkPolicy.IsPlain(html)) && IsForbidden(begun, text.ToString());

        /// <summary>Both together make the address that a browser sees.</summary>
        private static bool IsForbidden(ReadOnlySpan<byte> begun, string text)
        {
            var address = begun.IsEmpty ? text : WebUtility.HtmlDecode(Encoding.UTF8.GetString(begun)) + text;
            return address.Length > 0 && LinkPolicy.Judge(address) == LinkKind.Forbidden;
        }
    }

    public sealed class Choice(Expression condition, ImmutableArray<Step> then, ImmutableArray<Step> otherwise) : Step
    {
        public override void Write(PageRun page) => WriteAll(condition.IsTrue(page) ? then : otherwise, page);
    }

    /// <param name="slot">Holds each item in turn.</param>
    public sealed class Loop(int slot, Expression list, ImmutableArray<Step> body) : Step
    {
        public override void Write(PageRun page)
        {
            switch (list.Of(page))
            {
                case null:
                    break;
                case object[] items:
                    foreach (var item in items)
                    {
                        Write(item, page);
                    }

                    break;
                case Rows rows:
                    for (var at = 0; at < rows.Count; at++)
                    {
                        Write(rows[at], page);
                    }

                    break;
                default:
                    throw new IrregularPageException();
            }
        }

        private void Write(object item, PageRun page)
        {
            page.Slots[slot] = item;
            WriteAll(body, page);
        }
    }

    /// <summary>Puts an argument where the included template finds it.</summary>
    public sealed class Argument(int slot, Expression value) : Step
    {
        public override void Write(PageRun page) => page.Slots[slot] = value.Of(page);
    }
}
