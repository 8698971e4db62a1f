using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SiteGen.Tests.Architecture;

/// <summary><c>BannedSymbols.txt</c> covers every overload, including those that a new .NET version may add.</summary>
public sealed class BannedSymbolsTests
{
    /// <summary>
    /// Types with access to the disk, clock, randomness, environment or culture, each with its harmless members. A name covers all
    /// overloads that are not banned individually; constructors are <c>#ctor</c>.
    /// </summary>
    private static readonly Dictionary<string, string> _harmless = new()
    {
        ["System.IO.File"] = """
            Exists GetAttributes GetCreationTimeUtc GetLastAccessTimeUtc GetLastWriteTimeUtc GetUnixFileMode OpenRead OpenText
            ReadAllBytes ReadAllBytesAsync ReadAllLines ReadAllLinesAsync ReadAllText ReadAllTextAsync ReadLines ReadLinesAsync
            ResolveLinkTarget
            """,
        ["System.IO.Directory"] = """
            Exists GetCreationTimeUtc GetCurrentDirectory GetDirectoryRoot GetLastAccessTimeUtc GetLastWriteTimeUtc GetParent
            ResolveLinkTarget
            """,
        ["System.IO.FileSystemInfo"] = """
            Attributes CreationTimeUtc Exists Extension FullName GetObjectData LastAccessTimeUtc LastWriteTimeUtc LinkTarget Name
            Refresh ResolveLinkTarget ToString UnixFileMode
            """,
        ["System.IO.FileInfo"] = """
            #ctor Directory DirectoryName Exists Length Name OpenRead OpenText
            """,
        ["System.IO.DirectoryInfo"] = """
            #ctor Exists Name Parent Root
            """,
        ["System.IO.Path"] = """
            ChangeExtension Combine EndsInDirectorySeparator Exists GetDirectoryName GetExtension GetFileName
            GetFileNameWithoutExtension GetFullPath GetInvalidFileNameChars GetInvalidPathChars GetPathRoot GetRelativePath
            HasExtension IsPathFullyQualified IsPathRooted Join TrimEndingDirectorySeparator TryJoin
            """,
        ["System.IO.RandomAccess"] = """
            FlushToDisk GetLength Read ReadAsync
            """,
        ["System.IO.Compression.ZipFile"] = """
            OpenRead OpenReadAsync
            """,
        ["System.IO.Compression.ZipFileExtensions"] = """
            CreateEntryFromFile CreateEntryFromFileAsync
            """,
        ["System.Guid"] = """
            #ctor AllBitsSet CompareTo Equals GetHashCode Parse ParseExact ToByteArray ToString TryFormat TryParse TryParseExact
            TryWriteBytes Variant Version
            """,
        ["System.DateTime"] = """
            #ctor Add AddDays AddHours AddMicroseconds AddMilliseconds AddMinutes AddMonths AddSeconds AddTicks AddYears Compare
            CompareTo Date Day DayOfWeek DayOfYear DaysInMonth Deconstruct Equals FromFileTimeUtc FromOADate GetDateTimeFormats
            GetHashCode GetTypeCode Hour IsLeapYear Kind Microsecond Millisecond Minute Month Nanosecond Parse ParseExact Second
            SpecifyKind Subtract Ticks TimeOfDay ToOADate ToString TryFormat TryParse TryParseExact Year
            """,
        ["System.DateTimeOffset"] = """
            #ctor Add AddDays AddHours AddMicroseconds AddMilliseconds AddMinutes AddMonths AddSeconds AddTicks AddYears Compare
            CompareTo Date DateTime Day DayOfWeek DayOfYear Deconstruct Equals EqualsExact FromUnixTimeMilliseconds
            FromUnixTimeSeconds GetHashCode Hour Microsecond Millisecond Minute Month Nanosecond Offset Parse ParseExact Second
            Subtract Ticks TimeOfDay ToFileTime ToOffset ToString ToUniversalTime ToUnixTimeMilliseconds ToUnixTimeSeconds
            TotalOffsetMinutes TryFormat TryParse TryParseExact UtcDateTime UtcTicks Year
            """,
        ["System.DateOnly"] = """
            #ctor AddDays AddMonths AddYears CompareTo Day DayNumber DayOfWeek DayOfYear Deconstruct Equals FromDateTime
            FromDayNumber GetHashCode MaxValue MinValue Month Parse ParseExact ToDateTime ToString TryFormat TryParse TryParseExact
            Year
            """,
        ["System.TimeOnly"] = """
            #ctor Add AddHours AddMinutes CompareTo Deconstruct Equals FromDateTime FromTimeSpan GetHashCode Hour IsBetween MaxValue
            Microsecond Millisecond MinValue Minute Nanosecond Parse ParseExact Second Ticks ToString ToTimeSpan TryFormat TryParse
            TryParseExact
            """,
        ["System.Environment"] = """
            CommandLine CpuUsage CurrentDirectory CurrentManagedThreadId Exit ExitCode ExpandEnvironmentVariables FailFast
            GetCommandLineArgs GetEnvironmentVariable GetEnvironmentVariables GetFolderPath HasShutdownStarted
            Is64BitOperatingSystem Is64BitProcess IsPrivilegedProcess NewLine OSVersion ProcessId ProcessPath ProcessorCount
            StackTrace SystemDirectory SystemPageSize UserInteractive Version WorkingSet
            """,
        ["System.Globalization.CultureInfo"] = """
            #ctor Calendar ClearCachedData Clone CompareInfo CreateSpecificCulture CultureTypes DateTimeFormat DisplayName
            EnglishName Equals GetCultureInfo GetCultureInfoByIetfLanguageTag GetCultures GetFormat GetHashCode IetfLanguageTag
            InvariantCulture IsNeutralCulture IsReadOnly KeyboardLayoutId LCID Name NativeName NumberFormat OptionalCalendars Parent
            ReadOnly TextInfo ThreeLetterISOLanguageName ThreeLetterWindowsLanguageName ToString TwoLetterISOLanguageName
            UseUserOverride
            """,
        ["System.StringComparer"] = """
            Compare Create Equals FromComparison GetHashCode InvariantCulture InvariantCultureIgnoreCase
            IsWellKnownCultureAwareComparer IsWellKnownOrdinalComparer Ordinal OrdinalIgnoreCase
            """,
    };

    private static readonly CSharpCompilation _net = CSharpCompilation.Create("net", references: UseFinder.References());

    private static readonly ImmutableHashSet<string> _banned =
    [
        .. File.ReadLines(Path.Join(SourceFiles.Generator, "BannedSymbols.txt")).Select(static line => line.Split(';')[0]),
    ];

    public static TheoryData<string> Types => [.. _harmless.Keys];

    [Theory]
    [MemberData(nameof(Types))]
    public void Each_member_is_banned_or_harmless(string type)
    {
        var harmless = _harmless[type].Split([' ', '\n']);
        var members = Members(type).Where(static member => !_banned.Contains(member.GetDocumentationCommentId()!)).ToArray();
        Assert.Equal(harmless, members.Select(Name).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>Writing overloads that differ from harmless ones only in their first parameter.</summary>
    [Theory]
    [InlineData("System.IO.FileStream")]
    [InlineData("System.IO.StreamWriter")]
    public void A_stream_is_not_made_from_a_path(string type) =>
        Assert.DoesNotContain(
            Members(type),
            static member =>
                Name(member) == "#ctor"
                && member is IMethodSymbol { Parameters: [{ Type.SpecialType: SpecialType.System_String }, ..] }
                && !_banned.Contains(member.GetDocumentationCommentId()!)
        );

    [Fact]
    public void Each_line_names_a_symbol() =>
        Assert.DoesNotContain(_banned, static id => DocumentationCommentId.GetFirstSymbolForDeclarationId(id, _net) is null);

    private static IEnumerable<ISymbol> Members(string type) =>
        _net.GetTypeByMetadataName(type)!
            .GetMembers()
            .Where(static member => member.DeclaredAccessibility == Accessibility.Public)
            .Where(static member =>
                member is IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor }
            );

    private static string Name(ISymbol member) => member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? "#ctor" : member.Name;
}
