namespace SiteGen.Model;

/// <summary>Who teaches; at least one of the three is given. Unlike a contact, a trainer needs no address.</summary>
/// <param name="Post">Job title.</param>
internal sealed record Trainer(string? Name, string? Organisation, string? Post);
