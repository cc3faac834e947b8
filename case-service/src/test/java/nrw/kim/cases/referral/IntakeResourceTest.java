package nrw.kim.cases.referral;

import static nrw.kim.cases.Cases.known;
import static nrw.kim.cases.Cast.as;
import static nrw.kim.cases.Cast.jobcenter;
import static nrw.kim.cases.Cast.miriam;
import static nrw.kim.cases.Referrals.aReferral;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class IntakeResourceTest {

    @Test
    void aReferralIsRoutedByResidenceAndAnnouncedWithoutPersonalData() {
        // When
        var id = jobcenter()
                .body(aReferral())
                .post("/api/v1/referrals")
                .then()
                .statusCode(201)
                .body("status", equalTo("RECEIVED"), "ki", equalTo("05170"))
                .extract()
                .path("id")
                .toString();

        // Then
        var event =
                TestDatabase.rows("select type, payload::text as payload, ki from domain_event where subject = ?", id);
        assertThat(event).hasSize(1);
        assertThat(event.getFirst().get("payload").toString())
                .contains("05170024")
                .doesNotContain("Mustermann", "1994");
    }

    @Test
    void theSameReferralTwiceIsOne() {
        // Given
        var referral = aReferral();
        var first = jobcenter()
                .body(referral)
                .post("/api/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("id")
                .toString();

        // When
        var second = jobcenter()
                .body(referral)
                .post("/api/v1/referrals")
                .then()
                .statusCode(200)
                .extract()
                .path("id")
                .toString();

        // Then
        assertThat(second).isEqualTo(first);
        assertThat(TestDatabase.eventTypes(first)).hasSize(1);
    }

    @Test
    void acceptingOpensACase() {
        // Given
        var id = jobcenter()
                .body(aReferral("A-" + UUID.randomUUID(), "Amal", "Haddad", "1988-02-03", "05170008"))
                .post("/api/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("id")
                .toString();

        // When
        var opened = miriam().header("If-Match", "\"0\"")
                .post("/api/v1/referrals/" + id + "/accept")
                .then()
                .statusCode(200)
                .body("referral.status", equalTo("ACCEPTED"))
                .extract()
                .path("caseId")
                .toString();

        // Then
        miriam().get("/api/v1/cases/" + opened)
                .then()
                .statusCode(200)
                .body(
                        "phase",
                        equalTo("ZUGANG"),
                        "allowedPhases",
                        hasItem("ERSTBERATUNG"),
                        "person.familyName",
                        equalTo("Haddad"));
        assertThat(TestDatabase.eventTypes(opened)).containsExactly("nrw.kim.case.opened.v1");
    }

    @Test
    void aCaseKnowsByWhatWayThePersonCame() {
        var mbe = UUID.randomUUID();
        known(mbe, "Migrationsberatung Moers", OrganisationType.MBE);
        assertThat(channelOfACaseSentBy(mbe)).isEqualTo("JMD_MBE");
        assertThat(channelOfACaseSentBy(UUID.randomUUID())).isEqualTo("OTHER_CM");
    }

    private static String channelOfACaseSentBy(UUID org) {
        var referral = as(Tokens.token(Roles.REFERRER, "05170", org, org))
                .body(aReferral())
                .post("/api/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var file = miriam().header("If-Match", "\"0\"")
                .post("/api/v1/referrals/" + referral + "/accept")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("caseId");
        return miriam().get("/api/v1/cases/" + file).then().extract().path("accessChannel");
    }
}
