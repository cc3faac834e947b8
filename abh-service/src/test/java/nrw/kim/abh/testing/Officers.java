package nrw.kim.abh.testing;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.Tokens;

/** People and bodies of the tests, and requests in their name. */
public final class Officers {
    /** Kreis Wesel. */
    public static final String WESEL = "05170";
    /** Rhein-Kreis Neuss. */
    public static final String NEUSS = "05162";
    /** StädteRegion Aachen and Stadt Aachen, two KI with one ABH. */
    public static final List<String> AACHEN = List.of("05334", "05334002");

    private Officers() {}

    /** Officer of an ABH in Kreis Wesel. */
    public static RequestSpecification residenceOfficer(UUID org) {
        return as(Roles.RESIDENCE_OFFICER, WESEL, org);
    }

    /** Officer of an EBH in Kreis Wesel. */
    public static RequestSpecification naturalisationOfficer(UUID org) {
        return as(Roles.NATURALISATION_OFFICER, WESEL, org);
    }

    /** Anyone in one KI. */
    public static RequestSpecification as(String role, String ki, UUID org) {
        return with(Tokens.token(role, ki, UUID.randomUUID(), org));
    }

    /** Anyone in several KI. */
    public static RequestSpecification as(String role, List<String> kis, UUID org) {
        return with(Tokens.token(Set.of(role), kis, UUID.randomUUID(), org));
    }

    private static RequestSpecification with(String token) {
        return RestAssured.given().auth().oauth2(token).contentType("application/json");
    }
}
