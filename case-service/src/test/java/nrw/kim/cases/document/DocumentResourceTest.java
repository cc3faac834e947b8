package nrw.kim.cases.document;

import static nrw.kim.cases.Cases.anOpenCase;
import static nrw.kim.cases.Cast.coordinator;
import static nrw.kim.cases.Cast.foreignCaseManager;
import static nrw.kim.cases.Cast.jonas;
import static nrw.kim.cases.Cast.miriam;
import static nrw.kim.cases.Cast.partner;
import static nrw.kim.cases.Documents.aDocument;
import static nrw.kim.cases.Documents.aPdf;
import static nrw.kim.cases.Documents.aPng;
import static nrw.kim.cases.Documents.description;
import static nrw.kim.cases.Documents.file;
import static nrw.kim.cases.Documents.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.CaseServiceTest;
import nrw.kim.cases.Jobs;
import nrw.kim.events.KiKey;
import nrw.kim.kit.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class DocumentResourceTest {
    private static final byte[] PDF = aPdf("Miete");

    @Inject
    ErasureService erasure;

    private String file;

    @BeforeEach
    void aCase() {
        file = anOpenCase();
    }

    @Test
    void aDocumentIsFiledAndReadWithItsContentAndTheReadIsLogged() {
        // When
        var id = aDocument(file, "Bescheid § 25b vom 2.11.2026", "HOUSING", "", PDF)
                .getString("id");

        // Then
        miriam().get(path())
                .then()
                .statusCode(200)
                .body(
                        "items.title",
                        contains("Bescheid § 25b vom 2.11.2026"),
                        "items[0].mediaType",
                        equalTo("application/pdf"),
                        "items[0].size",
                        equalTo(PDF.length),
                        "removed",
                        hasSize(0));
        var content = miriam().get(path(id) + "/content")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", containsString("filename=\"Bescheid  25b vom 2.11.2026.pdf\""))
                .extract()
                .asByteArray();
        assertThat(content).isEqualTo(PDF);
        assertThat(actions()).contains("DOCUMENTS_READ", "DOCUMENT_ADDED:" + id, "DOCUMENT_READ:" + id);
    }

    @Test
    void whatIsNotWhatItSaysIsRefused() {
        var html = "<html></html>".getBytes(StandardCharsets.US_ASCII);
        var said = description("Brief", "LETTER", "WORK", "");
        file(miriam(), file, request(said, "image/png", PDF))
                .statusCode(422)
                .body("type", endsWith("attachment-differs-from-type"));
        file(miriam(), file, request(said, "application/pdf", html))
                .statusCode(422)
                .body("type", endsWith("attachment-type"));
        file(miriam(), file, request(said, "application/pdf", new byte[0]))
                .statusCode(422)
                .body("type", endsWith("attachment-empty"));
        file(miriam(), file, request(said, "application/pdf", PDF).replace("\"content\": \"", "\"content\": \"%%"))
                .statusCode(400);
        file(miriam(), file, request(said, "image/png", aPng("Foto"))).statusCode(201);
    }

    @Test
    void tenMegabytesAreTakenAndOneByteMoreIsNot() {
        var said = description("Gutachten", "OTHER", "WORK", "");
        var most = 10 * 1024 * 1024;
        file(miriam(), file, request(said, "application/pdf", Arrays.copyOf(PDF, most)))
                .statusCode(201);
        file(miriam(), file, request(said, "application/pdf", Arrays.copyOf(PDF, most + 1)))
                .statusCode(413)
                .body("type", endsWith("attachment-too-large"));
    }

    @Test
    void theSameKeyIsTheSameDocument() {
        var key = UUID.randomUUID().toString();
        var request = request(description("Vertrag", "CONTRACT", "WORK", ""), "application/pdf", PDF);
        String first = file(miriam().header("Idempotency-Key", key), file, request)
                .statusCode(201)
                .extract()
                .path("id");
        file(miriam().header("Idempotency-Key", key), file, request)
                .statusCode(201)
                .body("id", equalTo(first));
        file(miriam().header("Idempotency-Key", key), file, request.replace("Vertrag", "Zeugnis"))
                .statusCode(409)
                .body("type", endsWith("idempotency-conflict"));
        miriam().get(path()).then().body("items", hasSize(1));
    }

    @Test
    void whoReadsACaseInPartReadsItsDocumentsInPartAndIsToldSo() {
        // Given
        var open = aDocument(file, "Mietvertrag", "HOUSING", "", PDF).getString("id");
        var marked =
                aDocument(file, "Strafanzeige", "HOUSING", "\"VIOLENCE\"", PDF).getString("id");
        var health = aDocument(file, "Befund", "HEALTH", "", PDF).getString("id");

        // Then
        for (var reader : new String[] {"colleague", "coordinator"}) {
            var who = reader.equals("colleague") ? jonas() : coordinator();
            who.get(path())
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(open), "withheld", hasItems("HEALTH", "VIOLENCE"))
                    .body(not(containsString("Strafanzeige")));
        }
        jonas().get(path(open) + "/content").then().statusCode(200);
        for (var withheld : new String[] {marked, health}) {
            jonas().get(path(withheld)).then().statusCode(404);
            jonas().get(path(withheld) + "/content").then().statusCode(404);
        }
        foreignCaseManager().get(path()).then().statusCode(404);
        foreignCaseManager().get(path(open) + "/content").then().statusCode(404);
        partner().get(path(open) + "/content").then().statusCode(403);
    }

    @Test
    void aColleagueReadsAndChangesNothing() {
        var id = aDocument(file, "Mietvertrag", "HOUSING", "", PDF).getString("id");
        var said = description("Anders", "LETTER", "WORK", "");
        file(jonas(), file, request(said, "application/pdf", PDF)).statusCode(403);
        jonas().header("If-Match", 0).body(said).put(path(id)).then().statusCode(403);
        jonas().header("If-Match", 0).post(path(id) + "/remove").then().statusCode(403);
    }

    @Test
    void whatIsSaidOfItIsPutRightAndTheSecondOfTwoIsTold() {
        var id = aDocument(file, "Mitvertrag", "HOUSING", "", PDF).getString("id");
        var said = description("Mietvertrag", "CONTRACT", "HOUSING", "");
        miriam().body(said).put(path(id)).then().statusCode(428);
        miriam().header("If-Match", 0)
                .body(said)
                .put(path(id))
                .then()
                .statusCode(200)
                .body("items[0].title", equalTo("Mietvertrag"), "items[0].version", equalTo(1));
        miriam().header("If-Match", 0).body(said).put(path(id)).then().statusCode(412);
        miriam().get(path(id)).then().statusCode(200).header("ETag", "\"1\"").body("kind", equalTo("CONTRACT"));
    }

    @Test
    void aRemovedDocumentIsGoneComesBackAndIsErasedAfterADay() {
        // Given
        var id = aDocument(file, "Falscher Fall", "HOUSING", "", PDF).getString("id");

        // When
        remove(id, 0).statusCode(200).body("items", hasSize(0), "removed.id", contains(id));

        // Then
        miriam().get(path(id) + "/content").then().statusCode(404);
        Jobs.both(() -> erasure.erase(new KiKey("05170")));
        miriam().header("If-Match", 1)
                .post(path(id) + "/restore")
                .then()
                .statusCode(200)
                .body("items.id", contains(id), "removed", hasSize(0));
        miriam().get(path(id) + "/content").then().statusCode(200);

        // When
        remove(id, 2).statusCode(200);
        TestDatabase.execute(
                "update case_document set removed_at = removed_at - interval '25 hours' where id = '" + id + "'");
        miriam().header("If-Match", 3)
                .post(path(id) + "/restore")
                .then()
                .statusCode(409)
                .body("type", endsWith("document-restore-over"));
        Jobs.both(() -> erasure.erase(new KiKey("05170")));

        // Then
        miriam().get(path()).then().body("items", hasSize(0), "removed", hasSize(0));
        var key = UUID.fromString(id);
        assertThat(TestDatabase.rows("select 1 from case_document_content where document_id = ?", key))
                .isEmpty();
        assertThat(TestDatabase.rows(
                        "select 1 from case_document where id = ? and title is null and erased_at is not null", key))
                .hasSize(1);
        assertThat(actions()).contains("DOCUMENT_ADDED:" + id, "DOCUMENT_REMOVED:" + id, "DOCUMENT_RESTORED:" + id);
    }

    @Test
    void withAnAuskunftssperreOnlyWhoWorksOnTheCaseOpensAContent() {
        var id = aDocument(file, "Mietvertrag", "HOUSING", "", PDF).getString("id");
        TestDatabase.execute(
                "update person set address_blocked = true where id = (select person_id from case_file where id = '"
                        + file + "')");
        jonas().get(path(id) + "/content").then().statusCode(403).body("type", endsWith("document-address-blocked"));
        coordinator().get(path(id) + "/content").then().statusCode(403);
        miriam().get(path(id) + "/content").then().statusCode(200);
    }

    @Test
    void aDocumentOfAnotherCaseIsNotThere() {
        var other = anOpenCase();
        var id = aDocument(other, "Anderer Fall", "WORK", "", PDF).getString("id");
        miriam().get(path(id)).then().statusCode(404);
        miriam().get(path(id) + "/content").then().statusCode(404);
        remove(id, 0).statusCode(404);
    }

    private ValidatableResponse remove(String id, int version) {
        return miriam().header("If-Match", version).post(path(id) + "/remove").then();
    }

    private String path() {
        return "/api/v1/cases/" + file + "/documents";
    }

    private String path(String id) {
        return path() + "/" + id;
    }

    private List<Object> actions() {
        return TestDatabase.rows("select action from access_log where subject = ?", file).stream()
                .map(row -> row.get("action"))
                .toList();
    }
}
