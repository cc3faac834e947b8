package nrw.kim.cases.handover;

import java.util.List;
import java.util.UUID;
import nrw.kim.cases.directory.KnownOffer;
import nrw.kim.cases.directory.KnownOrganisation;
import nrw.kim.events.code.HandoverPurpose;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.events.code.Rechtskreis;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Bodies that a need leads to.
 *
 * @param bodies best first; empty if the KI knows none, which may be a Systemlücke
 */
@Schema(name = "HandoverTarget")
public record HandoverTarget(LifeDomain domain, Rechtskreis rechtskreis, HandoverPurpose purpose, List<Body> bodies) {

    /** A body with its offers for the need. */
    @Schema(name = "HandoverTargetBody")
    public record Body(UUID id, String name, OrganisationType type, List<UUID> offers, KindProposal proposal) {
        static Body of(KnownOrganisation body, List<KnownOffer> offers, KindProposal proposal) {
            return new Body(
                    body.id(),
                    body.name(),
                    body.type(),
                    offers.stream().map(KnownOffer::id).toList(),
                    proposal);
        }
    }
}
