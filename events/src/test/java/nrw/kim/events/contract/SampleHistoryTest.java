package nrw.kim.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Golden samples are history: their hashes stand in an append-only list. */
class SampleHistoryTest {
    private static final AppendOnlyList PUBLISHED =
            new AppendOnlyList(CheckedIn.TEST_RESOURCES.resolve("published-samples.txt"));

    @Test
    void noPublishedSampleWasChangedOrRemoved() {
        // Given
        appendNewOnes();

        // When
        var faults = faults(PUBLISHED.lines(), present());

        // Then
        assertThat(faults).isEmpty();
        assertThat(PUBLISHED.missing(lines(present())))
                .as("new samples: append their hashes with mvn test -Dkim.write=true")
                .isEmpty();
    }

    @Test
    void aChangedSampleIsReportedWithWhatToDoInstead() {
        // Given
        var published = List.of("abc nrw.kim.case.opened.v1", "def nrw.kim.case.closed.v1");

        // When
        var faults = faults(published, Map.of("nrw.kim.case.opened.v1", "changed"));

        // Then
        assertThat(faults)
                .containsExactly(
                        "the sample of nrw.kim.case.opened.v1 is history: leave it and add v2 instead",
                        "the sample of nrw.kim.case.closed.v1 is history: leave it and add v2 instead");
    }

    private static List<String> faults(List<String> published, Map<String, String> present) {
        return published.stream()
                .map(line -> line.split(" "))
                .filter(line -> !line[0].equals(present.get(line[1])))
                .map(line -> "the sample of " + line[1] + " is history: leave it and add v2 instead")
                .toList();
    }

    private static void appendNewOnes() {
        if (CheckedIn.writing()) {
            var known =
                    PUBLISHED.lines().stream().map(line -> line.split(" ")[1]).toList();
            PUBLISHED.append(lines(present()).stream()
                    .filter(line -> !known.contains(line.split(" ")[1]))
                    .toList());
        }
    }

    private static Map<String, String> present() {
        return Sample.all().stream().collect(Collectors.toMap(Sample::type, sample -> sha256(sample.json())));
    }

    private static List<String> lines(Map<String, String> hashes) {
        return hashes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(sample -> sample.getValue() + " " + sample.getKey())
                .toList();
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
