package nrw.kim.system;

import com.fasterxml.jackson.databind.JsonNode;
import nrw.kim.local.files.Json;

/** Requests of a sender. */
final class Samples {
    private Samples() {}

    static JsonNode referral(String reference) {
        return Json.parse("""
                {"externalReference": "%s", "reason": "NEW_ARRIVAL", "urgency": "NORMAL", "lifeDomains": ["LANGUAGE"],
                 "legalBasis": {"kind": "CONSENT", "form": "WRITTEN", "givenOn": "2026-11-02"},
                 "person": {"givenName": "Erika", "familyName": "Mustermann", "birthDate": "1994-05-17",
                  "residence": {"ags": "05170024"}}}
                """.formatted(reference));
    }
}
