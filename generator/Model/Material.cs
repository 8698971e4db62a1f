namespace SiteGen.Model;

/// <summary>A download or a recording.</summary>
internal sealed record Material(string Title, Uri Url, string? Format, string? Size, string? Language);

internal sealed record Link(string Title, Uri Url);
