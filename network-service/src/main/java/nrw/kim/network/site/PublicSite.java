package nrw.kim.network.site;

import java.util.List;
import nrw.kim.events.Ags;
import nrw.kim.events.code.SiteStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A site as everybody may read it.
 *
 * @param servedAgs municipalities whose people it counsels
 * @param accessible barrier-free
 * @param contact whom to ask, if the KI wants it to be public
 */
@Schema(name = "PublicSite")
record PublicSite(
        String name,
        String street,
        String postalCode,
        String city,
        Ags ags,
        List<Ags> servedAgs,
        SiteStatus status,
        boolean accessible,
        List<OfficeHours> officeHours,
        List<Closure> closures,
        @Nullable String contact) {

    static PublicSite from(Site site) {
        var details = site.details();
        return new PublicSite(
                details.name(),
                details.street(),
                details.postalCode(),
                details.city(),
                details.ags(),
                details.servedAgs(),
                details.status(),
                details.accessible(),
                details.officeHours(),
                details.closures(),
                details.publicContact());
    }
}
