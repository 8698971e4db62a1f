using SiteGen.Content.Keys.Shapes;
using SiteGen.Model;

namespace SiteGen.Content.Keys;

internal static class AccessibilityKeys
{
    public static MapShape<Accessibility> Shape { get; } = Define();

    private static MapShape<Accessibility> Define()
    {
        var keys = new KeyTable<Accessibility>();
        var status = keys.Required(
            "status",
            new ChoiceShape<AccessibilityStatus>([
                ("full", AccessibilityStatus.Full),
                ("partial", AccessibilityStatus.Partial),
                ("none", AccessibilityStatus.None),
            ]),
            AccessibilityStatus.None,
            static accessibility => accessibility.Status
        );
        var exceptions = keys.Optional("exceptions", TextShapes.MarkdownList, static accessibility => accessibility.Exceptions);
        var prepared = keys.Optional("prepared", DateShapes.Date, static accessibility => accessibility.Prepared?.Value);
        var reviewed = keys.Optional("reviewed", DateShapes.Date, static accessibility => accessibility.Reviewed?.Value);
        var method = keys.Optional("method", TextShapes.Text, static accessibility => accessibility.Method);
        var email = keys.Optional("email", AddressShapes.Email, static accessibility => accessibility.Email);
        var phone = keys.Optional("phone", AddressShapes.Phone, static accessibility => accessibility.Phone);

        return keys.Shape(
            $"the accessibility statement",
            (fields, _) =>
                new Accessibility
                {
                    Status = fields.Get(status).Value,
                    Exceptions = fields.List(exceptions),
                    Prepared = fields.Find(prepared),
                    Reviewed = fields.Find(reviewed),
                    Method = fields.Find(method)?.Value,
                    Email = fields.Find(email)?.Value,
                    Phone = fields.Find(phone)?.Value,
                }
        );
    }
}
