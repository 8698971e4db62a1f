namespace SiteGen.Diagnostics;

/// <summary>A kind of diagnostic. Its number never changes its meaning.</summary>
/// <param name="Id">Such as <c>SG0203</c>.</param>
/// <param name="Title">What is wrong, in a few words, without a full stop.</param>
internal sealed record DiagnosticDescriptor(string Id, Severity Severity, Message Title, ErrorOrigin Origin = ErrorOrigin.Content);
