package nrw.kim.local.bench;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import nrw.kim.local.config.Germany;
import nrw.kim.local.config.Service;
import nrw.kim.local.files.Json;
import nrw.kim.local.platform.Platform;

/**
 * Opening a case with all that belongs to it, in a KI that has 100,000: the person is looked for among those who are there
 * and the case is opened (event {@code opened}), the file is read (entry in the access log), and a consent is given to a body
 * of the directory (event {@code given}). Each request brings its token, and the relation of its actor to the case decides.
 */
final class Openings {
    private static final int CALLERS = 8;
    private static final int REQUESTS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(6);
    private static final Duration TIME = Duration.ofSeconds(12);

    /** Each of these sounds other than the rest (Kölner Phonetik), so no name is alike another one. */
    private static final List<String> SYLLABLES = List.of("ba", "da", "fa", "ga", "la", "ma", "ra", "sa");

    private final Platform platform;
    private final Scratch scratch;

    Openings(Platform platform, Scratch scratch) {
        this.platform = platform;
        this.scratch = scratch;
    }

    /** @param role login of the case manager who opens */
    List<Figure> figures(String role) throws Exception {
        var recipient = knownDirectory();
        var token = platform.tokens().person(role);
        var load = new Load(CALLERS);
        load.times(WARM_UP, (caller, n) -> open(caller, token, "Da", n, recipient));
        var result = load.times(TIME, (caller, n) -> open(caller, token, "Ma", n, recipient))
                .result();
        var what = "cases opened, read, consented at 100,000";
        return List.of(
                Figure.informing(what + ", %d callers".formatted(CALLERS), result.perSecond(), "1/s"),
                Figure.informing(what + ", requests", REQUESTS * result.perSecond(), "1/s"),
                Figure.informing(what + ", median", result.p50(), "ms"),
                Figure.informing(what + ", 99th percentile", result.p99(), "ms"));
    }

    private void open(Load caller, String token, String run, long n, String recipient) throws Exception {
        var cases = scratch.address() + "/api/v1/cases";
        var opened = caller.send(Load.post(cases, token, opening(run, n)), 201);
        var file = cases + "/" + Json.parse(opened).path("id").asText();
        caller.send(Load.get(file, token), 200);
        caller.send(Load.post(file + "/consents", token, consent(recipient)), 201);
    }

    /** The directory of the running platform, which the scratch service has heard nothing of; returns a Jobcenter in it. */
    private String knownDirectory() throws SQLException {
        var known = "select coalesce(jsonb_agg(o), '[]')::text from known_organisation o";
        var learn = "insert into known_organisation"
                + " select * from jsonb_populate_recordset(null::known_organisation, ?::jsonb) on conflict do nothing";
        try (var running = DriverManager.getConnection(
                        platform.ports().jdbc(Service.CASE.database()),
                        "postgres",
                        platform.secrets().database("postgres"));
                var database = scratch.database();
                var told = running.createStatement().executeQuery(known);
                var learnt = database.prepareStatement(learn)) {
            told.next();
            learnt.setString(1, told.getString(1));
            learnt.executeUpdate();
            var jobcenter = database.createStatement()
                    .executeQuery(
                            "select id from known_organisation where type = 'JOBCENTER' and ki = '%s' order by id limit 1"
                                    .formatted(CasesBench.KI));
            if (!jobcenter.next()) {
                throw new IllegalStateException(
                        "the directory of " + CasesBench.KI + " has no Jobcenter to consent to");
            }
            return jobcenter.getString(1);
        }
    }

    private static String opening(String run, long n) {
        return """
                {"accessChannel": "SELBSTMELDUNG", "lifeDomains": ["LANGUAGE"], "duplicatesSeen": false,
                 "person": {"givenName": "%s", "familyName": "%s", "birthDate": "%d-%02d-%02d", "sex": "FEMALE",
                  "nationalities": ["475"], "languages": ["ar"], "interpreterNeeded": true,
                  "residence": {"ags": "05170024", "postalCode": "47441", "city": "Moers"}}}
                """.formatted(run + name(n), name(n), 1950 + n * 7 % 56, 1 + n * 5 % 12, 1 + n * 3 % 28);
    }

    private static String name(long n) {
        var name = new StringBuilder("Ka");
        for (long rest = n; rest > 0; rest /= SYLLABLES.size()) {
            name.append(SYLLABLES.get((int) (rest % SYLLABLES.size())));
        }
        return name.toString();
    }

    private static String consent(String recipient) {
        return """
                {"recipientOrg": "%s", "domains": ["LANGUAGE", "WORK"], "purpose": "WORK_OR_TRAINING", "form": "WRITTEN",
                 "language": "ar", "givenOn": "%s", "validUntil": "%s"}
                """.formatted(recipient, Germany.today(), Germany.today().plusYears(1));
    }
}
