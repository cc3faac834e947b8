package nrw.kim.cases.localtheme;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nrw.kim.cases.persistence.FirstWriter;
import nrw.kim.events.KiKey;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.rest.IfMatch;
import nrw.kim.kit.tenant.TenantTransaction;

/** The themes of a KI, kept by its administration and used in contacts and assessments. */
@ApplicationScoped
public class LocalThemeService {
    private final TenantTransaction tenants;
    private final ThemeListRepository lists;

    LocalThemeService(TenantTransaction tenants, ThemeListRepository lists) {
        this.tenants = tenants;
        this.lists = lists;
    }

    /** The themes with these codes; fails with 422 for one that the KI does not offer. In the caller's transaction. */
    public Uni<List<LocalTheme>> offered(KiKey ki, List<String> codes) {
        return codes == null || codes.isEmpty()
                ? Uni.createFrom().item(List.of())
                : lists.findById(ki.value())
                        .map(found -> ThemeList.View.of(found).list().offered(codes));
    }

    Uni<ThemeList.View> read(Actor actor) {
        return tenants.of(actor, () -> lists.findById(actor.onlyKi().value())).map(ThemeList.View::of);
    }

    Uni<ThemeList.View> replace(Actor actor, int version, LocalThemes wanted) {
        var ki = actor.onlyKi();
        return FirstWriter.wins(tenants.in(ki, () -> lists.findById(ki.value())
                .invoke(found -> IfMatch.check(version, ThemeList.View.of(found).version()))
                .invoke(found -> ThemeList.View.of(found).list().replacedBy(wanted))
                .chain(found -> found == null
                        ? lists.persist(new ThemeList(ki, wanted))
                        : Uni.createFrom().item(found).invoke(known -> known.replaceBy(wanted)))
                .call(lists::flush)
                .map(ThemeList.View::of)));
    }
}
