using System.Collections.Immutable;
using System.Text;

namespace SiteGen.Rendering.Compiled;

/// <summary>Gathers steps; what is the same on all pages and follows one upon the other becomes one step.</summary>
internal sealed class StepList
{
    private readonly ImmutableArray<Step>.Builder _steps = ImmutableArray.CreateBuilder<Step>();
    private readonly StringBuilder _fixed = new();

    public void Add(ReadOnlySpan<char> html) => _fixed.Append(html);

    public void Add(Step step)
    {
        Close();
        _steps.Add(step);
    }

    public void Add(Expression value, ValuePlace? place)
    {
        // An address is judged when all of it is known; what stands before a value in one is not known here.
        if (value is Expression.Constant { Value: string text } && place is null or { IsAddress: false, IsData: false })
        {
            _fixed.Append(Html.Encode(text));
        }
        else
        {
            _steps.Add(new Step.Value(Taken(), value, place));
        }
    }

    public ImmutableArray<Step> ToImmutable()
    {
        Close();
        return _steps.ToImmutable();
    }

    private void Close()
    {
        if (_fixed.Length > 0)
        {
            _steps.Add(new Step.Fixed(Taken()));
        }
    }

    private byte[] Taken()
    {
        var html = Encoding.UTF8.GetBytes(_fixed.ToString());
        _fixed.Clear();
        return html;
    }
}
