using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>
/// <c>templates/README.md</c> lists exactly the members that each template receives. Running the tests with SITEGEN_ACCEPT=1 (never in CI)
/// rewrites the list.
/// </summary>
public sealed class TemplateNamesTests
{
    private const string Heading =
        "What each template is given. `x[]` is each item of a list; Markdown has become HTML by the time it is printed.\n\n";

    [Fact]
    public void The_readme_names_what_each_template_is_given()
    {
        var path = Path.Join(Repository.Templates, "README.md");
        var text = File.ReadAllText(path);
        var written = text[(text.IndexOf(Heading, StringComparison.Ordinal) + Heading.Length)..];
        var actual = Reference();
        if (Environment.GetEnvironmentVariable("SITEGEN_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            File.WriteAllText(path, text[..^written.Length] + actual);
        }
        else
        {
            Assert.Equal(actual, written);
        }
    }

    private static string Reference()
    {
        var diagnostics = new DiagnosticBag();
        var inputs = BuildInputs.Read(Story.Shipped, diagnostics)!;
        var content = inputs.Content;
        var plan = SitePlan.Make(content, inputs.Translations!, Story.Today, content.Site!.BaseUrl, inputs.Assets, diagnostics);

        var reference = new StringBuilder();
        var pages = plan.Outputs.OfType<PageOutput>().OrderBy(static page => page.Path, StringComparer.Ordinal).ToList();
        Describe(
            "every template",
            [plan.Globals, .. pages.Select(static page => page.View())],
            static name => name is "site" or "page",
            reference
        );
        foreach (
            var template in pages
                .GroupBy(static page => page.Template, StringComparer.Ordinal)
                .OrderBy(static each => each.Key, StringComparer.Ordinal)
        )
        {
            Describe($"`{template.Key}`", template.Select(static page => page.View()), static name => name != "page", reference);
        }
        return reference.ToString();
    }

    private static void Describe(string heading, IEnumerable<View> views, Func<string, bool> isWanted, StringBuilder reference)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var view in views)
        {
            Gather(view.Where(member => isWanted(member.Key)), "", names);
        }

        if (reference.Length > 0)
        {
            reference.Append('\n');
        }

        reference.Append("### ").Append(heading).Append("\n\n");
        foreach (var (name, kind) in names)
        {
            reference.Append("- `").Append(name).Append('`').Append(kind).Append('\n');
        }
    }

    /// <summary>Merges the members of several pages: a value that is missing on one page may reveal its kind on another.</summary>
    private static void Gather(IEnumerable<KeyValuePair<string, object?>> view, string prefix, Dictionary<string, string> names)
    {
        foreach (var (name, value) in view)
        {
            var path = prefix + name;
            if (value is View inner)
            {
                names.Remove(path);
                Gather(inner, path + ".", names);
                continue;
            }
            if (Kind(value) is { } kind)
            {
                names[path] = kind;
            }
            else if (!names.Keys.Any(known => known.StartsWith(path + ".", StringComparison.Ordinal)))
            {
                names.TryAdd(path, "");
            }

            if (value is IEnumerable<View> list)
            {
                foreach (var each in list)
                {
                    Gather(each, path + "[].", names);
                }
            }
        }
    }

    private static string? Kind(object? value) =>
        value switch
        {
            string or SharedText => ": text",
            bool => ": yes or no",
            Prose => ": Markdown",
            WriteJson => ": structured data, right behind `<script type=\"application/ld+json\">`",
            IReadOnlyCollection<View> { Count: > 0 } => ": list",
            IReadOnlyCollection<string> { Count: > 0 } => ": list of text",
            IReadOnlyCollection<Prose> { Count: > 0 } => ": list of Markdown",
            _ => null,
        };
}
