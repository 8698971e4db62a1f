using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Security.Cryptography;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Pages;
using SiteGen.Rendering.Contract;
using SiteGen.Text;

namespace SiteGen.Rendering;

internal delegate void WriteFile(Output output, ReadOnlySpan<byte> content);

/// <summary>Renders the files of a plan. Thread-safe.</summary>
internal sealed class Renderer(TemplateSet templates, SitePlan plan, MarkdownRenderer markdown)
{
    private readonly PageRenderer _pages = new(templates, plan.Globals, markdown, plan.IsEstonian);

    public Renderer(TemplateSet templates, SitePlan plan)
        : this(templates, plan, new MarkdownRenderer(plan.Resolve, plan.TableLabel)) { }

    /// <summary>The bytes of files that others are made of. Whoever needs one first renders it.</summary>
    private readonly ConcurrentDictionary<string, Lazy<byte[]>> _inputs = new(StringComparer.Ordinal);

    private readonly FrozenSet<string> _inputPaths = plan
        .Outputs.SelectMany(static output => output.Inputs, static (_, input) => input.Path)
        .ToFrozenSet(StringComparer.Ordinal);

    public SitePlan Plan => plan;

    /// <summary>The sources of all templates.</summary>
    public IReadOnlyList<SourceFile> Templates => templates.Sources;

    /// <summary>
    /// The templates of pages that Scriban had to interpret so far, sorted: they, or what they include, use a construct that the compiler
    /// does not support, or have an error. Interpreted pages take several times as long.
    /// </summary>
    public IEnumerable<string> InterpretedTemplates => _pages.InterpretedTemplates;

    /// <summary>Reports own templates that were written for another version of the program.</summary>
    public void CheckContract(DiagnosticBag diagnostics) => ContractCheck.Run(templates, diagnostics);

    /// <summary>Renders all files of the plan in parallel.</summary>
    /// <param name="write">Receives each rendered file, on any thread.</param>
    /// <param name="progress">Called after each file with the number of rendered files and the total.</param>
    public void RenderAll(int threads, WriteFile write, Action<int, int>? progress, DiagnosticBag diagnostics)
    {
        var done = 0;
        Parallel.ForEach(
            plan.Outputs,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            static () => new Utf8Writer(),
            (output, _, content) =>
            {
                content.Clear();
                Render(output, content, diagnostics);
                write(output, content.Written);
                progress?.Invoke(Interlocked.Increment(ref done), plan.Outputs.Length);
                return content;
            },
            static _ => { }
        );
    }

    public byte[] Render(Output output, DiagnosticBag diagnostics)
    {
        var bytes = new Utf8Writer();
        Render(output, bytes, diagnostics);
        return bytes.Written.ToArray();
    }

    /// <param name="to">Must be empty.</param>
    public void Render(Output output, Utf8Writer to, DiagnosticBag diagnostics)
    {
        if (_inputPaths.Contains(output.Path))
        {
            to.Write(Input(output, diagnostics));
        }
        else
        {
            Make(output, to, diagnostics);
        }
    }

    private byte[] Input(Output output, DiagnosticBag diagnostics) =>
        _inputs
            .GetOrAdd(
                output.Path,
                _ => new Lazy<byte[]>(() =>
                {
                    var bytes = new Utf8Writer();
                    Make(output, bytes, diagnostics);
                    return bytes.Written.ToArray();
                })
            )
            .Value;

    private void Make(Output output, Utf8Writer to, DiagnosticBag diagnostics)
    {
        switch (output)
        {
            case PageOutput page:
                _pages.Render(page, to, diagnostics);
                break;
            case WorkbookOutput workbook:
                to.Write(Workbook.Of(workbook.Sheets()));
                break;
            case ArchiveOutput archive:
                to.Write(
                    Zip.Of(archive.Files.Select(file => (Path.GetFileName(file.Path), (ReadOnlyMemory<byte>)Input(file, diagnostics))))
                );
                break;
            case BytesOutput file:
                to.Write(file.Bytes.Span);
                break;
            case StaticOutput file:
                Copy(() => InputFile.Read(file.Location, file.Location, InputFile.MaxBytes), to, diagnostics);
                break;
            case AssetOutput asset:
                Copy(() => templates.Files.Read("assets/" + asset.File, InputFile.MaxBytes), to, diagnostics);
                break;
            default:
                MakeText(output, to, diagnostics);
                SoftHyphens.RemoveFrom(to);
                break;
        }
    }

    /// <summary>Makes a file of text that is no page.</summary>
    private void MakeText(Output output, Utf8Writer to, DiagnosticBag diagnostics)
    {
        switch (output)
        {
            case CalendarOutput calendar:
                ICalendar.Write(calendar.Calendar(), to);
                break;
            case CsvOutput csv:
                Csv.Write(csv.Table(), to);
                break;
            case JsonOutput json:
                Json.Write(json.Document, to);
                break;
            case DescriptionOutput description:
                Json.Write(description.Document([.. description.Files.Select(file => DigestOf(Input(file, diagnostics)))]), to);
                break;
            case XmlOutput xml:
                to.Write(Xml.Write(xml.Document()));
                break;
            case TextOutput text:
                to.Write(text.Text());
                break;
            case DrawingOutput drawing:
                Svg.Write(drawing.Drawing(), to);
                break;
            case TurtleOutput turtle:
                Turtle.Write(turtle.Graph(), to);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(output), output, "a kind of output that nothing renders");
        }
    }

    private static FileDigest DigestOf(byte[] bytes) => new(bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));

    private static void Copy(Func<byte[]> read, Utf8Writer to, DiagnosticBag diagnostics)
    {
        try
        {
            to.Write(read());
        }
        catch (UnreadableException exception)
        {
            diagnostics.Add(FileProblems.CannotRead(exception));
        }
    }
}
