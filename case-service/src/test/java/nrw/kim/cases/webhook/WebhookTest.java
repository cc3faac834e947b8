package nrw.kim.cases.webhook;

import static nrw.kim.cases.Cast.JOBCENTER;
import static nrw.kim.cases.Cast.as;
import static nrw.kim.cases.Cast.coordinator;
import static nrw.kim.cases.Cast.jobcenter;
import static nrw.kim.cases.Cast.miriam;
import static nrw.kim.cases.Cast.partner;
import static nrw.kim.cases.Referrals.aReferral;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.testing.TestDatabase;
import nrw.kim.kit.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class WebhookTest {
    @Inject
    DeliveryService deliveries;

    @Inject
    SecretSealingService keeper;

    private Receiver receiver;
    private JsonPath webhook;

    @BeforeEach
    void register() throws Exception {
        receiver = new Receiver();
        webhook = jobcenter()
                .body("{\"url\": \"%s\"}".formatted(receiver.url()))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    @AfterEach
    void remove() {
        jobcenter().delete("/api/v1/webhooks/" + webhook.getString("id")).then().statusCode(204);
        receiver.close();
    }

    @Test
    void theSenderIsToldTheRefusalSignedAndWithoutThePerson() {
        // When
        var referral = aDeclinedReferral();

        // Then
        await().until(() -> !receiver.about(referral).isEmpty());
        var message = receiver.about(referral).getFirst();
        assertThat(message.isSignedWith(webhook.getString("secret"))).isTrue();
        assertThat(message.isSignedWith("whsec_AAAA")).isFalse();
        assertThat(message.timestamp())
                .isBetween(Instant.now().getEpochSecond() - 60, Instant.now().getEpochSecond() + 1);
        var body = JsonPath.from(message.body());
        assertThat(body.getString("type")).isEqualTo("referral.status-changed");
        assertThat(body.getString("data.status")).isEqualTo("DECLINED");
        assertThat(body.getString("data.declineReason")).isEqualTo("NO_CONSENT");
        assertThat(body.getString("data.nextStep")).isEqualTo("OBTAIN_CONSENT");
        assertThat(message.body()).doesNotContain("Mustermann", "Erika", "1994", "Moers");
    }

    @Test
    void aReceiverThatFailsGetsTheSameMessageAgain() {
        // Given
        receiver.answers(503);
        var referral = aDeclinedReferral();
        await().until(() -> !receiver.about(referral).isEmpty());

        // When
        receiver.answers(200);

        // Then
        await().untilAsserted(() -> assertThat(statusOf(referral)).isEqualTo("DELIVERED"));
        var ids = receiver.about(referral).stream().map(Receiver.Message::id).distinct();
        assertThat(ids).hasSize(1);
        assertThat(receiver.about(referral)).hasSizeGreaterThan(1);
    }

    @Test
    void whatFailedToTheLastIsVisibleAndCanBeReplayed() {
        // Given
        receiver.answers(302);
        var referral = aDeclinedReferral();
        await().untilAsserted(() -> assertThat(statusOf(referral)).isEqualTo("FAILED"));
        coordinator()
                .get(path() + "/deliveries?status=FAILED")
                .then()
                .statusCode(200)
                .body("items.subject", hasItem(referral), "items.lastStatus", hasItem(302));

        // When
        receiver.answers(200);
        jobcenter()
                .post(path() + "/deliveries/" + deliveryOf(referral) + "/replay")
                .then()
                .statusCode(200)
                .body("status", equalTo("PENDING"));

        // Then
        await().untilAsserted(() -> assertThat(statusOf(referral)).isEqualTo("DELIVERED"));
    }

    @Test
    void whatAnInstanceHeldWhenItDiedIsTakenOverByAnother() {
        // Given a claim whose attempt never ended, as a killed instance leaves it
        receiver.answers(503);
        var referral = aDeclinedReferral();
        await().until(() -> !receiver.about(referral).isEmpty());
        TestDatabase.execute(
                "update webhook_delivery set status = 'PENDING', attempts = 1, due_at = now() + interval '1 s'"
                        + " where subject = '" + referral + "'");
        var before = receiver.about(referral).size();

        // When
        receiver.answers(200);

        // Then
        await().untilAsserted(() -> assertThat(statusOf(referral)).isEqualTo("DELIVERED"));
        assertThat(receiver.about(referral)).hasSizeGreaterThan(before);
    }

    @Test
    void twoInstancesNeverHoldTheSame() throws Throwable {
        // Given
        receiver.answers(503);
        var referrals = List.of(aDeclinedReferral(), aDeclinedReferral(), aDeclinedReferral());
        var subjects = "'" + String.join("','", referrals) + "'";
        TestDatabase.execute(
                "update webhook_delivery set status = 'PENDING', due_at = now() where subject in (" + subjects + ")");

        // When
        var claims = new ArrayList<UUID>();
        for (int i = 0; i < 3; i++) {
            claims.addAll(VertxContextSupport.subscribeAndAwait(deliveries::claim).stream()
                    .map(Claim::id)
                    .toList());
        }

        // Then
        assertThat(claims).doesNotHaveDuplicates();
    }

    @Test
    void theSecretIsShownOnceAndOnlyOwnWebhooksAreSeen() {
        jobcenter()
                .get("/api/v1/webhooks")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '%s' }.secret".formatted(webhook.getString("id")), nullValue());
        var other = Tokens.token(Roles.REFERRER, "05170", UUID.randomUUID(), UUID.randomUUID());
        as(other).get(path() + "/deliveries").then().statusCode(404);
        as(other).delete(path()).then().statusCode(404);
        as(other).post(path() + "/secret").then().statusCode(404);
        var foreign = Tokens.token(Roles.TENANT_ADMIN, "05558", UUID.randomUUID(), JOBCENTER);
        as(foreign).get(path() + "/deliveries").then().statusCode(404);
        partner().get("/api/v1/webhooks").then().statusCode(403);
    }

    @Test
    void theDatabaseDoesNotGiveTheSecretAway() {
        assertThat(stored().get("secret").toString()).doesNotContain(webhook.getString("secret"), "whsec_");
    }

    @Test
    void aNewSecretSignsBesideTheFormerOneHoweverOftenItIsDrawn() {
        // Given an answer that never arrived
        var lost = renewed();

        // When
        var renewed = renewed();
        var referral = aDeclinedReferral();

        // Then
        await().until(() -> !receiver.about(referral).isEmpty());
        var message = receiver.about(referral).getFirst();
        assertThat(message.isSignedWith(renewed.getString("secret"))).isTrue();
        assertThat(message.isSignedWith(webhook.getString("secret"))).isTrue();
        assertThat(message.isSignedWith(lost.getString("secret"))).isFalse();
        assertThat(OffsetDateTime.parse(renewed.getString("formerSecretUntil")))
                .isAtSameInstantAs(OffsetDateTime.parse(lost.getString("formerSecretUntil")));
    }

    @Test
    void aFormerSecretWhoseTimeIsOverSignsNoMoreAndIsForgotten() throws Throwable {
        // Given
        var renewed = renewed();
        TestDatabase.execute("update webhook set former_until = now() - interval '1 s' where id = '%s'"
                .formatted(webhook.getString("id")));

        // When
        var referral = aDeclinedReferral();
        VertxContextSupport.subscribeAndAwait(keeper::keep);

        // Then
        await().until(() -> !receiver.about(referral).isEmpty());
        var message = receiver.about(referral).getFirst();
        assertThat(message.isSignedWith(renewed.getString("secret"))).isTrue();
        assertThat(message.isSignedWith(webhook.getString("secret"))).isFalse();
        assertThat(stored().get("former_secret")).isNull();
    }

    @Test
    void whatIsReadableFromBeforeIsSealedAndSignsAsItDid() throws Throwable {
        // Given
        TestDatabase.execute("update webhook set secret = '%s' where id = '%s'"
                .formatted(webhook.getString("secret"), webhook.getString("id")));

        // When
        VertxContextSupport.subscribeAndAwait(keeper::keep);
        var referral = aDeclinedReferral();

        // Then
        assertThat(stored().get("secret").toString()).doesNotContain("whsec_");
        await().until(() -> !receiver.about(referral).isEmpty());
        assertThat(receiver.about(referral).getFirst().isSignedWith(webhook.getString("secret")))
                .isTrue();
    }

    @Test
    void aSecretThatCannotBeOpenedIsNamedInTheDelivery() throws Throwable {
        // Given what was sealed for another webhook
        var sealed = new SecretBox("only-for-development-and-for-tests-on-this-machine", List.of())
                .seal(UUID.randomUUID(), webhook.getString("secret"));
        TestDatabase.execute(
                "update webhook set secret = '%s' where id = '%s'".formatted(sealed, webhook.getString("id")));

        // When
        var referral = aDeclinedReferral();

        // Then
        await().untilAsserted(() -> jobcenter()
                .get(path() + "/deliveries")
                .then()
                .body("items.find { it.subject == '%s' }.lastError".formatted(referral), equalTo("SecretUnreadable")));
    }

    @Test
    void anAddressThatIsNoneIsPointedAt() {
        jobcenter()
                .body("{\"url\": \"http://jobcenter.example/hook\"}")
                .post("/api/v1/webhooks")
                .then()
                .statusCode(400)
                .body("violations.code", hasItem("HttpsOnly"));
        jobcenter()
                .body("{\"url\": \"%s\"}".formatted(receiver.url()))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(409)
                .body("type", endsWith("webhook-exists"));
    }

    private JsonPath renewed() {
        return jobcenter()
                .post(path() + "/secret")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private Map<String, Object> stored() {
        return TestDatabase.rows("select * from webhook where id = ?", UUID.fromString(webhook.getString("id")))
                .getFirst();
    }

    private String path() {
        return "/api/v1/webhooks/" + webhook.getString("id");
    }

    private static String aDeclinedReferral() {
        var id = jobcenter()
                .body(aReferral())
                .post("/api/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("id")
                .toString();
        miriam().header("If-Match", "0")
                .body("{\"reason\": \"NO_CONSENT\"}")
                .post("/api/v1/referrals/" + id + "/decline")
                .then()
                .statusCode(200);
        return id;
    }

    private static String statusOf(String referral) {
        return TestDatabase.rows("select status from webhook_delivery where subject = ?", UUID.fromString(referral))
                .getFirst()
                .get("status")
                .toString();
    }

    private static String deliveryOf(String referral) {
        return TestDatabase.rows("select id from webhook_delivery where subject = ?", UUID.fromString(referral))
                .getFirst()
                .get("id")
                .toString();
    }
}
