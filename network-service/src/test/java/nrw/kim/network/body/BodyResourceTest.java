package nrw.kim.network.body;

import static nrw.kim.network.testing.Api.NEUSS;
import static nrw.kim.network.testing.Api.WESEL;
import static nrw.kim.network.testing.Api.as;
import static nrw.kim.network.testing.Bodies.aGroup;
import static nrw.kim.network.testing.Bodies.aSteeringGroup;
import static nrw.kim.network.testing.Bodies.seats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.network.testing.NetworkTest;
import org.junit.jupiter.api.Test;

@NetworkTest
class BodyResourceTest {
    private final UUID id = UUID.randomUUID();

    @Test
    void aFoundedGroupIsAnnouncedOnceWhateverChangesLater() {
        var group = aGroup(1);
        put(group).statusCode(201);
        group.put("name", "PAG umF");
        put(group).statusCode(200).header("ETag", "\"1\"");

        as(Roles.STEERING_MEMBER)
                .get("/api/v1/bodies/{id}", id)
                .then()
                .statusCode(200)
                .body("name", equalTo("PAG umF"))
                .body("seats.function", contains("Leitung Ausländerbehörde"))
                .body("hints", empty());
        assertThat(TestDatabase.eventTypes(id)).containsExactly("nrw.kim.steering.group-founded.v1");
    }

    @Test
    void aKiHasOneSteeringGroupAndSeesWhoIsMissingInIt() {
        var ki = "05566";
        as(Roles.COORDINATOR, ki)
                .body(aSteeringGroup())
                .put("/api/v1/bodies/{id}", id)
                .then()
                .statusCode(201)
                .body("hints.code", hasItem("REQUIRED_GROUP_MISSING"));

        as(Roles.COORDINATOR, ki)
                .body(aSteeringGroup())
                .put("/api/v1/bodies/{id}", UUID.randomUUID())
                .then()
                .statusCode(409)
                .body("type", endsWith("/steering-group-exists"));
    }

    @Test
    void aSeatIsAFunctionNotAPerson() {
        var group = aGroup(1);
        group.put("seats", seats("Frau Mustermann"));

        put(group)
                .statusCode(422)
                .body("type", endsWith("/personal-data-suspected"))
                .body("violations.pointer", contains("/seats/0/function"));
    }

    @Test
    void anotherKiDoesNotSeeIt() {
        put(aGroup(1)).statusCode(201);

        as(Roles.COORDINATOR, NEUSS).get("/api/v1/bodies/{id}", id).then().statusCode(404);
    }

    @Test
    void aMemberDoesNotWriteAndAPartnerDoesNotRead() {
        as(Roles.STEERING_MEMBER)
                .body(aGroup(1))
                .put("/api/v1/bodies/{id}", id)
                .then()
                .statusCode(403);
        as(Roles.PARTNER, WESEL).get("/api/v1/bodies").then().statusCode(403);
    }

    private ValidatableResponse put(Map<String, Object> body) {
        return as(Roles.COORDINATOR).body(body).put("/api/v1/bodies/{id}", id).then();
    }
}
