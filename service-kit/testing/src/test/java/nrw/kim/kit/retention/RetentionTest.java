package nrw.kim.kit.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nrw.kim.kit.sample.SampleTest;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RetentionTest extends SampleTest {
    @Inject
    Retention retention;

    @Test
    void forgetsOfAllTenantsWhatHasExpiredAndNothingElse() throws Throwable {
        for (var ki : new String[] {"05170", "05162"}) {
            heardDaysAgo(ki, 91);
            heardDaysAgo(ki, 89);
            usedDaysAgo(ki, 31);
            usedDaysAgo(ki, 29);
        }
        assertThat(run(retention::forget)).isEqualTo(4);
        assertThat(run(retention::forget)).isZero();
        assertThat(TestDatabase.rows("select 1 from inbox where type = 'old'")).hasSize(2);
        assertThat(TestDatabase.rows("select 1 from idempotency_key where sender = 'old'"))
                .hasSize(2);
    }

    private static void heardDaysAgo(String ki, int days) {
        TestDatabase.execute("insert into inbox values (gen_random_uuid(), '%s', 'old', now() - interval '%d days')"
                .formatted(ki, days));
    }

    private static void usedDaysAgo(String ki, int days) {
        TestDatabase.execute(
                "insert into idempotency_key values ('%s', 'old', '%d', '-', gen_random_uuid(), now() - interval '%d days')"
                        .formatted(ki, days, days));
    }
}
