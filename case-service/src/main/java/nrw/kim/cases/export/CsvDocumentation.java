package nrw.kim.cases.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import nrw.kim.cases.persistence.SpreadsheetCell;

/** Writes a CSV file with a header (RFC 4180). */
@ApplicationScoped
class CsvDocumentation implements CaseDocumentation {
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    @Override
    public String write(ExportMapping mapping, List<ExportedCase> cases) {
        var schema = CsvSchema.builder().setColumnSeparator(mapping.separator().charAt(0));
        mapping.columns().forEach(column -> schema.addColumn(column.header()));
        var rows = cases.stream()
                .map(one -> mapping.columns().stream()
                        .map(column -> cell(column, one))
                        .toList())
                .toList();
        try {
            return CSV.writer(schema.build().withHeader()).writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String cell(ExportColumn column, ExportedCase one) {
        var field = column.field();
        return SpreadsheetCell.harmless(
                field == null ? Objects.requireNonNull(column.text()) : column.named(one.text(field)));
    }
}
