using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Pages.Listings;

/// <summary>
/// The sessions of all programmes of which a day or month is known. Samples have none: nobody shall wait for an invented course.
/// </summary>
internal sealed class SessionList(SiteContext context)
{
    /// <summary>Not over, of programmes that have not ended; earliest first.</summary>
    public ImmutableArray<ProgrammeSession> Coming { get; } =
    [
        .. from programme in context.ProgrammesWithoutSamples
        from session in programme.ComingSessions(context.Today)
        where session.First is not null
        orderby session.First!.Value.Day, session.First!.Value.Time ?? TimeOnly.MinValue
        select new ProgrammeSession(programme, session),
    ];

    /// <summary>Latest first.</summary>
    public ImmutableArray<ProgrammeSession> Past { get; } =
    [
        .. from programme in context.ProgrammesWithoutSamples
        where programme.Schedule is not null
        from session in programme.Schedule!.Sessions
        where session.First is not null && session.LastDay < context.Today
        orderby session.First!.Value.Day descending
        select new ProgrammeSession(programme, session),
    ];

    public bool IsEmpty => Coming.IsEmpty && Past.IsEmpty;
}

/// <summary>A session with its programme; its first day or month is known.</summary>
internal sealed record ProgrammeSession(Programme Programme, Session Session)
{
    public DateOnly FirstDay => Session.First!.Value.Day;
}
