package nrw.kim.kit.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.sample.SampleTest;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RowLevelSecurityTest extends SampleTest {
    private static final String DENIED = "42501";

    private String ofWesel;

    @BeforeEach
    void aNoteInEachOfTwoTenants() {
        ofWesel = aNoteOf(WESEL);
        aNoteOf(NEUSS);
    }

    @Test
    void aTransactionWithoutTenantSeesNothing() throws SQLException {
        assertThat(tenantsSeen("")).isEmpty();
    }

    @Test
    void aTransactionSeesItsOwnTenantOnly() throws SQLException {
        assertThat(tenantsSeen("set local kim.ki = '05170'")).containsOnly("05170");
        assertThat(tenantsSeen("set local kim.ki = '05558'")).isEmpty();
    }

    @Test
    void aTransactionOfSeveralTenantsSeesThemAll() throws SQLException {
        assertThat(tenantsSeen("set local kim.ki = '05170,05162'")).contains("05170", "05162");
    }

    @Test
    void theTenantEndsWithItsTransaction() throws SQLException {
        try (var app = TestDatabase.asApp();
                var statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("set local kim.ki = '05170'");
            app.commit();
            assertThat(statement.executeQuery("select 1 from note").next()).isFalse();
        }
    }

    @Test
    void nobodyWritesForAnotherTenant() {
        assertDenied("insert into note values ('" + UUID.randomUUID() + "', '05162', 'x', 'OPEN', 0)");
        assertDenied("update note set ki = '05162' where id = '" + ofWesel + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set local row_security = off; select * from note",
                "alter table note disable row level security",
                "drop policy tenant on note",
                "set role kim_owner",
                "truncate note",
                "update domain_event set actor = 'someone else'",
                "delete from domain_event",
                "update access_log set purpose = 'ANOTHER'",
                "delete from access_log",
                "delete from inbox",
            })
    void theAppRoleCannot(String statement) {
        assertDenied(statement);
    }

    private static void assertDenied(String sql) {
        assertThatThrownBy(() -> tenantsSeen("set local kim.ki = '05170'; " + sql))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(DENIED));
    }

    private static List<String> tenantsSeen(String before) throws SQLException {
        try (var app = TestDatabase.asApp();
                var statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute(before);
            var seen = new ArrayList<String>();
            for (var rows = statement.executeQuery("select ki from note"); rows.next(); ) {
                seen.add(rows.getString(1));
            }
            return seen;
        }
    }
}
