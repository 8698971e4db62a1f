using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;

namespace SiteGen.Rendering;

/// <summary>
/// What Markdig is bound to beyond CommonMark, since anyone may write anything. The last of its extensions, so that it is asked first.
/// </summary>
internal sealed class MarkdownBounds : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new NestingBound(pipeline.MaximumNestingDepth));
        pipeline.InlineParsers.Insert(0, new EffortBound());
        CodeLanguage.Bind(pipeline.BlockParsers.FindExact<FencedCodeBlockParser>()!);
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) { }
}
