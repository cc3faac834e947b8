package nrw.kim.kit.sample;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nrw.kim.events.KiKey;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.KimTestResource;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.kit.testing.Tokens;

/** What the tests on the running sample service share. */
@QuarkusTestResource(value = KimTestResource.class, initArgs = @ResourceArg(name = "service", value = "sample"))
public abstract class SampleTest {
    protected static final String NOTES = "/api/v1/notes";
    protected static final KiKey WESEL = new KiKey("05170");
    protected static final KiKey NEUSS = new KiKey("05162");

    protected static RequestSpecification as(String role, KiKey... kis) {
        return as(UUID.randomUUID(), role, kis);
    }

    protected static RequestSpecification as(UUID sub, String role, KiKey... kis) {
        var tenants = List.of(kis).stream().map(KiKey::value).toList();
        return with(Tokens.token(Set.of(role), tenants, sub, UUID.randomUUID()));
    }

    protected static RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** Id of a note that a case manager of the tenant has just written. */
    protected static String aNoteOf(KiKey ki) {
        return as(Roles.CASE_MANAGER, ki)
                .body("{\"text\":\"a note\"}")
                .post(NOTES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    protected static long notes(String text) {
        return (long) TestDatabase.rows("select count(*) as n from note where content = ?", text)
                .getFirst()
                .get("n");
    }

    /** Runs reactive work on a context of its own, as a request has it. */
    protected static <T> T run(Supplier<Uni<T>> work) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(work);
    }
}
