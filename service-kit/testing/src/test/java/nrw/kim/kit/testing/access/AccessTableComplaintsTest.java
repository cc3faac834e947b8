package nrw.kim.kit.testing.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTableComplaintsTest {
    private static final Set<String> ROLES = Set.of("reader", "writer");

    @Test
    void aCompleteTableHasNone() {
        var table = AccessTable.parse("""
                # comment
                method;path;allowed roles;foreign KI;note

                GET;/things;reader writer;empty list;
                PUT;/things/{thingId};writer;404;only one's own; and only once
                GET;/about;public;-
                """);
        assertThat(table.complaints(Set.of("GET /things", "PUT /things/{}", "GET /about"), ROLES))
                .isEmpty();
        assertThat(table.rows().get(1).note()).isEqualTo("only one's own; and only once");
    }

    @Test
    void whatIsMissingDeadTwiceOrUnknownIsNamed() {
        var table = AccessTable.parse("""
                GET;/things;reader;-;
                GET;/things;raeder;-;
                GET;/gone;*;-;
                """);
        assertThat(table.complaints(Set.of("GET /things", "POST /things"), ROLES))
                .containsExactly(
                        "no endpoint for row GET /gone",
                        "no role raeder",
                        "no row for POST /things",
                        "two rows for GET /things");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET;/things;reader", "GET;/things;reader;409;", "GET,/things,reader,404,"})
    void aLineOfAnotherShapeIsRefused(String line) {
        assertThatThrownBy(() -> AccessTable.parse(line)).hasMessageContaining(line);
    }
}
