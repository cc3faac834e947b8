package nrw.kim.kit.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nrw.kim.kit.sample.SampleTest;
import nrw.kim.kit.testing.TestDatabase;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;

/** The kit's migrations on fresh databases beside the sample's. */
@QuarkusTest
class MigrationTest extends SampleTest {
    private static final String LOCKS = """
            select c.relname || ' ' || c.relrowsecurity || ' ' || coalesce(c.relacl::text, '-') || ' '
                   || coalesce(pg_get_expr(p.polqual, p.polrelid), '-')
              from pg_class c left join pg_policy p on p.polrelid = c.oid
             where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1
            """;

    private final String database = "kim_" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void runsAgainAtTheNextStartAndChangesNothing() throws SQLException {
        var flyway = aFreshDatabase();
        flyway.migrate();
        var locks = locks();
        flyway.migrate();
        assertThat(locks()).isEqualTo(locks);
        assertThat(locks).anyMatch(lock -> lock.startsWith("domain_event true") && lock.contains("kim_app=ar/"));
    }

    @Test
    void refusesATableWithoutKi() throws SQLException {
        var flyway = aFreshDatabase();
        flyway.migrate();
        asOwner("create table forgotten (id uuid primary key)");
        assertThatThrownBy(flyway::migrate)
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining("table forgotten has no column ki");
    }

    @Test
    void takesATableWithoutKiThatSaysWhy() throws SQLException {
        var flyway = aFreshDatabase();
        flyway.migrate();
        asOwner(
                "create table kommune (ags text primary key); comment on table kommune is 'no tenant: public register'");
        assertThatCode(flyway::migrate).doesNotThrowAnyException();
        assertThat(locks()).anyMatch(lock -> lock.startsWith("kommune false") && lock.contains("kim_app=arwd/"));
    }

    @Test
    void letsSeveralInstancesStartAtOnce() throws SQLException {
        aFreshDatabase().migrate();
        for (int i = 0; i < 30; i++) {
            asOwner("create table new_%d (ki text)".formatted(i));
        }
        var starts = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(() -> flyway().migrate()))
                .toList();
        assertThat(starts).allSatisfy(start -> assertThatCode(start::join).doesNotThrowAnyException());
        assertThat(locks())
                .filteredOn(lock -> lock.startsWith("new_"))
                .hasSize(30)
                .allMatch(lock -> lock.contains(" true "));
    }

    private Flyway aFreshDatabase() {
        TestDatabase.execute("create database " + database + " owner kim_owner");
        return flyway();
    }

    private Flyway flyway() {
        return Flyway.configure()
                .dataSource(url(), "kim_owner", "only-in-tests")
                .locations("db/kit")
                .placeholders(Map.of("app_role", "kim_app"))
                .load();
    }

    private String url() {
        return ConfigProvider.getConfig()
                .getValue("quarkus.datasource.jdbc.url", String.class)
                .replace("kim_sample", database);
    }

    private void asOwner(String sql) throws SQLException {
        try (var owner = DriverManager.getConnection(url(), "kim_owner", "only-in-tests");
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> locks() throws SQLException {
        try (var owner = DriverManager.getConnection(url(), "kim_owner", "only-in-tests");
                var rows = owner.createStatement().executeQuery(LOCKS)) {
            var locks = new ArrayList<String>();
            while (rows.next()) {
                locks.add(rows.getString(1));
            }
            return locks;
        }
    }
}
