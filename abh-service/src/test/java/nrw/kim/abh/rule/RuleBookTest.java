package nrw.kim.abh.rule;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.events.code.ProcedureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Set<String> DOCUMENTS =
            RuleFiles.proofDocuments().stream().map(ProofDocument::code).collect(toSet());

    @Test
    void section_25b_asks_for_what_the_law_asks_for() {
        var rule = new RuleBook(RuleFilesTest.SHIPPED)
                .inForce(ProcedureKind.P25B, TODAY)
                .orElseThrow();

        assertThat(rule.conditions())
                .extracting(Condition::code)
                .containsExactly(
                        "STATUS",
                        "STAY",
                        "FDGO",
                        "BASIC_KNOWLEDGE",
                        "LIVELIHOOD",
                        "LANGUAGE_A2_ORAL",
                        "SCHOOL_ATTENDANCE",
                        "NO_DECEPTION",
                        "NO_EXPULSION_INTEREST",
                        "IDENTITY",
                        "PASSPORT_DUTY");
        assertThat(rule.grant().maximumMonths()).isEqualTo(24);
        assertThat(rule.condition("STAY").orElseThrow().thresholdDe()).contains("6 Jahre", "4 Jahre");
        assertThat(rule.condition("IDENTITY").orElseThrow().discretion()).isTrue();
    }

    @Test
    void hardship_waives_livelihood_and_language_only() {
        var rule = new RuleBook(RuleFilesTest.SHIPPED)
                .inForce(ProcedureKind.P25B, TODAY)
                .orElseThrow();

        assertThat(rule.conditions())
                .filteredOn(c -> c.waiver() != null && c.waiver().paragraph().contains("Abs. 3"))
                .extracting(Condition::code)
                .containsExactly("LIVELIHOOD", "LANGUAGE_A2_ORAL");
    }

    @Test
    void nothing_is_granted_under_section_104c_any_more() {
        var book = new RuleBook(RuleFilesTest.SHIPPED);

        assertThat(book.inForce(ProcedureKind.P104C, TODAY)
                        .orElseThrow()
                        .grant()
                        .possible())
                .isFalse();
        assertThat(book.inForce(ProcedureKind.P104C, LocalDate.of(2027, 8, 1))).isEmpty();
    }

    @Test
    void each_kind_belongs_to_one_authority() {
        var book = new RuleBook(RuleFilesTest.SHIPPED);

        assertThat(book.kindsOf(OrganisationType.EBH)).containsExactly(ProcedureKind.P10_STAG);
        assertThat(book.kindsOf(OrganisationType.ABH))
                .containsExactlyInAnyOrder(ProcedureKind.P25A, ProcedureKind.P25B, ProcedureKind.P104C);
    }

    @Test
    void a_later_version_takes_over_and_the_earlier_one_stays_readable(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("p25b-2027.json"), version("2027-1", "2027-01-01"));

        var book = new RuleBook(with(directory));

        assertThat(book.inForce(ProcedureKind.P25B, TODAY).orElseThrow().version())
                .isEqualTo("2026-1");
        assertThat(book.inForce(ProcedureKind.P25B, LocalDate.of(2027, 1, 1))
                        .orElseThrow()
                        .version())
                .isEqualTo("2027-1");
        assertThat(book.get("P25B", "2026-1").validFrom()).isEqualTo("2025-12-31");
    }

    @Test
    void the_service_does_not_start_with_the_same_version_twice(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("p25b-again.json"), version("2026-1", "2027-01-01"));

        assertThatThrownBy(() -> new RuleBook(with(directory))).hasMessageContaining("this version is there twice");
    }

    @Test
    void the_service_does_not_start_with_two_versions_from_one_day(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("p25b-2026b.json"), version("2026-2", "2025-12-31"));

        assertThatThrownBy(() -> new RuleBook(with(directory))).hasMessageContaining("begins on the same day");
    }

    @Test
    void the_service_does_not_start_with_a_misspelt_field(@TempDir Path directory) throws IOException {
        var text = version("2027-1", "2027-01-01").replaceFirst("\"hintDe\"", "\"hintde\"");
        Files.writeString(directory.resolve("p25b-2027.json"), text);

        assertThatThrownBy(() -> new RuleBook(with(directory))).hasMessageContaining("hintde");
    }

    @Test
    void the_check_names_each_defect() throws IOException {
        var text = version("2027-1", "2027-01-01")
                .replace("\"validTo\": null", "\"validTo\": \"2026-01-01\"")
                .replace("\"STAY\"", "\"STATUS\"")
                .replace("\"FDGO_ERKLAERUNG\"", "\"HOROSKOP\"")
                .replace("\"authority\": \"ABH\"", "\"authority\": \"JOBCENTER\"");

        var defects = RuleCheck.defects(List.of(parsed(text)), DOCUMENTS);

        assertThat(defects)
                .containsExactly(
                        "P25B 2027-1: authority is neither ABH nor EBH",
                        "P25B 2027-1: validTo is before validFrom",
                        "P25B 2027-1: condition STATUS: there twice",
                        "P25B 2027-1: condition FDGO: unknown document HOROSKOP");
    }

    private static RuleSet parsed(String text) throws IOException {
        return new ObjectMapper().findAndRegisterModules().readValue(text, RuleSet.class);
    }

    private static String version(String version, String validFrom) throws IOException {
        return Files.readString(Path.of("src/main/resources/rules/p25b-2026.json"))
                .replace("\"version\": \"2026-1\"", "\"version\": \"" + version + "\"")
                .replace("\"validFrom\": \"2025-12-31\"", "\"validFrom\": \"" + validFrom + "\"");
    }

    private static RulesConfig with(Path directory) {
        return new RulesConfig() {
            @Override
            public List<String> files() {
                return RuleFilesTest.SHIPPED.files();
            }

            @Override
            public Optional<Path> directory() {
                return Optional.of(directory);
            }
        };
    }
}
