package nrw.kim.cases.retention;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.ErasureReason;
import nrw.kim.kit.LocalDays;

/**
 * Erasing, in the order in which the rows lean on each other. What has a foreign key to a case, a person or a referral goes by it;
 * a test over the catalogue of the database finds what was forgotten.
 */
@ApplicationScoped
class CaseErasureRepository {
    private static final String SENDERS = """
            select distinct r.sender_ki from referral r
              join case_file c on r.case_id = c.id or r.id = c.referral_id
             where c.id = :id or c.merged_into = :id
            """;

    private static final String FILES = """
            select 'CASE' as kind, cast(id as text) as id from case_file where id = :id or merged_into = :id
            union
            select 'PERSON', cast(person_id as text) from case_file where id = :id or merged_into = :id
            union
            select 'REFERRAL', cast(r.id as text) from referral r
              join case_file c on r.case_id = c.id or r.id = c.referral_id
             where c.id = :id or c.merged_into = :id
            union
            select 'HOUSEHOLD', cast(m.household_id as text) from household_member m
              join case_file c on c.person_id in (m.person_id, m.merged_from)
             where c.id = :id or c.merged_into = :id
            """;

    private static final String REMEMBER = """
            insert into erased_case (case_id, ki, closed_year, erased_at, reason, erased_by)
            select id, ki, cast(extract(year from closed_at at time zone :zone) as int), :now, :reason, :by
              from case_file where id in (:ids) returning 1
            """;

    private static final String PERSONS = """
            delete from person p where p.id in (:ids) and not exists (select from case_file c where c.person_id = p.id)
            returning cast(p.id as text)
            """;

    private static final String HOUSEHOLDS = """
            delete from household h where h.id in (:ids)
               and not exists (select from household_member m where m.household_id = h.id) returning 1
            """;

    /** What goes together: a case, those merged into it, and what stands behind them. */
    record Files(List<UUID> cases, List<UUID> persons, List<UUID> referrals, List<UUID> households) {
        private static Files of(List<Tuple> rows) {
            return new Files(ids(rows, "CASE"), ids(rows, "PERSON"), ids(rows, "REFERRAL"), ids(rows, "HOUSEHOLD"));
        }

        private static List<UUID> ids(List<Tuple> rows, String kind) {
            return rows.stream()
                    .filter(row -> kind.equals(row.get("kind", String.class)))
                    .map(row -> UUID.fromString(row.get("id", String.class)))
                    .toList();
        }
    }

    /** Tenants that hold what a sender was told of a referral behind the case. */
    Uni<List<KiKey>> sendersOf(UUID caseId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(SENDERS, String.class)
                        .setParameter("id", caseId)
                        .getResultList())
                .map(kis -> kis.stream().map(KiKey::new).toList());
    }

    /** Holds the case for this transaction; false if somebody else is at it, or it is gone. */
    Uni<Boolean> claim(UUID caseId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select 1 from case_file where id = :id for update skip locked", Integer.class)
                        .setParameter("id", caseId)
                        .getResultList())
                .map(found -> !found.isEmpty());
    }

    Uni<Files> cases(UUID caseId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FILES, Tuple.class)
                        .setParameter("id", caseId)
                        .getResultList())
                .map(Files::of);
    }

    /** Leaves what answers a link to the cases. */
    Uni<Void> remember(Files files, ErasureReason reason, String by, OffsetDateTime now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(REMEMBER, Integer.class)
                        .setParameter("zone", LocalDays.ZONE.getId())
                        .setParameter("now", now)
                        .setParameter("reason", reason.name())
                        .setParameter("by", by)
                        .setParameter("ids", files.cases())
                        .getResultList())
                .replaceWithVoid();
    }

    /** Erases and says which persons went with their last case. */
    Uni<List<UUID>> erase(Files files) {
        return delete("delete from webhook_delivery where subject in (:ids) returning 1", files.referrals())
                .chain(() -> delete("delete from forwarded_referral where id in (:ids) returning 1", files.referrals()))
                .chain(() -> delete("delete from case_file where merged_into in (:ids) returning 1", files.cases()))
                .chain(() -> delete("delete from case_file where id in (:ids) returning 1", files.cases()))
                .chain(() -> delete("delete from referral where id in (:ids) returning 1", files.referrals()))
                .chain(() -> persons(files))
                .call(() -> delete(HOUSEHOLDS, files.households()));
    }

    private static Uni<List<UUID>> persons(Files files) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(PERSONS, String.class)
                        .setParameter("ids", files.persons())
                        .getResultList())
                .map(ids -> ids.stream().map(UUID::fromString).toList());
    }

    private static Uni<Void> delete(String sql, List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().voidItem()
                : Panache.getSession()
                        .chain(session -> session.createNativeQuery(sql, Integer.class)
                                .setParameter("ids", ids)
                                .getResultList())
                        .replaceWithVoid();
    }
}
