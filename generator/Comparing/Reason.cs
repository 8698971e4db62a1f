using SiteGen.Diagnostics;

namespace SiteGen.Comparing;

/// <summary>Why a change needs a decision, or what explains it.</summary>
/// <param name="Note">Words of the content or numbers, which are not translated; null if there are none.</param>
internal sealed record Reason(ReasonKind Kind, string? Note = null);

/// <param name="Code">In JSON.</param>
internal sealed record ReasonKind(string Code, bool NeedsDecision, Message Text)
{
    public static readonly ReasonKind FinalChanged = new(
        "final_changed",
        true,
        $"a final figure changed without `status: revised` and a new `revision_note`"
    );
    public static readonly ReasonKind FigureGone = new("figure_gone", true, $"the figure disappeared");
    public static readonly ReasonKind ProgrammeGone = new("programme_gone", true, $"the programme disappeared");
    public static readonly ReasonKind NotUpdated = new("not_updated", true, $"figures changed, but `updated` did not move");
    public static readonly ReasonKind Jump = new("jump", true, $"a change of over 25%");
    public static readonly ReasonKind Tenfold = new("tenfold", true, $"tenfold or a tenth: perhaps a digit too many or too few");
    public static readonly ReasonKind UnitChanged = new("unit_changed", true, $"other things are counted than before");
    public static readonly ReasonKind Apart = new("apart", true, $"the breakdown and its total moved apart");
    public static readonly ReasonKind IdChanged = new("id_changed", true, $"the id of an institution changed, and with it its address");
    public static readonly ReasonKind IdGone = new("id_gone", true, $"the id of an institution disappeared, and with it its address");
    public static readonly ReasonKind AddressLost = new("address_lost", true, $"the address is lost: nothing leads on from it");
    public static readonly ReasonKind Unreadable = new("unreadable", true, $"not all of the file can be read; the rest is compared");

    public static readonly ReasonKind Revised = new("revised", false, $"revised");
    public static readonly ReasonKind Provisional = new("provisional", false, $"the figure was provisional");
    public static readonly ReasonKind NewFigure = new("new_figure", false, $"new figure");
    public static readonly ReasonKind NewProgramme = new("new_programme", false, $"new programme");
    public static readonly ReasonKind Renamed = new("renamed", false, $"renamed; the old address leads here");
}
