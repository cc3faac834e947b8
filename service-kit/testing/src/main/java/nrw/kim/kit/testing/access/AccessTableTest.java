package nrw.kim.kit.testing.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nrw.kim.kit.testing.RoleNames;
import org.junit.jupiter.api.Test;

/**
 * Walks every endpoint of the running service with every role, and without a token, and compares with
 * {@code src/main/access/access.csv}:
 *
 * <pre>{@code
 * @QuarkusTest
 * @QuarkusTestResource(value = KimTestResource.class, initArgs = @ResourceArg(name = "service", value = "case"))
 * class AccessTest extends AccessTableTest {}
 * }</pre>
 *
 * Path parameters are random ids and bodies are empty objects: who may not is told so before anything is read. Override
 * {@link #sample} to have the column "foreign KI" checked too.
 */
public abstract class AccessTableTest {

    /**
     * How to call an endpoint on a record that exists.
     *
     * @param path path with real ids
     * @param body body to send, or null
     * @param role role to call it with
     */
    public record Sample(String path, String body, String role) {}

    /** Where the table is. */
    protected Path table() {
        return Path.of("src/main/access/access.csv");
    }

    /** Tenant that a role's token names in the walk; empty for none. */
    protected List<String> kisOf(String role) {
        return role.equals("land-controlling") ? List.of() : List.of("05170");
    }

    /** Organisation in the walk's tokens. */
    protected UUID org() {
        return UUID.fromString("01900000-0000-7000-8000-051700000001");
    }

    /** Tenant whose token must not reach a {@link #sample}. */
    protected String foreignKi() {
        return "05558";
    }

    /** A value for a path parameter of the walk; must name nothing. */
    protected String parameter(AccessRow row, String name) {
        return UUID.randomUUID().toString();
    }

    /** A body for the walk; need not be valid. */
    protected String body(AccessRow row) {
        return "{}";
    }

    /** A call on a record of another tenant than {@link #foreignKi}; empty leaves the row's column "foreign KI" unchecked. */
    protected Optional<Sample> sample(AccessRow row) {
        return Optional.empty();
    }

    @Test
    void everyEndpointHasItsRowAndEveryRowItsEndpoint() {
        assertThat(AccessTable.read(table()).complaints(Endpoints.ofTheRunningService(), roles()))
                .as(table().toString())
                .isEmpty();
    }

    @Test
    void nobodyPassesWithoutAToken() {
        assertThat(walk().withoutToken(AccessTable.read(table()))).isEmpty();
    }

    @Test
    void everyRolePassesWhereTheTableSaysSoAndNowhereElse() {
        assertThat(walk().withEveryRole(AccessTable.read(table()), roles())).isEmpty();
    }

    @Test
    void anotherTenantGetsWhatTheTableSays() {
        var rows = AccessTable.read(table()).rows().stream()
                .filter(row -> !row.foreign().equals("-") && sample(row).isPresent())
                .toList();
        assumeFalse(rows.isEmpty(), "no samples given");
        assertThat(walk().fromAnotherTenant(rows)).isEmpty();
    }

    private AccessWalk walk() {
        return new AccessWalk(this);
    }

    private static Set<String> roles() {
        return RoleNames.all();
    }
}
