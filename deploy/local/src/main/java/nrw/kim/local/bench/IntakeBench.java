package nrw.kim.local.bench;

import java.time.Duration;
import java.util.List;
import nrw.kim.local.api.Tokens;
import nrw.kim.local.platform.Platform;

/**
 * Referral intake, durable (fsync on): the whole request with token, validation, routing, duplicate check and event,
 * against pgbench that runs the same statements on the same Postgres with the same login.
 */
final class IntakeBench implements Measurement {
    private static final int CALLERS = 16;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration TIME = Duration.ofSeconds(20);
    private static final double AIM = 0.5;

    @Override
    public String name() {
        return "intake";
    }

    @Override
    public List<Figure> measure(Platform platform) throws Exception {
        var pgbench = new Pgbench();
        try (var scratch = new Scratch(platform)) {
            var service = intake(platform, scratch);
            var database = pgbench.run(Pgbench.script("intake.sql"), CALLERS, TIME, scratch.login());
            return List.of(
                    Figure.informing("referral intake, %d callers".formatted(CALLERS), service.perSecond(), "1/s"),
                    Figure.informing("referral intake, median", service.p50(), "ms"),
                    Figure.informing("referral intake, 99th percentile", service.p99(), "ms"),
                    Figure.informing("pgbench, the same statements", database.perSecond(), "1/s"),
                    Figure.informing("pgbench, average latency", database.p50(), "ms"),
                    Figure.atLeast(
                            "referral intake against pgbench",
                            service.perSecond() / database.perSecond(),
                            "ratio",
                            AIM));
        }
    }

    private static Load.Result intake(Platform platform, Scratch scratch) throws Exception {
        var tokens = new Tokens(platform.ports().http("keycloak") + "/realms/kim");
        var token = tokens.machine("jobcenter-kreis-wesel", platform.secrets().client("jobcenter-kreis-wesel"));
        var load = new Load(CALLERS);
        var address = scratch.address() + "/api/v1/referrals";
        load.run(WARM_UP, 201, n -> Load.post(address, token, referral("W", n)));
        return load.run(TIME, 201, n -> Load.post(address, token, referral("M", n)));
    }

    /** Birth dates are spread over sixty years, so that the duplicate check meets a handful of people a day, as in life. */
    static String referral(String run, long n) {
        return """
                {"externalReference": "BENCH-%s-%d", "reason": "NEW_ARRIVAL", "urgency": "NORMAL", "lifeDomains": ["LANGUAGE", "WORK"],
                 "legalBasis": {"kind": "CONSENT", "form": "WRITTEN", "givenOn": "2026-11-02"},
                 "person": {"givenName": "Erika", "familyName": "Muster%d", "birthDate": "%d-%02d-%02d", "sex": "FEMALE",
                  "nationalities": ["475"], "languages": ["ar"], "interpreterNeeded": true,
                  "residence": {"ags": "05170024", "postalCode": "47441", "city": "Moers"}, "contact": {"phone": "+49 2841 000000"}},
                 "note": "Bitte um Termin mit Sprachmittlung."}
                """.formatted(run, n, n, 1950 + n * 7 % 60, 1 + n * 5 % 12, 1 + n * 3 % 28);
    }
}
