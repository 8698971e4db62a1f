using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;

namespace SiteGen.Markup;

/// <summary>Restrictions for untrusted Markdown beyond CommonMark. Must be the last extension, so that its parsers come first.</summary>
internal sealed class MarkdownLimits : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new NestingLimit(pipeline.MaximumNestingDepth));
        pipeline.InlineParsers.Insert(0, new DelimiterLimit());
        CodeLanguage.Restrict(pipeline.BlockParsers.FindExact<FencedCodeBlockParser>()!);
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) { }
}
