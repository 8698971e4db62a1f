using System.Collections.Immutable;
using System.Text;
using SiteGen.Pages;

namespace SiteGen.Rendering.Compiled;

/// <summary>An instruction that writes a part of a page.</summary>
internal abstract class Step
{
    public abstract void Write(RenderState state);

    public static void WriteAll(ImmutableArray<Step> steps, RenderState state)
    {
        foreach (var step in steps)
        {
            state.Spend(1);
            step.Write(state);
        }
    }

    /// <summary>Literal HTML of the template.</summary>
    public sealed class Literal(byte[] html) : Step
    {
        public override void Write(RenderState state) => state.Output.Write(html);
    }

    /// <param name="before">Literal HTML before the value.</param>
    /// <param name="context">The attribute that contains the value; null for element content.</param>
    /// <param name="breaksWords">Whether long words of element content get soft hyphens.</param>
    public sealed class Value(byte[] before, Expression value, EscapingContext? context, bool breaksWords) : Step
    {
        // Precomputed: checked for every value of every row.
        private readonly Func<string, string> _shown = text => SoftHyphens.In(context, text, breaksWords);
        private readonly Func<string, byte[]> _encode = text =>
            Encoding.UTF8.GetBytes(Html.Encode(SoftHyphens.In(context, text, breaksWords)));
        private readonly bool _isText = context is null;
        private readonly bool _isData = context is { IsData: true };
        private readonly bool _isUrl = context is { IsUrl: true };
        private readonly bool _isRefresh = context is { IsRefresh: true };
        private readonly byte _quote = (byte)(context?.Quote ?? '\0');

        public override void Write(RenderState state)
        {
            state.Output.Write(before);
            switch (value.Evaluate(state))
            {
                case null:
                    break;
                case string written when !_isData:
                    var text = _shown(written);
                    if (_isUrl && IsForbidden(AttributePrefix(state), text))
                    {
                        throw new InterpreterFallbackException();
                    }

                    state.Output.WriteEncoded(text);
                    break;
                case SharedText shared when !_isData:
                    var html = _isText ? shared.InContent(_encode) : shared.Encoded(_encode);
                    if (_isUrl && IsForbidden(AttributePrefix(state), shared, html))
                    {
                        throw new InterpreterFallbackException();
                    }

                    state.Output.Write(html);
                    break;
                case Prose prose when _isText:
                    state.Output.Write(state.Html(prose));
                    break;
                case WriteJson document when _isData:
                    var start = state.Output.Length;
                    JsonLd.Write(document, state.Output);
                    SoftHyphens.RemoveFrom(state.Output, start);
                    break;
                default:
                    throw new InterpreterFallbackException();
            }
        }

        /// <summary>The attribute's value up to this point.</summary>
        private ReadOnlySpan<byte> AttributePrefix(RenderState state)
        {
            var prefix = state.Output.Written[(state.Output.Written.LastIndexOf(_quote) + 1)..];
            state.Spend(StepCost.OfText(prefix.Length));
            return prefix;
        }

        private bool IsForbidden(ReadOnlySpan<byte> prefix, SharedText text, ReadOnlySpan<byte> html) =>
            !(prefix.IsEmpty && LinkPolicy.IsPlain(html)) && IsForbidden(prefix, SoftHyphens.Without(text.ToString()));

        private bool IsForbidden(ReadOnlySpan<byte> prefix, string text) =>
            UrlAttribute.IsForbidden(Encoding.UTF8.GetString(prefix), text, _isRefresh, out _);
    }

    public sealed class Conditional(Expression condition, ImmutableArray<Step> then, ImmutableArray<Step> otherwise) : Step
    {
        public override void Write(RenderState state) => WriteAll(condition.IsTrue(state) ? then : otherwise, state);
    }

    /// <param name="slot">Receives each item in turn.</param>
    public sealed class Loop(int slot, Expression list, ImmutableArray<Step> body) : Step
    {
        public override void Write(RenderState state)
        {
            switch (list.Evaluate(state))
            {
                case null:
                    break;
                case object[] items:
                    foreach (var item in items)
                    {
                        Write(item, state);
                    }

                    break;
                case Rows rows:
                    for (var at = 0; at < rows.Count; at++)
                    {
                        Write(rows[at], state);
                    }

                    break;
                default:
                    throw new InterpreterFallbackException();
            }
        }

        private void Write(object item, RenderState state)
        {
            state.Spend(1);
            state.Slots[slot] = item;
            WriteAll(body, state);
        }
    }

    /// <summary>Stores an argument for the included template.</summary>
    public sealed class Argument(int slot, Expression value) : Step
    {
        public override void Write(RenderState state) => state.Slots[slot] = value.Evaluate(state);
    }
}
