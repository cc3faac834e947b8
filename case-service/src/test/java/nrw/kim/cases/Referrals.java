package nrw.kim.cases;

import java.util.UUID;

/** Referrals as a Jobcenter sends them. */
public final class Referrals {
    private Referrals() {}

    public static String aReferral() {
        return aReferral("JC-" + UUID.randomUUID(), "Erika", "Mustermann", "1994-05-17", "05170024");
    }

    public static String aReferral(String reference, String given, String family, String born, String ags) {
        return """
                {"externalReference": "%s", "reason": "RECHTSKREISWECHSEL", "urgency": "NORMAL",
                 "lifeDomains": ["LANGUAGE", "WORK"],
                 "legalBasis": {"kind": "CONSENT", "form": "WRITTEN", "givenOn": "2026-11-02"},
                 "person": {"givenName": "%s", "familyName": "%s", "birthDate": "%s", "sex": "FEMALE",
                   "nationalities": ["475"], "languages": ["ar"], "interpreterNeeded": true,
                   "residence": {"ags": "%s", "postalCode": "47441", "city": "Moers"},
                   "contact": {"phone": "+49 2841 000000"}},
                 "note": "Wechsel zum Monatsende"}
                """.formatted(reference, given, family, born, ags);
    }
}
