package nrw.kim.local.bench;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import nrw.kim.local.api.Http;
import nrw.kim.local.config.Germany;
import nrw.kim.local.files.Json;
import nrw.kim.local.people.Municipalities;
import nrw.kim.local.people.Population;
import nrw.kim.local.platform.Platform;

/**
 * A KI with 10,000 and with 100,000 cases: list, file, search, inbox and the list by standing flag for the widest role (coordination, who sees every
 * case) and the most restricted one (a case manager, who reads her own), and the {@link Openings} of cases beside them.
 */
final class CasesBench implements Measurement {
    static final String KI = "05170";
    private static final String WIDEST = "koordination.wesel";
    private static final String RESTRICTED = "cm.wesel";
    private static final int CALLERS = 2;
    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final Duration TIME = Duration.ofSeconds(8);

    /** The roles take turns, so that a slow second of the machine meets both. */
    private static final int TURNS = 6;

    private static final Duration TURN = Duration.ofSeconds(2);
    private static final List<String> PAGES = List.of("list", "file", "search", "inbox", "flagged");
    private static final int REFERRALS = 10;
    private static final double SAME = 1.5;
    private static final double AIM = 50;
    private static final List<String> FLAGS =
            List.of("EU_NEWCOMER", "LEAVING_ASYLBLG", "COMING_OF_AGE", "SMALL_MUNICIPALITY");
    private static final List<String> NAMES = List.of("Al", "Has", "Kov", "Pop", "Shev", "Yil", "Dim", "Ivan");

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public List<Figure> measure(Platform platform) throws Exception {
        var figures = new ArrayList<Figure>();
        try (var scratch = new Scratch(platform);
                var database = scratch.database()) {
            var perCopy = seed(platform, scratch);
            var multiplied = new Multiplied(database);
            multiplied.originals();
            multiplied.copies(1, 10_000 / perCopy);
            var small = reads(platform, scratch);
            multiplied.copies(10_000 / perCopy + 1, 100_000 / perCopy);
            var large = reads(platform, scratch);
            large.forEach((what, result) -> {
                figures.add(Figure.atMost(what + ", 99th percentile", result.p99(), "ms", AIM));
                figures.add(Figure.informing(what + ", median", result.p50(), "ms"));
                figures.add(Figure.informing(
                        what + ", growth from 10,000",
                        result.p50() / small.get(what).p50(),
                        "times"));
            });
            for (var page : PAGES) {
                var widest = large.get(page + ", " + WIDEST);
                var restricted = large.get(page + ", " + RESTRICTED);
                figures.add(Figure.atMost(
                        page + ", slower role against quicker",
                        Math.max(widest.p99(), restricted.p99()) / Math.min(widest.p99(), restricted.p99()),
                        "times",
                        SAME));
            }
            figures.addAll(new Openings(platform, scratch).figures(RESTRICTED));
        }
        return figures;
    }

    /** Takes the invented people over through the import, and pushes referrals; returns how many cases there are. */
    private static int seed(Platform platform, Scratch scratch) throws Exception {
        var text = Files.readString(platform.root().resolve("deploy/local/demo/population.json"));
        var described = Json.parse(text);
        var cases = 0;
        for (var tenant : described.path("tenants")) {
            if (tenant.path("ki").asText().equals(KI)) {
                var files = new Population(described, Germany.today())
                        .files(tenant, Municipalities.of(platform.root(), KI));
                for (var file : files.entrySet()) {
                    send(
                            platform.tokens().person(file.getKey()),
                            scratch,
                            "/imports?dryRun=false",
                            "text/csv",
                            file.getValue());
                }
                cases = tenant.path("cases").asInt();
            }
        }
        var jobcenter = platform.tokens()
                .machine("jobcenter-kreis-wesel", platform.secrets().client("jobcenter-kreis-wesel"));
        for (int i = 0; i < REFERRALS; i++) {
            send(jobcenter, scratch, "/referrals", "application/json", IntakeBench.referral("SEED", i));
        }
        return cases;
    }

    private static void send(String token, Scratch scratch, String path, String type, String body) throws Exception {
        var answer = Http.send(
                "POST", scratch.address() + "/api/v1" + path, Map.of("Authorization", "Bearer " + token), type, body);
        if (answer.status() >= 300) {
            throw new IllegalStateException(path + " answered " + answer.text());
        }
    }

    private static Map<String, Load.Result> reads(Platform platform, Scratch scratch) throws Exception {
        var results = new LinkedHashMap<String, Load.Result>();
        for (var page : PAGES) {
            var widest = requests(platform, scratch, WIDEST, page);
            var restricted = requests(platform, scratch, RESTRICTED, page);
            var load = new Load(CALLERS);
            load.run(WARM_UP, 200, widest);
            load.run(WARM_UP, 200, restricted);
            var ofWidest = new ArrayList<Load.Times>();
            var ofRestricted = new ArrayList<Load.Times>();
            for (int turn = 0; turn < TURNS; turn++) {
                ofWidest.add(load.times(TURN, 200, widest));
                ofRestricted.add(load.times(TURN, 200, restricted));
            }
            results.put(page + ", " + WIDEST, Load.Times.of(ofWidest).result());
            results.put(page + ", " + RESTRICTED, Load.Times.of(ofRestricted).result());
        }
        return results;
    }

    private static LongFunction<HttpRequest> requests(Platform platform, Scratch scratch, String role, String page)
            throws Exception {
        var token = platform.tokens().person(role);
        var cases = scratch.address() + "/api/v1/cases";
        var ids = readable(token, scratch);
        return switch (page) {
            case "list" -> n -> Load.get(cases + "?limit=50", token);
            case "file" -> n -> Load.get(cases + "/" + ids.get((int) (n % ids.size())), token);
            case "search" -> n -> Load.get(cases + "?q=" + name(n), token);
            case "flagged" -> n -> Load.get(cases + "?limit=50&situation=" + flag(n), token);
            default -> n -> Load.get(scratch.address() + "/api/v1/referrals?status=RECEIVED&limit=50", token);
        };
    }

    private static String name(long n) {
        return URLEncoder.encode(NAMES.get((int) (n % NAMES.size())), StandardCharsets.UTF_8);
    }

    private static String flag(long n) {
        return FLAGS.get((int) (n % FLAGS.size()));
    }

    private static List<String> readable(String token, Scratch scratch) throws Exception {
        var answer = Http.send(
                "GET",
                scratch.address() + "/api/v1/cases?limit=100",
                Map.of("Authorization", "Bearer " + token),
                null,
                null);
        var ids = new ArrayList<String>();
        answer.json().path("items").forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }
}
