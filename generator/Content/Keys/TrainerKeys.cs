using SiteGen.Content.Keys.Schema;
using SiteGen.Content.Keys.Shapes;
using SiteGen.Content.Keys.Shapes.Readings;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Content.Keys;

internal static class TrainerKeys
{
    public static MapShape<Trainer> Shape { get; } = Define();

    public static ListShape<Trainer> List { get; } = new(Shape);

    private static MapShape<Trainer> Define()
    {
        var keys = new KeyTable<Trainer> { FromText = TextDrafts.Trainer };
        var name = keys.Optional("name", TextShapes.Text, static trainer => trainer.Name);
        var organisation = keys.Optional("organisation", TextShapes.Text, static trainer => trainer.Organisation);
        var post = keys.Optional("post", TextShapes.Text, static trainer => trainer.Post);

        return keys.Shape($"a trainer", Make, Condition.AnyOf(name, organisation, post));

        Trainer Make(Fields<Trainer> fields, DiagnosticBag diagnostics)
        {
            if (!fields.IsPresent(name) && !fields.IsPresent(organisation) && !fields.IsPresent(post))
            {
                diagnostics.Add(AlternativeProblems.NamelessTrainer(fields.Span));
            }

            return new Trainer(fields.Find(name)?.Value, fields.Find(organisation)?.Value, fields.Find(post)?.Value);
        }
    }
}
