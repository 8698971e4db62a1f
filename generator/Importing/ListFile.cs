using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace SiteGen.Importing;

/// <summary>A registration list on the disk: a workbook, or a table in text of any usual separator and encoding. It is read row by row.</summary>
internal static class ListFile
{
    private const int Baltic = 1257;

    /// <summary>The sheets in their order; of each the rows must be gone through before the next is asked for.</summary>
    /// <exception cref="InvalidDataException">It is neither.</exception>
    public static IEnumerable<(string Name, IEnumerable<Row> Rows)> Sheets(string path)
    {
        using var file = File.OpenRead(path);
        using var reader = Open(file, path);
        do
        {
            yield return (reader.Name ?? "", Rows(reader));
        }
        while (reader.NextResult());
    }

    public static IEnumerable<Row> RowsOf(string path, string sheet)
    {
        foreach (var (_, rows) in Sheets(path).Where(each => each.Name == sheet))
        {
            foreach (var row in rows) yield return row;
        }
    }

    private static IExcelDataReader Open(Stream file, string path)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var configuration = new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding(Baltic), LeaveOpen = true };
        try
        {
            return Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase) || Path.GetExtension(path).Equals(".txt", StringComparison.OrdinalIgnoreCase)
                ? ExcelReaderFactory.CreateCsvReader(file, configuration)
                : ExcelReaderFactory.CreateReader(file, configuration);
        }
        catch (Exception exception) when (exception is ExcelReaderException or InvalidDataException or System.Xml.XmlException)
        {
            throw new InvalidDataException("not a list", exception);
        }
    }

    private static IEnumerable<Row> Rows(IExcelDataReader reader)
    {
        for (var number = 1; Next(reader); number++)
        {
            var cells = new string[reader.FieldCount];
            for (var column = 0; column < cells.Length; column++) cells[column] = Text(reader.GetValue(column));
            yield return new Row(number, cells);
        }
    }

    private static bool Next(IExcelDataReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (Exception exception) when (exception is ExcelReaderException or InvalidDataException or System.Xml.XmlException)
        {
            throw new InvalidDataException("not a list", exception);
        }
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        DateTime or TimeSpan => Row.Date,
        bool answer => answer ? "jah" : "ei",
        double number => number.ToString("0.############", CultureInfo.InvariantCulture),
        _ => string.Join(' ', (value.ToString() ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
    };
}
