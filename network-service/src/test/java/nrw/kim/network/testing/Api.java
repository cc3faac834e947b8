package nrw.kim.network.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nrw.kim.kit.testing.Tokens;

/** Requests of people and machines with a really signed token. */
public final class Api {
    /** Kreis Wesel. */
    public static final String WESEL = "05170";
    /** Rhein-Kreis Neuss. */
    public static final String NEUSS = "05162";

    private Api() {}

    /** Somebody with one role in Kreis Wesel. */
    public static RequestSpecification as(String role) {
        return as(role, WESEL);
    }

    /** Somebody with one role in one KI; null: in none. */
    public static RequestSpecification as(String role, String ki) {
        return with(Tokens.token(role, ki, UUID.randomUUID(), UUID.randomUUID()));
    }

    /** A certain person with one role in Kreis Wesel. */
    public static RequestSpecification asPerson(String role, UUID sub) {
        return with(Tokens.token(role, WESEL, sub, UUID.randomUUID()));
    }

    /** Somebody with one role in several KI. */
    public static RequestSpecification asInAll(String role, String... kis) {
        return with(Tokens.token(Set.of(role), List.of(kis), UUID.randomUUID(), UUID.randomUUID()));
    }

    /** A body with these fields: {@code name, value, name, value}. */
    public static Map<String, Object> json(Object... fields) {
        var body = new LinkedHashMap<String, Object>();
        for (int i = 0; i < fields.length; i += 2) {
            body.put((String) fields[i], fields[i + 1]);
        }
        return body;
    }

    private static RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
