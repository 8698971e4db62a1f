namespace SiteGen.Model;

/// <summary>A telephone number.</summary>
/// <param name="E164">The number in E.164 format, for <c>tel:</c> links, such as <c>+3726631439</c>.</param>
/// <param name="Formatted">The number in international format, such as <c>+372 663 1439</c>.</param>
internal sealed record Phone(string E164, string Formatted);
