namespace SiteGen.Tests.Fuzzing;

/// <summary>The parts of a workbook, as <see cref="WorkbookFuzzTests"/> reads them.</summary>
internal static class WorkbookGrammar
{
    public static Grammar Books { get; } =
        new(
            (
                "book",
                [
                    "⟨heading⟩⟨rows⟩§⟨texts⟩",
                    "⟨heading⟩⟨rows⟩§⟨texts⟩§⟨styles⟩",
                    "⟨rows⟩§⟨texts⟩§⟨styles⟩§⟨part⟩",
                    "⟨heading⟩⟨rows⟩§⟨texts⟩§§!⟨number⟩",
                    "ods§<table:table ⟨trait⟩>⟨tablerows⟩</table:table>",
                    "ods§<table:table>⟨tableheading⟩⟨tablerows⟩</table:table>",
                ]
            ),
            ("heading", ["<row r=\"1\"><c t=\"inlineStr\"><is><t>Asutus</t></is></c><c t=\"inlineStr\"><is><t>Staatus</t></is></c></row>"]),
            ("rows", ["", "<row>⟨cells⟩</row>⟨rows⟩", "<row r=\"⟨number⟩\" ⟨trait⟩>⟨cells⟩</row>⟨rows⟩", "<row ⟨trait⟩/>⟨rows⟩", "⟨word⟩"]),
            (
                "cells",
                [
                    "",
                    "<c t=\"s\"><v>⟨number⟩</v></c>⟨cells⟩",
                    "<c t=\"inlineStr\"><is><t>⟨word⟩</t></is></c>⟨cells⟩",
                    "<c t=\"str\"><f>A1</f><v>⟨word⟩</v></c>⟨cells⟩",
                    "<c r=\"⟨reference⟩\" s=\"⟨number⟩\"><v>⟨number⟩</v></c>⟨cells⟩",
                    "<c t=\"⟨kind⟩\"><v>⟨number⟩</v></c>⟨cells⟩",
                    "<c><f>A1</f></c>⟨cells⟩",
                    "<c/>⟨cells⟩",
                    "<c><is><r><t>a</t></r><rPh><t>⟨word⟩</t></rPh></is></c>⟨cells⟩",
                ]
            ),
            ("kind", ["s", "b", "e", "d", "n", "str", "x"]),
            ("number", ["0", "1", "2", "-1", "44562.5", "1E308", "NaN", "99999999999", "1048577", "37605030299", "⟨word⟩"]),
            ("reference", ["A1", "B2", "XFD1048576", "AMK1", "ZZZZ1", "A", "1", "$A$1", "⟨word⟩"]),
            (
                "trait",
                ["", "hidden=\"1\"", "ht=\"0\"", "a=\"⟨word⟩\"", "spans=\"1:2\"", "table:visibility=\"filter\"", "xml:space=\"preserve\""]
            ),
            ("texts", ["", "<si><t>⟨word⟩</t></si>⟨texts⟩", "<si><r><t>⟨word⟩</t></r><r><t>⟨word⟩</t></r></si>⟨texts⟩", "<si/>⟨texts⟩"]),
            (
                "styles",
                [
                    "",
                    "<cellXfs><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs>",
                    "<numFmts><numFmt numFmtId=\"164\" formatCode=\"⟨word⟩yyyy\"/></numFmts><cellXfs><xf numFmtId=\"164\"/></cellXfs>",
                ]
            ),
            (
                "part",
                [
                    "a=",
                    "xl/workbook.xml=<workbook><sheets><sheet name=\"⟨word⟩\" sheetId=\"⟨number⟩\"/></sheets></workbook>",
                    "xl/worksheets/sheet1.xml=<worksheet><sheetData>⟨rows⟩</sheetData><mergeCells>⟨merges⟩</mergeCells></worksheet>",
                    "xl/worksheets/sheet1.xml=<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet><sheetData>&b;⟨rows⟩</sheetData></worksheet>",
                    "EncryptionInfo=⟨word⟩",
                    "xl/sharedStrings.xml=<sst>⟨texts⟩",
                    "_rels/.rels=⟨word⟩",
                ]
            ),
            ("merges", ["", "<mergeCell ref=\"⟨reference⟩:⟨reference⟩\"/>⟨merges⟩", "<mergeCell ref=\"A2:A9\"/>⟨merges⟩"]),
            (
                "tableheading",
                ["<table:table-row>⟨tablecell⟩<table:table-cell><text:p>Staatus</text:p></table:table-cell></table:table-row>"]
            ),
            ("tablerows", ["", "<table:table-row ⟨repeat⟩ ⟨trait⟩>⟨tablecells⟩</table:table-row>⟨tablerows⟩"]),
            ("tablecells", ["", "⟨tablecell⟩⟨tablecells⟩", "<table:covered-table-cell ⟨repeat⟩/>⟨tablecells⟩"]),
            (
                "tablecell",
                [
                    "<table:table-cell/>",
                    "<table:table-cell ⟨repeat⟩><text:p>⟨word⟩</text:p></table:table-cell>",
                    "<table:table-cell office:value-type=\"float\" office:value=\"⟨number⟩\"/>",
                    "<table:table-cell office:value-type=\"⟨kind⟩\" table:formula=\"of:=[.A1]\"><text:p>⟨word⟩</text:p></table:table-cell>",
                    "<table:table-cell><text:p>a<text:s text:c=\"⟨number⟩\"/>⟨word⟩<text:tab/></text:p></table:table-cell>",
                ]
            ),
            (
                "repeat",
                [
                    "",
                    "table:number-columns-repeated=\"3\"",
                    "table:number-rows-repeated=\"3\"",
                    "table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"",
                    "table:number-columns-repeated=\"⟨number⟩\"",
                ]
            ),
            ("word", ["Asutus", "Staatus", "Aru vald", "läbinud", "katkestas", "jah", "ei", "kokku", "a", "", "&#x9;", "&", "<", "§", "☃"])
        );
}
