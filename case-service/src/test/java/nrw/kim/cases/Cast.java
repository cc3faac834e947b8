package nrw.kim.cases;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.Tokens;

/** The cast of the tests, each with a really signed token. */
public final class Cast {
    public static final UUID JOBCENTER = UUID.fromString("01900000-0000-7000-8000-051700000002");
    public static final UUID ABH = UUID.fromString("01900000-0000-7000-8000-051700000003");
    public static final UUID MBE = UUID.fromString("01900000-0000-7000-8000-051700000008");
    public static final UUID KREIS = UUID.fromString("01900000-0000-7000-8000-051700000001");
    public static final UUID MIRIAM = UUID.fromString("01900000-0000-7000-8001-051700000001");
    public static final UUID JONAS = UUID.fromString("01900000-0000-7000-8001-051700000002");

    private Cast() {}

    public static RequestSpecification jobcenter() {
        return as(Tokens.token(Roles.REFERRER, "05170", JOBCENTER, JOBCENTER));
    }

    public static RequestSpecification miriam() {
        return as(Tokens.token(Roles.CASE_MANAGER, "05170", MIRIAM, KREIS));
    }

    public static RequestSpecification jonas() {
        return as(Tokens.token(Roles.CASE_MANAGER, "05170", JONAS, KREIS));
    }

    public static RequestSpecification coordinator() {
        return as(Tokens.token(Roles.COORDINATOR, "05170", UUID.randomUUID(), KREIS));
    }

    public static RequestSpecification officer() {
        return as(Tokens.token(Roles.RESIDENCE_OFFICER, "05170", UUID.randomUUID(), ABH));
    }

    public static RequestSpecification partner() {
        return as(Tokens.token(Roles.PARTNER, "05170", UUID.randomUUID(), MBE));
    }

    public static RequestSpecification foreignCaseManager() {
        return as(Tokens.token(Roles.CASE_MANAGER, "05558", UUID.randomUUID(), KREIS));
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
