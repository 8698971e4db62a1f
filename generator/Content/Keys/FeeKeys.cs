using SiteGen.Content.Keys.Shapes;
using SiteGen.Content.Keys.Shapes.Readings;
using SiteGen.Model;

namespace SiteGen.Content.Keys;

internal static class FeeKeys
{
    public static MapShape<Fee> Shape { get; } = Define();

    private static MapShape<Fee> Define()
    {
        var keys = new KeyTable<Fee> { FromText = TextDrafts.Fee };
        var amount = keys.Optional("amount", NumberShapes.Amount, static fee => fee.Amount);
        var condition = keys.Optional("condition", TextShapes.Text, static fee => fee.Condition);
        var dropoutFee = keys.Optional("dropout_fee", NumberShapes.Amount, static fee => fee.DropoutFee);
        var note = keys.Optional("note", TextShapes.Text, static fee => fee.Note);

        return keys.Shape(
            $"the fee",
            (fields, _) =>
                new Fee(fields.Find(amount)?.Value, fields.Find(condition)?.Value, fields.Find(dropoutFee)?.Value, fields.Find(note)?.Value)
        );
    }
}
