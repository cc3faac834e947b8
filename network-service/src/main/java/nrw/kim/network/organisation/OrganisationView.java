package nrw.kim.network.organisation;

import java.util.List;
import java.util.UUID;
import nrw.kim.events.Ags;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.events.code.Rechtskreis;
import nrw.kim.network.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A body as shown. */
@Schema(name = "Organisation")
record OrganisationView(
        UUID id,
        String ki,
        String name,
        OrganisationType type,
        List<Rechtskreis> rechtskreise,
        List<Ags> ags,
        @Nullable UUID parentId,
        Channel channel,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String web,
        boolean active,
        int version)
        implements Versioned {

    static OrganisationView from(Organisation organisation) {
        var details = organisation.details();
        return new OrganisationView(
                organisation.id(),
                organisation.ki().value(),
                details.name(),
                details.type(),
                details.rechtskreise(),
                details.ags(),
                details.parentId(),
                details.channel(),
                details.phone(),
                details.email(),
                details.web(),
                details.active(),
                organisation.version());
    }
}
