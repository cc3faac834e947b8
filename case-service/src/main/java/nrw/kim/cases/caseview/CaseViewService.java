package nrw.kim.cases.caseview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.tenant.TenantTransaction;

/** Keeps views; nobody sees another person's. */
@ApplicationScoped
public class CaseViewService {
    private static final int MOST = 20;

    private final TenantTransaction tenants;
    private final CaseViewRepository views;

    CaseViewService(TenantTransaction tenants, CaseViewRepository views) {
        this.tenants = tenants;
        this.views = views;
    }

    Uni<List<CaseView>> list(Actor actor) {
        return tenants.of(actor, () -> views.of(actor.sub()));
    }

    /** Keeps a view under an id of the caller's: the same once more changes it, and a removed one comes back. */
    Uni<CaseView> keep(Actor actor, UUID id, CaseView.Content content) {
        var ki = actor.kis().getFirst();
        return tenants.in(ki, () -> views.of(actor.sub())
                .invoke(own -> requireRoom(own, id, content.name().strip()))
                .chain(own -> views.findById(id))
                .chain(found -> found == null
                        ? views.persist(said(new CaseView(id, ki, actor), content))
                        : Uni.createFrom().item(said(own(actor, found), content)))
                .call(views::flush));
    }

    Uni<Void> remove(Actor actor, UUID id) {
        return tenants.of(actor, () -> views.findById(id).chain(found -> views.delete(own(actor, found))));
    }

    private static CaseView said(CaseView view, CaseView.Content content) {
        view.say(content);
        return view;
    }

    private static CaseView own(Actor actor, CaseView found) {
        if (found == null || !found.belongsTo(actor)) {
            throw Problem.notFound();
        }
        return found;
    }

    private static void requireRoom(List<CaseView> own, UUID id, String name) {
        var others = own.stream().filter(view -> !view.id().equals(id)).toList();
        if (others.stream().anyMatch(view -> view.name().equalsIgnoreCase(name))) {
            throw Problem.conflict("view-name-taken");
        }
        if (others.size() >= MOST) {
            throw Problem.conflict("views-full").with("most", MOST);
        }
    }
}
