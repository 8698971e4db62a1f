using System.Collections.Immutable;
using SiteGen.Content.Shapes;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content.Entities;

internal static class ModuleShape
{
    private static readonly Key<string> _title = Key.Required("title", Texts.Text);
    private static readonly Key<decimal> _days = Key.Optional("days", Figures.Length);
    private static readonly Key<decimal> _academicHours = Key.Optional("academic_hours", Figures.Length);
    private static readonly Key<Sourced<string>> _note = Key.Optional("note", Texts.Markdown);

    public static Shape<ImmutableArray<Module>> List { get; } =
        new ListShape<Module>(
            new MapShape<Module>(
                $"a module",
                [_title, _days, _academicHours, _note],
                static (fields, _) =>
                    new Module(
                        fields.Get(_title).Value,
                        fields.Find(_days)?.Value,
                        fields.Find(_academicHours)?.Value,
                        fields.Find(_note)?.Value
                    )
            )
        );
}
