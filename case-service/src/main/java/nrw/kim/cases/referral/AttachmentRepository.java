package nrw.kim.cases.referral;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;

/** Queries over files of referrals. */
@ApplicationScoped
class AttachmentRepository implements PanacheRepositoryBase<Attachment, UUID> {
    private static final String ERASE = "delete from referral_attachment where referral_id = :referral returning 1";
    private static final String MOVE =
            "update referral_attachment set ki = :ki where referral_id = :referral returning 1";
    private static final String MOVE_CONTENTS = """
            update referral_attachment_content set ki = :ki
             where attachment_id in (select id from referral_attachment where referral_id = :referral)
            returning 1
            """;

    Uni<List<Attachment>> of(UUID referralId) {
        return list("referralId = ?1 order by id", referralId);
    }

    Uni<Long> countOf(UUID referralId) {
        return count("referralId = ?1", referralId);
    }

    Uni<Void> store(Attachment attachment, byte[] content) {
        return persist(attachment)
                .chain(this::flush)
                .chain(Panache::getSession)
                .chain(session -> session.persist(new AttachmentContent(attachment, content)));
    }

    Uni<byte[]> content(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(AttachmentContent.class, id))
                .map(AttachmentContent::content);
    }

    /** Contents go with their descriptions. */
    Uni<Void> erase(UUID referralId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ERASE, Integer.class)
                        .setParameter("referral", referralId)
                        .getResultList())
                .replaceWithVoid();
    }

    Uni<Void> move(UUID referralId, KiKey to) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(MOVE_CONTENTS, Integer.class)
                        .setParameter("ki", to.value())
                        .setParameter("referral", referralId)
                        .getResultList())
                .chain(Panache::getSession)
                .chain(session -> session.createNativeQuery(MOVE, Integer.class)
                        .setParameter("ki", to.value())
                        .setParameter("referral", referralId)
                        .getResultList())
                .replaceWithVoid();
    }
}
