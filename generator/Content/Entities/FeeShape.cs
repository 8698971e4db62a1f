using SiteGen.Content.Shapes;
using SiteGen.Model;

namespace SiteGen.Content.Entities;

internal static class FeeShape
{
    private static readonly Key<decimal> _amount = Key.Optional("amount", Figures.Amount);
    private static readonly Key<string> _condition = Key.Optional("condition", Texts.Text);
    private static readonly Key<decimal> _dropoutFee = Key.Optional("dropout_fee", Figures.Amount);
    private static readonly Key<string> _note = Key.Optional("note", Texts.Text);

    public static Shape<Fee> Shape { get; } =
        new MapShape<Fee>(
            $"the fee",
            [_amount, _condition, _dropoutFee, _note],
            static (fields, _) =>
                new Fee(
                    fields.Find(_amount)?.Value,
                    fields.Find(_condition)?.Value,
                    fields.Find(_dropoutFee)?.Value,
                    fields.Find(_note)?.Value
                )
        );
}
