package nrw.kim.cases.access;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nrw.kim.events.code.LifeDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingRightsTest {
    private static final Path DOCUMENT = Path.of("../docs/privacy/field-groups.md");

    @Test
    void whoHasNothingToDoWithTheCaseReadsNothing() {
        assertThat(ReadingRights.of(CaseRelation.NONE).withheld()).containsExactly(FieldGroup.values());
    }

    @ParameterizedTest
    @EnumSource(CaseRelation.class)
    void whatIsNotReadIsNamedAsWithheld(CaseRelation relation) {
        var rights = ReadingRights.of(relation);
        for (var group : FieldGroup.values()) {
            assertThat(rights.read(group)).isNotEqualTo(rights.withheld().contains(group));
        }
    }

    @Test
    void aTextIsReadOnlyIfEverythingInItMayBe() {
        var team = ReadingRights.of(CaseRelation.TEAM);
        assertThat(team.read(List.of(LifeDomain.WORK), List.of())).isTrue();
        assertThat(team.read(List.of(LifeDomain.WORK, LifeDomain.HEALTH), List.of()))
                .isFalse();
        assertThat(team.read(List.of(LifeDomain.FAMILY), List.of(FieldGroup.VIOLENCE)))
                .isFalse();
    }

    @Test
    void aPartnerReadsWhatWasConsentedToAndNothingMarked() {
        var partner = ReadingRights.consented(List.of(LifeDomain.HEALTH));
        assertThat(partner.read(LifeDomain.HEALTH)).isTrue();
        assertThat(partner.read(LifeDomain.MIGRATION)).isFalse();
        assertThat(partner.read(List.of(LifeDomain.HEALTH), List.of(FieldGroup.RELIGION)))
                .isFalse();
    }

    @Test
    void theDocumentForDataProtectionShowsTheTable() throws IOException {
        assertThat(Files.readString(DOCUMENT)).contains(table());
    }

    private static String table() {
        var head = "| Verhältnis zum Fall | " + columns("%s") + " |\n|---|"
                + columns("---").replace(" ", "") + "|\n";
        return head
                + Arrays.stream(CaseRelation.values())
                        .map(relation -> "| `" + relation + "` | "
                                + Arrays.stream(FieldGroup.values())
                                        .map(group -> ReadingRights.of(relation).read(group) ? "ja" : "–")
                                        .collect(joining(" | "))
                                + " |")
                        .collect(joining("\n"));
    }

    private static String columns(String format) {
        return Arrays.stream(FieldGroup.values())
                .map(group -> format.formatted("`" + group + "`"))
                .collect(joining(" | "));
    }
}
