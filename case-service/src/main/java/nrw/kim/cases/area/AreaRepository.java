package nrw.kim.cases.area;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.Ags;
import nrw.kim.events.KiKey;

/** Queries over areas. */
@ApplicationScoped
class AreaRepository implements PanacheRepositoryBase<TeamArea, UUID> {
    private static final String IN_FORCE = "ki = ?1 and validFrom <= ?2 and (validUntil is null or validUntil >= ?2)";

    /** All that are in force or will be, by name. */
    Uni<List<TeamArea>> notOver(KiKey ki, LocalDate today) {
        return list(
                "ki = ?1 and (validUntil is null or validUntil >= ?2) order by name, validFrom, id", ki.value(), today);
    }

    Uni<List<TeamArea>> inForce(KiKey ki, LocalDate today) {
        return list(IN_FORCE, ki.value(), today);
    }

    Uni<List<TeamArea>> municipal(KiKey ki, LocalDate today) {
        return list(IN_FORCE + " and kind = ?3 order by area, name, id", ki.value(), today, AreaKind.MUNICIPALITY);
    }

    Uni<List<TeamArea>> of(KiKey ki, String sub) {
        return list("ki = ?1 and sub = ?2", ki.value(), sub);
    }

    /** Those that name the Kommune or the site; the whole KI and a Bezirk are too wide to propose by. */
    Uni<List<TeamArea>> at(KiKey ki, LocalDate today, Ags ags, UUID site) {
        return list(
                IN_FORCE + " and ((kind = ?3 and area = ?4) or (kind = ?5 and area = ?6))",
                ki.value(),
                today,
                AreaKind.MUNICIPALITY,
                ags.value(),
                AreaKind.SITE,
                site == null ? "" : site.toString());
    }
}
