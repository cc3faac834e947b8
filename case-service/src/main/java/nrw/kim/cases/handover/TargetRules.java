package nrw.kim.cases.handover;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nrw.kim.cases.assessment.AssessedDomain;
import nrw.kim.cases.directory.KnownOffer;
import nrw.kim.cases.directory.KnownOrganisation;
import nrw.kim.events.Ags;
import nrw.kim.events.code.HandoverPurpose;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.events.code.Rechtskreis;

/** Whom a need leads to: Lebensbereich, its Rechtskreis, then bodies and offers that the KI knows (B2-30, B2-35). */
final class TargetRules {
    private static final int BODIES_PER_NEED = 5;
    private static final Map<LifeDomain, Rule> RULES = load();

    private TargetRules() {}

    /** One line of the table. */
    record Rule(LifeDomain domain, Rechtskreis rechtskreis, List<OrganisationType> types, HandoverPurpose purpose) {}

    /** The directory of a KI, as far as it serves the person's place of residence. */
    record Directory(List<KnownOrganisation> bodies, List<KnownOffer> offers, Ags residence) {}

    static Rule of(LifeDomain domain) {
        return RULES.get(domain);
    }

    static HandoverTarget suggest(AssessedDomain need, Directory directory) {
        var rule = RULES.get(need.domain());
        var rechtskreis = need.rechtskreis() == null ? rule.rechtskreis() : need.rechtskreis();
        var offers = directory.offers().stream()
                .filter(offer -> offer.serves(need.domain(), directory.residence()))
                .collect(Collectors.groupingBy(KnownOffer::organisationId));
        var bodies = directory.bodies().stream()
                .filter(body -> body.serves(directory.residence()))
                .filter(body -> fits(body, rule, rechtskreis) || offers.containsKey(body.id()))
                .sorted(Comparator.<KnownOrganisation>comparingInt(body -> rank(body, rule, rechtskreis))
                        .thenComparing(body -> !offers.containsKey(body.id()))
                        .thenComparing(KnownOrganisation::name))
                .limit(BODIES_PER_NEED)
                .map(body -> HandoverTarget.Body.of(
                        body, offers.getOrDefault(body.id(), List.of()), KindProposal.of(body, List.of(rechtskreis))))
                .toList();
        return new HandoverTarget(need.domain(), rechtskreis, rule.purpose(), bodies);
    }

    private static boolean fits(KnownOrganisation body, Rule rule, Rechtskreis rechtskreis) {
        return rule.types().contains(body.type()) || body.rechtskreise().contains(rechtskreis);
    }

    /** The Rechtskreis of the need comes before the usual kind of body. */
    private static int rank(KnownOrganisation body, Rule rule, Rechtskreis rechtskreis) {
        var usual = rule.types().indexOf(body.type());
        return (body.rechtskreise().contains(rechtskreis) ? 0 : 100) + (usual < 0 ? 50 : usual);
    }

    private static Map<LifeDomain, Rule> load() {
        try (var in = new BufferedReader(new InputStreamReader(
                TargetRules.class.getResourceAsStream("/handover/targets.csv"), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(";"))
                    .map(cells -> new Rule(
                            LifeDomain.valueOf(cells[0]),
                            Rechtskreis.valueOf(cells[1]),
                            Arrays.stream(cells[2].split(" "))
                                    .map(OrganisationType::valueOf)
                                    .toList(),
                            HandoverPurpose.valueOf(cells[3])))
                    .collect(Collectors.toMap(Rule::domain, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
