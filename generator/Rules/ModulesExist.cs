using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Rules;

/// <summary>The module of a session, if given, must be a module of its programme.</summary>
internal static class ModulesExist
{
    public static void Check(Programme programme, DiagnosticBag diagnostics)
    {
        var titles = programme.Modules.Select(static module => module.Title).ToHashSet(StringComparer.Ordinal);
        var spellings = new KnownSpellings(titles);
        foreach (var session in programme.Schedule?.Sessions ?? [])
        {
            if (session.Module is not { } module || titles.Contains(module.Value))
            {
                continue;
            }

            diagnostics.Add(AgreementProblems.UnknownModule(module.Span, module.Value, spellings.Nearest(module.Value)));
        }
    }
}
