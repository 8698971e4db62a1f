namespace SiteGen.Model;

/// <summary>A telephone number.</summary>
/// <param name="E164">As a link dials it, such as <c>+3726631439</c>.</param>
/// <param name="Shown">In international form, such as <c>+372 663 1439</c>.</param>
internal sealed record Phone(string E164, string Shown);
