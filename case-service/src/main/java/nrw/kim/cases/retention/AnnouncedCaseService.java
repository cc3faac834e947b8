package nrw.kim.cases.retention;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import nrw.kim.events.code.AccessAction;
import nrw.kim.kit.access.AccessLog;
import nrw.kim.kit.actor.Actor;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.rest.Page;
import nrw.kim.kit.tenant.TenantTransaction;

/** The cases that are going to be erased, for who may stop that. */
@ApplicationScoped
class AnnouncedCaseService {
    private static final String PURPOSE = "RETENTION";
    private static final Cursor START = new Cursor(LocalDate.EPOCH, new UUID(0, 0));

    private final TenantTransaction tenants;
    private final AnnouncedCaseRepository cases;
    private final AccessLog accessLog;

    AnnouncedCaseService(TenantTransaction tenants, AnnouncedCaseRepository cases, AccessLog accessLog) {
        this.tenants = tenants;
        this.cases = cases;
        this.accessLog = accessLog;
    }

    private record Cursor(LocalDate day, UUID caseId) {
        static Cursor of(String after) {
            if (after == null) {
                return START;
            }
            try {
                var parts = after.split("_", 2);
                return new Cursor(LocalDate.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
            } catch (DateTimeParseException | IllegalArgumentException e) {
                throw Problem.of(400, "unknown-cursor");
            }
        }

        static String behind(AnnouncedCase line) {
            return line.day() + "_" + line.caseId();
        }
    }

    Uni<Page<AnnouncedCase>> page(Actor actor, String after, int limit) {
        var ki = actor.onlyKi();
        var from = Cursor.of(after);
        return tenants.in(ki, () -> cases.page(ki, from.day(), from.caseId(), limit + 1)
                .map(rows -> rows.size() > limit
                        ? new Page<>(
                                rows.subList(0, limit),
                                Cursor.behind(rows.get(limit - 1).line()))
                        : new Page<>(rows, null))
                .call(page -> log(actor, page))
                .map(page -> new Page<>(
                        page.items().stream().map(AnnouncedCase.Row::line).toList(), page.next())));
    }

    private Uni<Void> log(Actor actor, Page<AnnouncedCase.Row> page) {
        var reads = page.items().stream().map(AnnouncedCase.Row::read).toList();
        return reads.isEmpty()
                ? Uni.createFrom().voidItem()
                : accessLog.readAll(actor.onlyKi(), actor, PURPOSE, AccessAction.ERASURE_LIST, reads);
    }
}
