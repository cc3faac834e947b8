package nrw.kim.cases.peeradvice;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;

/** Queries over questions to the team. */
@ApplicationScoped
class PeerAdviceRepository implements PanacheRepositoryBase<PeerAdvice, UUID> {
    /** Questions that somebody is meant to see: asked of all or of them, asked by them, or about a case that is theirs by now. */
    Uni<List<PeerAdvice>> newest(KiKey ki, String reader, boolean closed, UUID before, int limit) {
        var state = closed ? "closedAt is not null" : "closedAt is null";
        var meant =
                "(cast(invited as string) is null or cast(invited as string) like concat('%', ?3, '%') or askedBy = ?3"
                        + " or caseId in (select c.id from Case c where c.responsible = ?3))";
        return find(
                        "ki = ?1 and id < ?2 and " + meant + " and " + state + " order by id desc",
                        ki.value(),
                        before,
                        reader)
                .range(0, limit)
                .list();
    }
}
