package nrw.kim.kit.tenant;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.sample.SampleTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TenantTransactionTest extends SampleTest {
    @Inject
    TenantTransaction tenants;

    @Test
    void anotherTenantsRecordIsNotThere() {
        var ofNeuss = aNoteOf(NEUSS);
        as(Roles.COORDINATOR, WESEL).get(NOTES + "/" + ofNeuss).then().statusCode(404);
        as(Roles.COORDINATOR, NEUSS).get(NOTES + "/" + ofNeuss).then().statusCode(200);
    }

    @Test
    void aListHoldsTheCallersTenantsOnly() {
        aNoteOf(WESEL);
        aNoteOf(NEUSS);
        as(Roles.COORDINATOR, WESEL)
                .queryParam("limit", 200)
                .get(NOTES)
                .then()
                .body("items.ki", everyItem(is("05170")));
        as(Roles.COORDINATOR, WESEL, NEUSS)
                .queryParam("limit", 200)
                .get(NOTES)
                .then()
                .body("items.ki", hasItems("05170", "05162"));
    }

    @Test
    void aListIsPagedByCursor() {
        aNoteOf(WESEL);
        var second = aNoteOf(WESEL);
        var third = aNoteOf(WESEL);
        as(Roles.COORDINATOR, WESEL)
                .queryParam("after", second)
                .queryParam("limit", 1)
                .get(NOTES)
                .then()
                .body("items.id", contains(third));
    }

    @Test
    void noTenantIsDenied() {
        assertThatThrownBy(() ->
                        run(() -> tenants.in(List.of(), () -> Uni.createFrom().item("seen"))))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> org.assertj.core.api.Assertions.assertThat(problem.status())
                                .isEqualTo(403));
    }
}
