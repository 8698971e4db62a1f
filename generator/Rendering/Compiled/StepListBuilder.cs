using System.Collections.Immutable;
using System.Text;

namespace SiteGen.Rendering.Compiled;

/// <summary>Collects steps and merges adjacent literals.</summary>
/// <param name="breaksWords">Whether long words get soft hyphens.</param>
internal sealed class StepListBuilder(bool breaksWords)
{
    private readonly ImmutableArray<Step>.Builder _steps = ImmutableArray.CreateBuilder<Step>();
    private readonly StringBuilder _literal = new();

    public void Add(ReadOnlySpan<char> html) => _literal.Append(html);

    public void Add(Step step)
    {
        FlushLiteral();
        _steps.Add(step);
    }

    public void Add(Expression value, EscapingContext? context)
    {
        // A URL is checked as a whole, which needs what precedes the value.
        if (value is Expression.Constant { Value: string text } && context is null or { IsUrl: false, IsData: false })
        {
            _literal.Append(Html.Encode(SoftHyphens.In(context, text, breaksWords)));
        }
        else
        {
            _steps.Add(new Step.Value(DrainLiteral(), value, context, breaksWords));
        }
    }

    public ImmutableArray<Step> ToImmutable()
    {
        FlushLiteral();
        return _steps.ToImmutable();
    }

    private void FlushLiteral()
    {
        if (_literal.Length > 0)
        {
            _steps.Add(new Step.Literal(DrainLiteral()));
        }
    }

    private byte[] DrainLiteral()
    {
        var html = Encoding.UTF8.GetBytes(_literal.ToString());
        _literal.Clear();
        return html;
    }
}
