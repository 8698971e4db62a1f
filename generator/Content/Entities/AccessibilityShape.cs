using System.Collections.Immutable;
using SiteGen.Content.Shapes;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content.Entities;

internal static class AccessibilityShape
{
    private static readonly Key<AccessibilityStatus> _status = Key.Required(
        "status",
        new ChoiceShape<AccessibilityStatus>([
            ("full", AccessibilityStatus.Full),
            ("partial", AccessibilityStatus.Partial),
            ("none", AccessibilityStatus.None),
        ]),
        AccessibilityStatus.None
    );

    private static readonly Key<ImmutableArray<Sourced<string>>> _exceptions = Key.Optional("exceptions", Texts.MarkdownList);
    private static readonly Key<DateOnly> _prepared = Key.Optional("prepared", Times.Date);
    private static readonly Key<DateOnly> _reviewed = Key.Optional("reviewed", Times.Date);
    private static readonly Key<string> _method = Key.Optional("method", Texts.Text);
    private static readonly Key<string> _email = Key.Optional("email", Addresses.Email);
    private static readonly Key<Phone> _phone = Key.Optional("phone", Addresses.Phone);

    public static Shape<Accessibility> Shape { get; } =
        new MapShape<Accessibility>(
            $"the accessibility statement",
            [_status, _exceptions, _prepared, _reviewed, _method, _email, _phone],
            static (fields, _) =>
                new Accessibility
                {
                    Status = fields.Get(_status).Value,
                    Exceptions = fields.List(_exceptions),
                    Prepared = fields.Find(_prepared)?.Value,
                    Reviewed = fields.Find(_reviewed),
                    Method = fields.Find(_method)?.Value,
                    Email = fields.Find(_email)?.Value,
                    Phone = fields.Find(_phone)?.Value,
                }
        );
}
