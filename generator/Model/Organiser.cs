namespace SiteGen.Model;

internal sealed record Organiser(OrganiserRole? Role, string Name, Uri? Url);

internal enum OrganiserRole
{
    Commissioner,
    Organiser,
    Partner,
    Funder,
    Contributor,
}
