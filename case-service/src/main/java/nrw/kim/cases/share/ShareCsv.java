package nrw.kim.cases.share;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.math.BigDecimal;
import java.util.List;
import nrw.kim.cases.persistence.SpreadsheetCell;

/** A calculation as German spreadsheets read it: semicolons, decimal comma. */
final class ShareCsv {
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();
    private static final CsvSchema SCHEMA = CsvSchema.builder()
            .setColumnSeparator(';')
            .addColumns(
                    List.of("AGS", "Kommune", "Anzahl", "Quote VZÄ", "Anteil VZÄ", "Stichtag", "Quelle"),
                    CsvSchema.ColumnType.STRING)
            .build()
            .withHeader();

    private ShareCsv() {}

    static String of(ShareCalculation.View calculation) {
        var rows =
                calculation.rows().stream().map(row -> line(calculation, row)).toList();
        try {
            return CSV.writer(SCHEMA).writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> line(ShareCalculation.View calculation, ShareCalculation.Row row) {
        return List.of(
                row.ags(),
                row.name(),
                String.valueOf(row.persons()),
                german(row.quota()),
                german(row.posts()),
                calculation.keyDate().toString(),
                SpreadsheetCell.harmless(calculation.source()));
    }

    private static String german(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
