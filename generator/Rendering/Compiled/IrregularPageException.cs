namespace SiteGen.Rendering.Compiled;

/// <summary>
/// The steps have met what they do not know, or what is a mistake: Scriban is to render the page, and to say what is wrong.
/// </summary>
internal sealed class IrregularPageException : Exception;
