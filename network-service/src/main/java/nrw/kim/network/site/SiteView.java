package nrw.kim.network.site;

import java.util.List;
import java.util.UUID;
import nrw.kim.events.Ags;
import nrw.kim.events.code.SiteStatus;
import nrw.kim.network.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A site as shown. */
@Schema(name = "Site")
record SiteView(
        UUID id,
        String ki,
        String name,
        UUID organisationId,
        Ags ags,
        String street,
        String postalCode,
        String city,
        List<Ags> servedAgs,
        SiteStatus status,
        boolean accessible,
        List<OfficeHours> officeHours,
        List<Closure> closures,
        @Nullable String publicContact,
        int version)
        implements Versioned {

    static SiteView from(Site site) {
        var details = site.details();
        return new SiteView(
                site.id(),
                site.ki().value(),
                details.name(),
                details.organisationId(),
                details.ags(),
                details.street(),
                details.postalCode(),
                details.city(),
                details.servedAgs(),
                details.status(),
                details.accessible(),
                details.officeHours(),
                details.closures(),
                details.publicContact(),
                site.version());
    }
}
