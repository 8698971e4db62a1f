namespace SiteGen.Rendering.Compiled;

/// <summary>Thrown for an unsupported value or an error in the template. Scriban then renders the page and reports the error.</summary>
internal sealed class InterpreterFallbackException : Exception;
