namespace SiteGen.Images;

/// <summary>A part of an SVG that may not be published.</summary>
/// <param name="What">As in the file: <c>&lt;script&gt;</c>, <c>onload</c>, <c>href="https://…"</c>.</param>
/// <param name="Line">One-based.</param>
internal readonly record struct SvgHazard(string What, int Line);
