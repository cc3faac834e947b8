package nrw.kim.network.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.Ags;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.Rechtskreis;
import nrw.kim.network.http.Versioned;

/** An offer as shown. */
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
        UUID siteId,
        String accessConditions,
        OfferDetails.Capacity capacity,
        LocalDate validUntil,
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
