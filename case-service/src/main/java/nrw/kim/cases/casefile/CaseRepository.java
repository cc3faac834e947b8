package nrw.kim.cases.casefile;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.CasePhase;

/** Queries over cases. */
@ApplicationScoped
class CaseRepository implements PanacheRepositoryBase<Case, UUID> {
    private static final String PARTS = """
            select 'CONTACT' where exists (select from contact where case_id = :id and withdrawn_at is null)
            union all select 'ASSESSMENT' where exists (select from assessment where case_id = :id)
            union all select 'GOAL' where exists (select from goal where case_id = :id)
            union all select 'PLAN_STEP' where exists (select from plan_step where case_id = :id)
            union all select 'CONSENT' where exists (select from consent where case_id = :id and withdrawn_at is null)
            """;

    private static final String NUMBERED = " and number >= :text and number < concat(:text, :last)";
    private static final String NAMED = " and personId in (select p.id from Person p where p.ki in :kis"
            + " and p.familyNameSought >= function('sought', :text)"
            + " and p.familyNameSought < concat(function('sought', :text), :last))";

    /** Sorts behind every other character: what lies between a text and the text with this behind begins with the text. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    /**
     * What a list is narrowed by; null means "any".
     *
     * @param kis tenants; said although the lock of rows says it too, since only this way the index gives the order
     * @param responsible subs of case managers, one of whom leads the case
     * @param controller Anstellungsträger
     * @param away colleagues whose cases count as those of the {@code controller} as well
     * @param text beginning of number or family name
     * @param among what else the cases meet
     */
    record Filter(
            List<String> kis,
            CasePhase phase,
            Set<String> responsible,
            UUID controller,
            Set<String> away,
            String text,
            CaseCondition among) {}

    /**
     * Which lines.
     *
     * @param after cursor of the last line before them; null for the first page
     */
    record Cut(CaseOrder order, String after, int limit) {}

    /** One line more than asked for, if there is one. */
    Uni<List<Case>> page(Filter filter, Cut cut) {
        var where = new StringBuilder("ki in :kis");
        var with = new HashMap<String, Object>();
        with.put("kis", filter.kis());
        if (cut.after() != null) {
            where.append(" and ").append(cut.order().behind());
            with.putAll(cut.order().parameters(cut.after()));
        }
        if (filter.among() != null) {
            where.append(" and ").append(filter.among().text());
            with.putAll(filter.among().parameters());
        }
        if (filter.phase() != null) {
            where.append(" and phase = :phase");
            with.put("phase", filter.phase());
        }
        if (filter.responsible() != null) {
            where.append(" and responsible in :responsible");
            with.put("responsible", filter.responsible());
        }
        if (filter.controller() != null && filter.away().isEmpty()) {
            where.append(" and controller = :controller");
            with.put("controller", filter.controller());
        } else if (filter.controller() != null) {
            where.append(" and (controller = :controller or responsible in :away)");
            with.put("controller", filter.controller());
            with.put("away", filter.away());
        }
        if (filter.text() == null || filter.text().isBlank()) {
            // Who looks for a number or a name must find the case that was given up, too: it leads to the other one.
            where.append(" and merger.survivor is null");
        } else {
            where.append(Character.isDigit(filter.text().strip().charAt(0)) ? NUMBERED : NAMED);
            with.put("text", filter.text().strip());
            with.put("last", LAST);
        }
        return find(where + " order by " + cut.order().order(), with)
                .range(0, cut.limit())
                .list();
    }

    Uni<List<Case>> ofPersons(List<UUID> persons) {
        return persons.isEmpty() ? Uni.createFrom().item(List.of()) : list("personId in ?1 order by id", persons);
    }

    Uni<List<Case>> withIds(List<UUID> ids) {
        return ids.isEmpty() ? Uni.createFrom().item(List.of()) : list("id in ?1", ids);
    }

    Uni<List<Case>> openOf(String responsible) {
        return list(
                "responsible = ?1 and phase not in ?2 order by id",
                responsible,
                List.of(CasePhase.ABGESCHLOSSEN, CasePhase.ABGEBROCHEN));
    }

    Uni<List<Case>> openIn(KiKey ki) {
        return list("ki = ?1 and phase not in ?2", ki.value(), List.of(CasePhase.ABGESCHLOSSEN, CasePhase.ABGEBROCHEN));
    }

    /** Holds two cases for this transaction, always in the same order, so that merging them both ways at once fails for one. */
    Uni<Void> hold(UUID one, UUID other) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select cast(id as text) from case_file where id in (:one, :other) order by id for update",
                                String.class)
                        .setParameter("one", one)
                        .setParameter("other", other)
                        .getResultList())
                .replaceWithVoid();
    }

    Uni<List<Case>> mergedInto(UUID survivor) {
        return list("merger.survivor = ?1 order by merger.at desc, id", survivor);
    }

    Uni<Case> numbered(KiKey ki, String number) {
        return find("ki = ?1 and number = ?2", ki.value(), number).firstResult();
    }

    Uni<List<UUID>> openedBetween(KiKey ki, OffsetDateTime from, OffsetDateTime before, String responsible) {
        return Panache.getSession().chain(session -> session.createQuery("""
                        select c.id from Case c
                         where c.ki = :ki and c.openedAt >= :from and c.openedAt < :before
                           and c.merger.survivor is null
                           and (:anybody = true or c.responsible = :responsible)
                         order by c.id
                        """, UUID.class)
                .setParameter("ki", ki.value())
                .setParameter("from", from)
                .setParameter("before", before)
                .setParameter("anybody", responsible == null)
                .setParameter("responsible", responsible == null ? "" : responsible)
                .getResultList());
    }

    Uni<Long> nextNumber() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("select nextval('case_number')", Long.class)
                        .getSingleResult());
    }

    /** Which parts a case has, by the names of {@code CaseField}. */
    Uni<Set<String>> partsOf(UUID caseId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(PARTS, String.class)
                        .setParameter("id", caseId)
                        .getResultList())
                .map(Set::copyOf);
    }

    Uni<Long> count(String table, UUID caseId, String openStatuses) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        "select count(*) from " + table + " where case_id = :id and status in (" + openStatuses + ")",
                        Long.class)
                .setParameter("id", caseId)
                .getSingleResult());
    }
}
