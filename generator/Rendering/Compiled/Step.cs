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
        private static readonly Func<string, byte[]> _encode = static text => Encoding.UTF8.GetBytes(Html.Encode(text));
        private static readonly Func<string, byte[]> _encodeBroken = static text => _encode(LongWords.InText(text));

        // Precomputed: checked for every value of every row.
        private readonly bool _isText = context is null;
        private readonly bool _isBroken = context is null && breaksWords;
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
                case string text when !_isData:
                    if (_isUrl && IsForbidden(AttributePrefix(state), text))
                    {
                        throw new InterpreterFallbackException();
                    }

                    state.Output.WriteEncoded(_isBroken ? LongWords.InText(text) : text);
                    break;
                case SharedText text when !_isData:
                    var html = _isBroken ? text.Broken(_encodeBroken) : text.Encoded(_encode);
                    if (_isUrl && IsForbidden(AttributePrefix(state), text, html))
                    {
                        throw new InterpreterFallbackException();
                    }

                    state.Output.Write(html);
                    break;
                case Prose prose when _isText:
                    state.Output.Write(state.Html(prose));
                    break;
                case WriteJson document when _isData:
                    JsonLd.Write(document, state.Output);
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
            !(prefix.IsEmpty && LinkPolicy.IsPlain(html)) && IsForbidden(prefix, text.ToString());

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
