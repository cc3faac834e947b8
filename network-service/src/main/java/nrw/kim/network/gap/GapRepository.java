package nrw.kim.network.gap;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.GapKind;
import nrw.kim.events.code.GapSource;
import nrw.kim.events.code.GapStatus;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.network.persistence.Where;

/** Queries over the gaps. */
@ApplicationScoped
class GapRepository implements PanacheRepositoryBase<Gap, UUID> {
    private static final String CASE_REPORTS = """
            select r.themeId, count(*) from Gap r
            where r.themeId in :themes and r.source <> :network group by r.themeId
            """;

    Uni<List<Gap>> search(GapSearch search, UUID after, int count) {
        var status = search.status() == null || search.status().isEmpty() ? null : search.status();
        var where = Where.from(Gap.class)
                .and("r.status in :status", "status", status)
                .and("r.subject.kind = :kind", "kind", search.kind())
                .and("r.subject.domain = :domain", "domain", search.domain())
                .and("r.themeId = :theme", "theme", search.themeId())
                .contains("subject.title", search.q())
                .and("r.id > :after", "after", after);
        if (search.submittedOnly()) {
            where.and("r.submittedAt is not null");
        }
        return find(where.orderedById(), where.parameters()).range(0, count - 1).list();
    }

    Uni<List<Gap>> ofTheme(UUID themeId) {
        return list("themeId = ?1 order by id", themeId);
    }

    /** How many reports from case work each theme rests on; a theme without any is missing. */
    Uni<List<ThemeReports>> caseReportsOf(Collection<UUID> themeIds) {
        return getSession().chain(session -> session.createSelectionQuery(CASE_REPORTS, ThemeReports.class)
                .setParameter("themes", themeIds)
                .setParameter("network", GapSource.NETWORK)
                .getResultList());
    }

    /** Reports from case work about one theme. */
    record ThemeReports(UUID themeId, long count) {}

    /** What a list of gaps is filtered by; null leaves a filter out. */
    record GapSearch(
            List<GapStatus> status, GapKind kind, LifeDomain domain, UUID themeId, String q, boolean submittedOnly) {}
}
