package nrw.kim.local.check;

import static nrw.kim.local.config.Service.ABH;
import static nrw.kim.local.config.Service.CASE;
import static nrw.kim.local.config.Service.NETWORK;
import static nrw.kim.local.config.Service.REPORTING;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nrw.kim.local.config.Service;
import nrw.kim.local.platform.Platform;

/** The records of a service match what was said: each record has its event, each event its record, once. */
final class Records {
    /**
     * One comparison of ids.
     *
     * @param teller service whose event log tells of them
     * @param said query over its log
     * @param holder service that holds the records
     * @param held query over its records
     */
    private record Pair(String what, Service teller, String said, Service holder, String held) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair(
                    "referrals ↔ referral.received",
                    CASE,
                    subjects("referral.received"),
                    CASE,
                    "select id::text from referral"),
            new Pair("cases ↔ case.opened", CASE, subjects("case.opened"), CASE, "select id::text from case_file"),
            new Pair("consents ↔ consent.given", CASE, subjects("consent.given"), CASE, "select id::text from consent"),
            new Pair(
                    "handovers ↔ handover.offered",
                    CASE,
                    subjects("handover.offered"),
                    CASE,
                    "select id::text from handover"),
            new Pair(
                    "gap reports ↔ gap.reported",
                    CASE,
                    subjects("gap.reported"),
                    CASE,
                    "select id::text from gap_report"),
            new Pair(
                    "handovers to the ABH → inbox of abh-service",
                    CASE,
                    subjects("handover.offered") + " and payload ->> 'recipientKind' = 'ABH'",
                    ABH,
                    "select id::text from inbox_handover"),
            new Pair(
                    "reported gaps → gaps of network-service",
                    CASE,
                    subjects("gap.reported"),
                    NETWORK,
                    "select id::text from gap where source = 'CASE'"),
            new Pair(
                    "opened cases → facts of reporting-service",
                    CASE,
                    subjects("case.opened"),
                    REPORTING,
                    "select case_id::text from case_fact"),
            new Pair(
                    "referrals → facts of reporting-service",
                    CASE,
                    subjects("referral.received"),
                    REPORTING,
                    "select referral_id::text from referral_fact"));

    private final Platform platform;

    Records(Platform platform) {
        this.platform = platform;
    }

    List<Finding> compare() throws SQLException {
        var findings = new ArrayList<Finding>();
        for (var pair : PAIRS) {
            try (var from = platform.database(pair.teller());
                    var to = platform.database(pair.holder())) {
                var said = Ids.of(from, pair.said());
                var held = Ids.of(to, pair.held());
                findings.add(new Finding(pair.what(), said.size(), held.size(), Ids.different(said, held)));
            }
        }
        return findings;
    }

    private static String subjects(String type) {
        return "select subject from domain_event where type = 'nrw.kim." + type + ".v1'";
    }
}
