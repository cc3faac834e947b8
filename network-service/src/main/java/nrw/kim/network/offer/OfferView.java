package nrw.kim.network.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.Ags;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.Rechtskreis;
import nrw.kim.network.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An offer as shown. */
@Schema(name = "Offer")
record OfferView(
        UUID id,
        String ki,
        String title,
        UUID organisationId,
        List<LifeDomain> domains,
        List<Rechtskreis> rechtskreise,
        List<String> targetGroups,
        List<String> languages,
        List<Ags> ags,
        @Nullable UUID siteId,
        String accessConditions,
        OfferDetails.@Nullable Capacity capacity,
        @Nullable LocalDate validUntil,
        boolean active,
        int version)
        implements Versioned {

    static OfferView from(Offer offer) {
        var details = offer.details();
        return new OfferView(
                offer.id(),
                offer.ki().value(),
                details.title(),
                details.organisationId(),
                details.domains(),
                details.rechtskreise(),
                details.targetGroups(),
                details.languages(),
                details.ags(),
                details.siteId(),
                details.accessConditions(),
                details.capacity(),
                details.validUntil(),
                details.active(),
                offer.version());
    }
}
