package nrw.kim.cases.disclosure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Cells of a file of the service, parted by semicolons; lines with # are for its readers. */
final class TextTable {
    private TextTable() {}

    static List<String[]> read(String file, int cells) {
        try (var reader = new BufferedReader(
                new InputStreamReader(TextTable.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";", cells))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
