package nrw.kim.kit.testing.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nrw.kim.kit.actor.Roles;
import org.junit.jupiter.api.Test;

/** The walk is seen to find what a table says wrongly. */
@QuarkusTest
class AccessWalkTest {
    private static final Set<String> BOTH = Set.of(Roles.CASE_MANAGER, Roles.COORDINATOR);

    @Test
    void aRoleThatTheTableForgets() {
        assertThat(withEveryRole("GET;/api/v1/notes;coordinator;-;"))
                .containsExactly("GET /api/v1/notes as case-manager: expected [403], got 200");
    }

    @Test
    void aRoleThatTheServiceRefuses() {
        assertThat(withEveryRole("POST;/api/v1/notes;case-manager coordinator;-;"))
                .containsExactly("POST /api/v1/notes as coordinator: allowed, got 403");
    }

    @Test
    void anEndpointThatBreaks() {
        assertThat(withEveryRole("GET;/api/v1/notes/broken;case-manager;-;"))
                .containsExactly("GET /api/v1/notes/broken as case-manager: allowed, got 500");
    }

    @Test
    void anEndpointThatIsOpenWithoutATokenUnlessTheTableSaysSo() {
        assertThat(walk("").withoutToken(AccessTable.parse("GET;/api/v1/notes/about;*;-;")))
                .containsExactly("GET /api/v1/notes/about as no token: expected [401], got 200");
        assertThat(walk("").withoutToken(AccessTable.parse("GET;/api/v1/notes/about;public;-;")))
                .isEmpty();
    }

    @Test
    void aForeignKiThatGetsSomethingElse() {
        assertThat(fromAnotherTenant("GET;/api/v1/notes;coordinator;404;"))
                .containsExactly("GET /api/v1/notes as another KI: expected [404], got 200");
        assertThat(fromAnotherTenant("GET;/api/v1/notes/about;coordinator;empty list;"))
                .singleElement()
                .asString()
                .startsWith("GET /api/v1/notes/about from another KI: expected an empty list");
    }

    private static List<String> withEveryRole(String row) {
        return walk("").withEveryRole(AccessTable.parse(row), BOTH);
    }

    private static List<String> fromAnotherTenant(String row) {
        var rows = AccessTable.parse(row).rows();
        return walk(rows.getFirst().path()).fromAnotherTenant(rows);
    }

    private static AccessWalk walk(String path) {
        return new AccessWalk(new AccessTableTest() {
            @Override
            protected Optional<Sample> sample(AccessRow row) {
                return Optional.of(new Sample(path, null, Roles.COORDINATOR));
            }
        });
    }
}
