package nrw.kim.cases.appointment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.code.AccessAction;
import nrw.kim.kit.LocalDays;
import nrw.kim.kit.access.AccessLog;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.actor.Roles;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.tenant.TenantTransaction;

/** The calendar over all cases: one's own, and for the Koordinierende Stelle that of a site. Each look is logged as a read. */
@ApplicationScoped
public class CalendarService {
    private static final int MOST_DAYS = 62;

    private final TenantTransaction tenants;
    private final CalendarRepository calendar;
    private final AccessLog accessLog;

    CalendarService(TenantTransaction tenants, CalendarRepository calendar, AccessLog accessLog) {
        this.tenants = tenants;
        this.calendar = calendar;
        this.accessLog = accessLog;
    }

    /** The appointments from a day to another, both included. */
    record Days(LocalDate from, LocalDate to) {
        /** @throws Problem 422 for none or too many days */
        Days {
            if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) > MOST_DAYS) {
                throw Problem.rule("calendar-range");
            }
        }

        OffsetDateTime begin() {
            return LocalDays.start(from);
        }

        OffsetDateTime end() {
            return LocalDays.start(to.plusDays(1));
        }
    }

    Uni<List<CalendarItem>> own(Actor actor, Days days) {
        return tenants.of(actor, () -> calendar.own(actor.sub(), days.begin(), days.end())
                .map(rows -> rows.stream()
                        .map(row -> CalendarItem.from(row, actor.sub()))
                        .toList())
                .call(() -> log(actor, "CASE_WORK")));
    }

    /** @return fails with 403 for who does not supervise */
    Uni<List<CalendarItem>> ofSite(Actor actor, UUID siteId, Days days) {
        if (!actor.hasAny(Roles.COORDINATOR)) {
            return Uni.createFrom().failure(Problem.forbidden());
        }
        return tenants.of(actor, () -> calendar.ofSite(siteId, days.begin(), days.end())
                .map(rows -> rows.stream()
                        .map(row -> CalendarItem.from(row, actor.sub()))
                        .toList())
                .call(() -> log(actor, "SUPERVISION")));
    }

    private Uni<Void> log(Actor actor, String purpose) {
        return accessLog.read(actor.kis().getFirst(), actor, purpose, AccessAction.CALENDAR_READ, actor.org(), null);
    }
}
