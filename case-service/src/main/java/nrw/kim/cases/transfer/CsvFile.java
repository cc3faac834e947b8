package nrw.kim.cases.transfer;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nrw.kim.kit.problem.Problem;

/** A CSV file with a header (RFC 4180; semicolons as German spreadsheets write them, or commas). */
final class CsvFile {
    static final int MOST_LINES = 500;

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .enable(CsvParser.Feature.FAIL_ON_MISSING_HEADER_COLUMNS)
            .build();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvFile() {}

    /**
     * The rows by column name.
     *
     * @throws Problem 400 {@code malformed-csv} if it is none, 422 {@code import-too-long} beyond {@value #MOST_LINES} lines
     */
    static List<Map<String, String>> rows(String text) {
        var csv = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        try (MappingIterator<Map<String, String>> rows =
                CSV.readerForMapOf(String.class).with(schema(csv)).readValues(csv)) {
            var all = rows.readAll();
            if (all.size() > MOST_LINES) {
                throw Problem.rule("import-too-long").with("most", MOST_LINES);
            }
            return all;
        } catch (IOException | RuntimeException e) {
            throw e instanceof Problem problem ? problem : Problem.of(400, "malformed-csv");
        }
    }

    private static CsvSchema schema(String csv) {
        var header = csv.lines().findFirst().orElse("");
        return CsvSchema.emptySchema().withHeader().withColumnSeparator(header.contains(";") ? ';' : ',');
    }
}
